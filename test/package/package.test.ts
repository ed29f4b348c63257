import { version } from "../../package.json";
import { makeArchive, withoutFolder } from "./archive";
import { address, packed } from "./packed";

describe("npm run package", () => {
  it("makes one archive, all in a folder of its name, and says where, for what address and with what check sum", async () => {
    const { code, out, err, name, files, dates } = await makeArchive(["--url", address]);
    expect([code, err]).toEqual([0, ""]);
    expect(name).toBe(`alliance-for-excel-${version}.zip`);
    expect(out).toContain(name);
    expect(out).toContain(`served at ${address}`);
    expect(out).toMatch(/SHA-256 [0-9a-f]{64}/);
    expect(new Set([...files.keys()].map((path) => path.split("/")[0]))).toEqual(new Set([name.replace(".zip", "")]));
    const expected = packed();
    const unpacked = withoutFolder(files);
    expect([...unpacked.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [path, bytes] of expected) expect([path, unpacked.get(path)!.equals(bytes)]).toEqual([path, true]);
    // Servers tell a changed file by its date: it must be that of the build.
    const oldest = Math.min(...dates.map((date) => date.getTime()));
    expect(oldest).toBeGreaterThan(Date.parse("2000-01-01"));
    expect(unpacked.get("manifest.xml")!.toString()).toContain(`<Version>${version}.0</Version>`);
  });

  it("takes the address from ADDIN_URL", async () => {
    const { files } = await makeArchive([], { ADDIN_URL: "https://else.example/x" });
    const manifest = withoutFolder(files).get("manifest.xml")!.toString();
    expect(manifest).toContain('"https://else.example/x/taskpane.html"');
  });

  it("makes nothing for an address without https, and says why in one line", async () => {
    const { code, out, err, name } = await makeArchive(["--url", "http://addins.example.com/"]);
    expect([code, out, name]).toEqual([2, "", ""]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain("https alone");
  });
});
