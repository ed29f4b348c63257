import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { productAndVersion } from "../../src/taskpane/views/version";
import { packed, root } from "./packed";

/** All say the version of package.json, which is the only place to change it. */
describe(`version ${version}`, () => {
  const files = packed();
  const text = (path: string) => files.get(path)!.toString();

  it("is three numbers, and the manifest's with a fourth, which Office wants", () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(/<Version>([^<]+)<\/Version>/.exec(text("manifest.xml"))![1]).toBe(`${version}.0`);
  });

  it("is shown in the pane, and is all of package.json that is shipped", () => {
    expect(productAndVersion).toBe(`Alliance for Excel ${version}`);
    const scripts = [...files].filter(([path]) => path.endsWith(".js")).map(([, bytes]) => bytes.toString());
    expect(scripts.some((script) => script.includes(`"${version}"`))).toBe(true);
    expect(scripts.filter((script) => script.includes("devDependencies"))).toEqual([]);
  });

  it("is in the help, the page for administrators and the notes for reviewers", () => {
    expect(text("site/help/support.html")).toContain(`The version of the add-in: ${version}.`);
    for (const page of ["INSTALL.html", "REVIEWERS.html"])
      expect(text(page)).toContain(`Alliance for Excel ${version}`);
    expect(text("RELEASE-NOTES.md")).toContain(`## ${version}`);
  });

  it("is that of the functions kept for the release, and the lock file's", () => {
    expect(() => readFileSync(join(root, `assets/release/functions-${version}.json`))).not.toThrow();
    const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
      version: string;
      packages: Record<string, { version?: string }>;
    };
    expect([lock.version, lock.packages[""]!.version]).toEqual([version, version]);
  });
});
