import { readFileSync } from "node:fs";
import type { Bulk } from "../../../src/commands/bulk";
import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import type { AddinBulk } from "../../../src/workbench/bulk/addin/addinBulk";
import { withBuiltAddin } from "../../../src/workbench/bulk/addin/builtAddin";
import type { Report } from "../../../src/workbench/bulk/telling/report";
import { cellsOf, evenRow, headers, partnersWorkbook } from "../../excel/partnersWorkbook";
import { openFolder, type Desktop } from "./calling";

beforeAll(() => withBuiltAddin(() => undefined), 200_000);

let desktop: Desktop;
beforeEach(() => (desktop = openFolder()));
afterEach(() => desktop.clear());

const open = async (path: string) => {
  const { data } = await readXlsx(readFileSync(desktop.place(path)), path);
  return (sheet: string) => data.sheets.find(({ name }) => name === sheet)?.cells ?? {};
};
const template = ["--template", "alliance-scorecard"];

test("what the add-in offers is what is counted on", () => {
  const offered = (bulk: Bulk): AddinBulk => bulk; // a mistake is found by the compiler
  expect(typeof offered).toBe("function");
});

/** Start of an OLE compound file with the directory name of one stream. */
const oleFile = (stream: string) =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(504).fill(0)],
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

test("good workbooks are built, bad ones get a line each, and the exit code is that of the worst", async () => {
  const six = evenRow("Six", 3);
  six[2] = 6;
  await desktop.put("good.xlsx", partnersWorkbook([evenRow("Fives", 5)]));
  await desktop.put("six.xlsx", partnersWorkbook([six, evenRow("Ones", 1)]));
  await desktop.put("costs.xlsx", partnersWorkbook([["Paper", 3]], ["Item", "Cost"]));
  await desktop.put("zero.xlsx", "");
  await desktop.put("cut.xlsx", readFileSync(desktop.place("good.xlsx")).subarray(0, 2000));
  await desktop.put("secret.xlsx", oleFile("EncryptedPackage"));
  await desktop.put("old.xls", oleFile("Workbook"));
  const before = readFileSync(desktop.place("good.xlsx"));

  const files = ["zero.xlsx", "good.xlsx", "cut.xlsx", "secret.xlsx", "six.xlsx", "old.xls", "costs.xlsx", "gone.xlsx"];
  const { code, stdout, stderr } = await desktop.call(...files, ...template, "--out", "review");
  expect(code).toBe(2);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.map((line) => line.replace(/\(\d+\.\d s\)/, "(s)"))).toEqual([
    "zero.xlsx: it is empty (0 bytes). Save or download it again.",
    "good.xlsx → review/good-alliance-scorecard.xlsx: 1 sheet (s)",
    expect.stringMatching(/^cut\.xlsx: it is damaged .*\.$/),
    expect.stringMatching(/^secret\.xlsx: it is protected by a password\. In Excel, take the password away .*\.$/),
    "six.xlsx → review/six-alliance-scorecard.xlsx: 2 sheets, 1 left out (s)",
    'old.xls: it is an Excel 97–2003 workbook (.xls). In Excel, save it as "Excel Workbook (.xlsx)" and open that.',
    expect.stringMatching(/^costs\.xlsx: "Alliances" has no column that an alliance can be judged by\. Head .*\.$/),
    "gone.xlsx: there is no such file. Check its name.",
  ]);
  expect(stderr).toContain("[2/8] good.xlsx: calculating the sheets\n");
  expect(stderr).toContain("  left out: Alliances C2 (Six, Goal horizon): 6 is not an answer.");
  expect(readFileSync(desktop.place("good.xlsx")).equals(before)).toBe(true);

  // ten fives: a strategic alliance, by the function itself; what the person had is as it was
  const sheet = await open("review/good-alliance-scorecard.xlsx");
  expect(sheet("Fives")["B8"]).toMatchObject({
    value: "Strategic alliance",
    formula: expect.stringContaining("ALLIANCE.CLASSIFY("),
  });
  expect(sheet("Notes")).toMatchObject({ A1: { value: "mine" }, A2: { formula: "=1+1", value: 2 } });
});

