import { readFileSync } from "node:fs";
import { join } from "node:path";
import { advisoryProblems, affectedAmong, knownAdvisories, type Advisory } from "./advisories";
import { installScriptProblems } from "./installScripts";
import { isMet, licenceProblems } from "./licences";
import { lockedPackages, packagesOf, type LockedPackage } from "./lockedPackages";

const root = join(__dirname, "../../..");
const one = (parts: Partial<LockedPackage>): LockedPackage => ({
  name: "one",
  version: "1.2.3",
  folder: "node_modules/one",
  isForDevelopment: true,
  hasInstallScript: false,
  ...parts,
});

describe("the packages of package-lock.json", () => {
  const packages = packagesOf(root);

  // When this fails: npm run check:dependencies says the same, and what is known besides.
  it("are under licences that allow what is done with them", () => {
    expect(packages.length).toBeGreaterThan(500);
    expect(licenceProblems(packages, root)).toEqual([]);
  });

  it("run nothing when they are installed", () => {
    const { allowScripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      allowScripts: Record<string, boolean>;
    };
    expect(installScriptProblems(packages, allowScripts)).toEqual([]);
  });

  it("are of versions of which nothing bad is known, or of which it is said why that does no harm", () => {
    expect(advisoryProblems(affectedAmong(packages, knownAdvisories()))).toEqual([]);
  });
});

it("a lock file's packages are read with their own folders, the product itself and links aside", () => {
  const packages = {
    "": { version: "0.1.0" },
    "node_modules/@a/b": { version: "1.0.0", license: "MIT" },
    "node_modules/c/node_modules/@a/b": { version: "2.0.0", dev: true, hasInstallScript: true },
    "node_modules/d": { link: true },
  };
  expect(lockedPackages(JSON.stringify({ packages }))).toEqual([
    one({ name: "@a/b", version: "1.0.0", folder: "node_modules/@a/b", license: "MIT", isForDevelopment: false }),
    one({ name: "@a/b", version: "2.0.0", folder: "node_modules/c/node_modules/@a/b", hasInstallScript: true }),
  ]);
});

describe("a licence", () => {
  it.each([
    ["MIT", true],
    ["(MIT OR GPL-2.0)", true],
    ["(GPL-2.0 OR AGPL-3.0)", false],
    ["MIT AND ISC", true],
    ["MIT AND GPL-2.0", false],
    ["(MIT AND (ISC OR GPL-2.0))", false],
    ["GPL-3.0", false],
  ])("%s: %s", (expression, met) => {
    expect(isMet(expression, new Set(["MIT", "ISC"]))).toBe(met);
  });

  it("that may be used to build need not be one that may be shipped", () => {
    expect(licenceProblems([one({ license: "Python-2.0" })], root)).toEqual([]);
    expect(licenceProblems([one({ license: "Python-2.0", isForDevelopment: false })], root)).toEqual([
      "one 1.2.3 is under Python-2.0, which may not be shipped.",
    ]);
    expect(licenceProblems([one({ license: "GPL-3.0" })], root)).toEqual([
      "one 1.2.3 is under GPL-3.0, which may not be used.",
    ]);
  });

  it("that nobody names is looked for where the package is installed, and missed", () => {
    expect(licenceProblems([one({ name: "semver", folder: "node_modules/semver" })], root)).toEqual([]);
    expect(licenceProblems([one({})], root)).toEqual(["one 1.2.3 names no licence."]);
  });

  it("is let pass for a package by name only while it is the licence that was looked at", () => {
    expect(licenceProblems([one({ name: "axe-core", license: "MPL-2.0" })], root)).toEqual([]);
    expect(licenceProblems([one({ name: "axe-core", license: "AGPL-3.0" })], root)).toHaveLength(1);
  });
});

it("an install script that nobody knows or refuses is said", () => {
  expect(installScriptProblems([one({ hasInstallScript: true })], {})).toEqual([
    "one 1.2.3 wants to run something when it is installed: look what that is.",
    "one is not refused in allowScripts of package.json.",
  ]);
  expect(installScriptProblems([one({ name: "esbuild", hasInstallScript: true })], { esbuild: false })).toEqual([]);
});

describe("an advisory", () => {
  const advisory: Advisory = {
    id: "GHSA-0000-0000-0000",
    package: "one",
    affected: "<1.2.4 || >=2.0.0 <2.1.0",
    severity: "high",
    title: "Something is wrong",
    foundIn: "https://one.example/",
  };
  const known = { compiled: "2026-11-22", note: "", advisories: [advisory] };

  it.each([
    ["1.2.3", true],
    ["1.2.4-rc.1", true],
    ["1.2.4", false],
    ["2.0.9", true],
    ["2.1.0", false],
  ])("concerns version %s: %s", (version, concerns) => {
    expect(advisoryProblems(affectedAmong([one({ version })], known))).toHaveLength(concerns ? 1 : 0);
  });

  it("is excused for tools alone, never for what is shipped", () => {
    const about = { ...known, advisories: [{ ...advisory, package: "uuid", affected: "<9" }] };
    const uuid = one({ name: "uuid", version: "8.3.2" });
    expect(advisoryProblems(affectedAmong([uuid], about))).toEqual([]);
    expect(advisoryProblems(affectedAmong([{ ...uuid, isForDevelopment: false }], about))).toHaveLength(1);
  });

  it("whose range cannot be read is an error, not a pass", () => {
    expect(() => affectedAmong([], { ...known, advisories: [{ ...advisory, affected: "below 2" }] })).toThrow(
      '"below 2" is no range.',
    );
  });

  it("each names a thread and a day", () => {
    const { compiled, advisories } = knownAdvisories();
    expect(compiled).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const { id, foundIn } of advisories) {
      expect(id).toMatch(/^(GHSA(-[0-9a-z]{4}){3}|CVE-\d{4}-\d{4,})$/);
      expect(foundIn).toMatch(/^https:\/\/github\.com\/.+\/(pull|issues)\/\d+$/);
    }
  });
});
