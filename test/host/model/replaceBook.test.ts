import { enter } from "../../../src/host/model/cells/entries";
import { createWorkbook, type HostWorkbook } from "../../../src/host/model/workbook";
import type { CellData, WorkbookData } from "../../../src/host/model/workbookData";

function numbers(rows: number): WorkbookData {
  const cells: Record<string, CellData> = {};
  for (let row = 1; row <= rows; row++) {
    cells[`A${row}`] = { value: row, format: row % 2 ? { font: { bold: true } } : undefined };
    cells[`B${row}`] = { value: row * 2, formula: `=A${row}*2` };
  }
  const lines = { rowHeights: { 2: 30 }, columnWidths: { B: 90 }, hiddenRows: [3], hiddenColumns: ["D"] };
  return { name: "Numbers.xlsx", sheets: [{ name: "Data", cells, ...lines }], names: [] };
}

const small: WorkbookData = {
  name: "Small.xlsx",
  sheets: [{ name: "One", cells: { A1: { value: 1 }, B1: { value: 3, formula: "=A1+2" } } }],
  names: [{ name: "Start", formula: "=One!$A$1" }],
  settings: [["key", '"kept"']],
};

let workbook: HostWorkbook;
beforeEach(async () => {
  workbook = createWorkbook({ data: small });
  await workbook.settled();
});
afterEach(() => workbook.dispose());

test("loading in turns gives the same workbook as loading at once", async () => {
  const data = numbers(3000);
  workbook.load(data);
  await workbook.settled();
  const atOnce = workbook.save();
  workbook.load(small);
  await workbook.loadInTurns(data, () => undefined);
  await workbook.settled();
  expect(workbook.save()).toEqual(atOnce);
  expect(atOnce.sheets[0]?.cells["B3000"]).toEqual({ value: 6000, formula: "=A3000*2" });
  expect(atOnce.sheets[0]).toMatchObject({
    rowHeights: { 2: 30 },
    columnWidths: { B: 90 },
    hiddenRows: [3],
    hiddenColumns: ["D"],
  });
});

test("loading in turns tells how far it is, and lets others work meanwhile", async () => {
  const heard: number[] = [];
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await workbook.loadInTurns(numbers(8000), (done) => heard.push(done));
  clearInterval(timer);
  expect(heard.length).toBeGreaterThan(2);
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
  expect(heard.every((done) => done > 0 && done <= 1)).toBe(true);
  expect(turns).toBeGreaterThan(1);
});

test.each(["at once", "in turns"])(
  "a workbook that cannot be loaded %s leaves the one before, calculating",
  async (how) => {
    const before = workbook.save();
    const bad: WorkbookData = { ...numbers(10), sheets: [{ name: "Data", cells: {}, merges: ["no place"] }] };
    if (how === "at once") expect(() => workbook.load(bad)).toThrow();
    else await expect(workbook.loadInTurns(bad, () => undefined)).rejects.toThrow();
    expect(workbook.save()).toEqual(before);
    const sheet = [...workbook.book.sheets.values()][0]!;
    enter(workbook.book, sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [[40]]);
    await workbook.settled();
    expect(workbook.save().sheets[0]?.cells["B1"]?.value).toBe(42);
  },
);