test("as one JSON document; values that stay when the add-in is gone, and say of which day they are", async () => {
  await desktop.put("a.xlsx", partnersWorkbook([evenRow("Acme Inc", 5), evenRow("Beta", 1)]));
  const words = [
    "a.xlsx",
    ...template,
    "--out",
    "b.xlsx",
    "--alliances",
    "acme  INC",
    "--calculate",
    "values",
    "--json",
  ];
  const { code, stdout } = await desktop.call(...words, "--as-of", "2024-09-29", "--quiet");
  const report = JSON.parse(stdout) as Report;
  expect(report).toMatchObject({
    template: "alliance-scorecard",
    calculate: "values",
    exitCode: 0,
    files: [{ input: "a.xlsx", output: "b.xlsx", alliances: ["Acme Inc"], sheets: ["Acme Inc"], error: null }],
  });
  expect([code, report.files[0]?.unreadable, report.files[0]?.losses]).toEqual([0, [], []]);
  const cells = (await open("b.xlsx"))("Acme Inc");
  expect(Object.values(cells).filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect([cells["B8"]?.value, cells["G9"]?.value]).toEqual(["Strategic alliance", 1]);
  expect(cells["G9"]?.format?.numberFormat).toBe("0.00");
  expect(Object.values(cells).map(({ value }) => value)).toContain("values without formulas, calculated on 2026-11-22");
});

test("headers mean what the mapping says, for the functions too; a column is left out", async () => {
  const own = headers.map((header) => ({ Partner: "Firma", "Goal horizon": "Zielhorizont" })[header] ?? header);
  own[23] = "Goal horizon";
  const row = evenRow("Acme", 5);
  row[2] = 1;
  row[23] = 3;
  await desktop.put("a.xlsx", partnersWorkbook([row], own));
  await desktop.put(
    "map.json",
    JSON.stringify({ Firma: "partner", Zielhorizont: "Goal horizon", "Goal horizon": null }),
  );
  const { code, stdout } = await desktop.call("a.xlsx", ...template, "--out", "b.xlsx", "--mapping", "map.json");
  expect(stdout).toContain("1 sheet (");
  expect(code).toBe(0);
  const cells = (await open("b.xlsx"))("Acme");
  // nine contrasts of 5 and one of 1 on a scale from 0 to 1: 0.9 if all weigh the same, and not 0.95 as with the 3 left out
  expect(cells["B8"]?.value).toBe("Strategic alliance");
  const place = Object.keys(cells).find((address) => cells[address]?.value === "Goal horizon");
  expect(cells[`C${place?.slice(1)}`]?.value).toBe(1);
});

test.each([
  [
    ["--alliances", "Alliance One"],
    /^a\.xlsx: there is no alliance "Alliance One" in "Alliances"\. Did you mean "Alliance 1"/,
  ],
  [["--out", "a.xlsx"], /^a\.xlsx: the result would take the place of the workbook itself\. Name another --out\.$/],
])("%s: a line that says what to do, and code 2", async (words, line) => {
  await desktop.put("a.xlsx", partnersWorkbook());
  const { code, stdout } = await desktop.call("a.xlsx", ...template, "--out", "b.xlsx", ...words, "--quiet");
  expect(code).toBe(2);
  expect(stdout.trimEnd()).toMatch(line);
});

test.each([
  [["--template", "alliance-scorecrd"], 'There is no template "alliance-scorecrd". Did you mean "alliance-scorecard"?'],
  [["--calculate", "dead"], "--calculate dead: there is no such way. Choose one of live, native, values."],
])("%s: nothing is begun", async (words, message) => {
  await expect(desktop.call("a.xlsx", ...template, "--out", "b.xlsx", ...words)).rejects.toThrow(message);
});

test("goals are read from a table of their own, beside the one that names the alliances", async () => {
  const goals = [
    ["Partner", "Goal", "Baseline", "Target", "Actual"],
    ["Fives", "Revenue growth", 0, 10, 5],
  ];
  const book = partnersWorkbook([evenRow("Fives", 5)]);
  const table = { name: "Goals", range: "A1:E2", columns: goals[0] as string[] };
  await desktop.put("b.xlsx", {
    ...book,
    sheets: [...book.sheets, { name: "Goals", cells: cellsOf(goals), tables: [table] }],
  });
  const { code } = await desktop.call("b.xlsx", "--template", "goals-and-value", "--out", "out.xlsx");
  expect(code).toBe(0);
  // half of the way from 0 to 10
  const cells = (await open("out.xlsx"))("Goals and value");
  expect(cells["B8"]?.value).toBe("50 % of the goals' way is made");
});
