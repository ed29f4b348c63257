import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bringIn, takeOut } from "../../assets/sideload/bringIn";
import { wayIn } from "../../assets/sideload/wayIn";

const path = join(__dirname, "../../manifest.xml");
const text = readFileSync(path, "utf8");
const id = "11249da3-abef-4796-982b-f89dd0c0e19a";

describe("on Windows", () => {
  const manifest = { text, path: "C:\\alliance\\manifest.xml" };
  const way = wayIn("win32", "C:\\Users\\me", manifest);
  const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

  it("writes the manifest's path under the add-in's id where Excel looks for developers' add-ins, and starts Excel", () => {
    const ran: string[] = [];
    const says = bringIn(way, manifest.path, (program, words) => ran.push([program, ...words].join(" ")) > 0);
    expect(ran).toEqual([`reg add ${key} /v ${id} /t REG_SZ /d C:\\alliance\\manifest.xml /f`, "cmd /c start  excel"]);
    expect(says).toContain("Developer Add-ins");
    expect(says).toContain("npm start");
  });

  it("says how to do by hand what it may not do", () => {
    expect(bringIn(way, manifest.path, () => false)).toContain(`By hand: reg "add" "${key}"`);
  });

  it("takes away that value and no other", () => {
    const ran: string[] = [];
    takeOut(way, (program, words) => ran.push([program, ...words].join(" ")) > 0);
    expect(ran).toEqual([`reg delete ${key} /v ${id} /f`]);
    expect(takeOut(way, () => false)).toBe("It was not in Excel.");
  });
});

describe("on a Mac", () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "home-"));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it("puts the manifest into Excel's own folder, opens Excel, and takes it out again", () => {
    const way = wayIn("darwin", home, { text, path });
    const file = join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef", `${id}.manifest.xml`);
    const ran: string[] = [];
    const says = bringIn(way, path, (program, words) => ran.push([program, ...words].join(" ")) > 0);
    expect(readFileSync(file, "utf8")).toBe(text);
    expect(ran).toEqual(["open -a Microsoft Excel"]);
    expect(says).toContain("Excel starts.");
    expect(takeOut(way, () => true)).toContain("out of Excel");
    expect(existsSync(file)).toBe(false);
    expect(takeOut(way, () => true)).toBe("It was not in Excel.");
  });

  it("says so where Excel does not start", () => {
    expect(bringIn(wayIn("darwin", home, { text, path }), path, () => false)).toContain("start it yourself");
  });
});

it("tells the way on the web where there is no Excel", () => {
  const way = wayIn("linux", "/home/me", { text, path });
  expect(way).toEqual({ kind: "web" });
  const says = bringIn(way, path, () => true);
  expect(says).toContain("https://excel.cloud.microsoft/");
  expect(says).toContain(`Choose ${path}.`);
  expect(takeOut(way, () => true)).toContain("Remove");
});

it("refuses a manifest without an id", () => {
  expect(() => wayIn("linux", "/", { text: "<OfficeApp/>", path: "m.xml" })).toThrow("m.xml gives its add-in no id");
});
