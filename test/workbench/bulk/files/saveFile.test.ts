import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBytes } from "../../../../src/workbench/bulk/files/readFile";
import { prepareFolder, saveBytes } from "../../../../src/workbench/bulk/files/saveFile";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "bulk-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a result is saved whole, into folders made for it, and nothing else is left", () => {
  const path = join(folder, "new/deep/out.xlsx");
  prepareFolder("out.xlsx", path);
  saveBytes("out.xlsx", path, Uint8Array.of(1, 2, 3));
  expect([...readFileSync(path)]).toEqual([1, 2, 3]);
  expect(readdirSync(join(folder, "new/deep"))).toEqual(["out.xlsx"]);
});

test("a place that cannot be written to is said in a line", () => {
  writeFileSync(join(folder, "file"), "");
  expect(() => prepareFolder("file/out.xlsx", join(folder, "file/out.xlsx"))).toThrow(
    "file/out.xlsx cannot be written: a part of its path is a file, not a folder. Name another --out.",
  );
  mkdirSync(join(folder, "out.xlsx"));
  expect(() => saveBytes("out.xlsx", join(folder, "out.xlsx"), Uint8Array.of(1))).toThrow(
    "out.xlsx cannot be written: there is a folder of that name. Name another --out.",
  );
  expect(readdirSync(folder).sort()).toEqual(["file", "out.xlsx"]);
});

test("a file that is not there, and a folder", () => {
  expect(() => readBytes(join(folder, "gone.xlsx"))).toThrow("there is no such file. Check its name.");
  expect(() => readBytes(folder)).toThrow("it is a folder. Name the workbooks in it, such as folder/*.xlsx.");
});
