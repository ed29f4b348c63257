import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageFolder } from "../../assets/package/licences/bundledPackages";
import { licenceNotices } from "../../assets/package/licences/licenceNotices";
import { packed, root } from "./packed";

describe("the notices of a package", () => {
  const notices = packed().get("LICENCES.txt")!.toString();
  const named = [...notices.matchAll(/^=+\n(\S+) (\S+) \(([^)]+)\)$/gm)].map(([, name, version, licence]) => ({
    name: name!,
    version: version!,
    licence: licence!,
  }));

  it("name the packages that are really in it, in the versions that are installed, and no tool that only helped to build", () => {
    const names = named.map(({ name }) => name);
    // The pane's controls, what they are made with, and webpack, whose loader is in every bundle.
    for (const shipped of ["@fluentui/web-components", "@fluentui/tokens", "@microsoft/fast-element", "webpack"])
      expect(names).toContain(shipped);
    for (const tool of ["typescript", "jest", "react", "@univerjs/core", "ts-loader", "@microsoft/office-js"])
      expect(names).not.toContain(tool);
    for (const { name, version } of named) {
      const about = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as {
        version: string;
      };
      expect([name, version]).toEqual([name, about.version]);
    }
  });

  it("give the whole licence of each, none of which asks for more than to be named", () => {
    expect(
      named
        .map(({ licence }) => licence)
        .filter((licence) => !["MIT", "0BSD", "Apache-2.0", "BSD-3-Clause", "ISC"].includes(licence)),
    ).toEqual([]);
    const parts = notices.split(/^={20,}$/m).slice(2);
    expect(parts).toHaveLength(named.length);
    for (const part of parts)
      expect(part.replace(/\s+/g, " ")).toMatch(/Permission (is hereby granted|to use, copy)|Apache License/);
  });

  it("begin with our own", () => {
    expect(notices).toContain(readFileSync(join(root, "LICENSE"), "utf8").trim());
  });
});

describe("a package without a licence file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "licence-"));
    mkdirSync(join(folder, "one"));
    writeFileSync(join(folder, "LICENSE"), "MIT License\n\nCopyright (c) us\n\nPermission is hereby granted, …");
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const notices = (about: object): string => {
    writeFileSync(join(folder, "one/package.json"), JSON.stringify({ name: "one", version: "1.0.0", ...about }));
    return licenceNotices(folder, [join(folder, "one")]);
  };

  it("has the words of the MIT licence with its own author, where that is what it says of itself", () => {
    expect(notices({ license: "MIT", author: { name: "Somebody" } })).toContain(
      "one 1.0.0 (MIT)\n\nMIT License\n\nCopyright (c) Somebody\n\nPermission",
    );
    expect(notices({ license: "MIT", author: "Somebody <s@one.example>" })).toContain("Copyright (c) Somebody\n");
  });

  it.each([{ license: "GPL-3.0", author: "Somebody" }, { license: "MIT" }, {}])("is refused as %j", (about) => {
    expect(() => notices(about)).toThrow("one has no licence file");
  });
});

it("finds the package of a file, the innermost where one holds another, on every system", () => {
  expect(packageFolder("/a/node_modules/x/lib/y.js")).toBe("/a/node_modules/x");
  expect(packageFolder("/a/node_modules/@s/x/y.js")).toBe("/a/node_modules/@s/x");
  expect(packageFolder("/a/node_modules/x/node_modules/z/y.js")).toBe("/a/node_modules/x/node_modules/z");
  expect(packageFolder("C:\\a\\node_modules\\@s\\x\\y.js")).toBe("C:\\a\\node_modules\\@s\\x");
  expect(packageFolder("/a/src/y.js")).toBeUndefined();
});
