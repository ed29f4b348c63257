import { type HostWorkbook, createWorkbook } from "../../../src/host/model/workbook";
import { parseArea } from "../../../src/host/model/cells/address";
import { contentAt, scalarOf } from "../../../src/host/model/cells/cells";
import { enter } from "../../../src/host/model/cells/entries";
import { type Sheet, sheetByName } from "../../../src/host/model/book";
import { addName, changeName, deleteName, findName } from "../../../src/host/model/names/names";
import { addSheet, deleteSheet } from "../../../src/host/model/sheets/sheets";
import { addTable } from "../../../src/host/model/tables/addTable";
import { dependencyCount } from "../../../src/host/model/univer/dependencies";
import type { Scalar } from "../../../src/host/model/workbookData";

// What the calculation engine has formulas wait for: neither less nor more than they refer to.
let workbook: HostWorkbook;
let sheet: Sheet;
const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);

beforeEach(() => {
  workbook = createWorkbook();
  sheet = sheetByName(workbook.book, "Sheet1") as Sheet;
  complaints.mockClear();
});
afterEach(() => {
  workbook.dispose();
  // "Dependency tree not found": the engine met something a formula waited for that is no more
  expect(complaints.mock.calls).toEqual([]);
});

const put = (address: string, value: unknown, on = sheet): void => enter(workbook.book, on, parseArea(address), value);
const value = (address: string, on = sheet): Scalar => {
  const { row, column } = parseArea(address);
  return scalarOf(contentAt(workbook.book, on, row, column));
};
async function values(...addresses: string[]): Promise<Scalar[]> {
  await workbook.settled();
  return addresses.map((address) => value(address));
}
const count = async (): Promise<number> => {
  await workbook.settled();
  return dependencyCount(workbook.book.injector);
};

test("formulas wait for no more after ten calculations than after the first", async () => {
  put("A1:B2", [
    [1, 2],
    [3, 4],
  ]);
  put("D1", "=SUM(A1:A2)+SUM(B1:B2)+C1");
  put("D2", "=SUM(A:A)");
  const first = await count();
  expect(first).toBe(4);
  for (let time = 1; time <= 10; time++) {
    put("A1", time);
    expect(await values("D1", "D2")).toEqual([time + 9, time + 3]);
  }
  expect(await count()).toBe(first);
});

test("a formula written over another waits for what it refers to alone", async () => {
  put("D1", "=SUM(A1:A2)+SUM(C1:C9)");
  await workbook.settled();
  put("D1", "=SUM(B1:B2)");
  expect(await count()).toBe(1);
  put("D1", 5);
  expect(await count()).toBe(0);
});

test("nothing is left of a deleted sheet's formulas, and what waits for others' stays", async () => {
  put("A1:A2", [[1], [2]]);
  put("B1", "=SUM(A1:A2)");
  const before = await count();
  for (let time = 0; time < 3; time++) {
    const other = addSheet(workbook.book, "Other");
    put("A1", "=SUM(Sheet1!A1:A2)+Sheet1!A1+A2", other);
    await workbook.settled();
    deleteSheet(workbook.book, other);
    expect(await count()).toBe(before);
  }
  put("A2", 10);
  expect(await values("B1")).toEqual([11]);
});

test("what a name stood for before delays no formula", async () => {
  put("C1:D2", [
    [1, 10],
    [2, 20],
  ]);
  put("E1", 100);
  addName(workbook.book, "Parts", "=Sheet1!$C$1:$C$2", undefined);
  put("B1", "=SUM(Parts)");
  expect(await values("B1")).toEqual([3]);
  const name = findName(workbook.book, "Parts", undefined);
  if (!name) throw new Error("no name");
  changeName(workbook.book, name, { formula: "=Sheet1!$D$1:$D$2" });
  expect(await values("B1")).toEqual([30]);
  // C1 was among the parts: if B1 still waited for it, each would wait for the other
  put("C1", "=B1+E1");
  put("D1:E1", [[1000, 5]]);
  expect(await values("B1", "C1")).toEqual([1020, 1025]);
});

test("formulas follow a name that comes, changes, is changed by way of another, and goes", async () => {
  put("A1:B1", [[1, 2]]);
  put("C1", "=Rise*10");
  put("C2", "=Twice+1");
  expect(await values("C1", "C2")).toEqual([{ error: "#NAME?" }, { error: "#NAME?" }]);
  addName(workbook.book, "Rise", "=Sheet1!$A$1", undefined);
  addName(workbook.book, "Twice", "=Rise*2", undefined);
  expect(await values("C1", "C2")).toEqual([10, 3]);
  const rise = findName(workbook.book, "Rise", undefined);
  if (!rise) throw new Error("no name");
  changeName(workbook.book, rise, { formula: "=Sheet1!$B$1" });
  expect(await values("C1", "C2")).toEqual([20, 5]);
  put("B1", 4);
  expect(await values("C1", "C2")).toEqual([40, 9]);
  deleteName(workbook.book, rise);
  expect(await values("C1", "C2")).toEqual([{ error: "#NAME?" }, { error: "#NAME?" }]);
});

test("a name means in a workbook what that workbook says", async () => {
  const values = async (names: { name: string; formula: string }[]): Promise<Scalar | undefined> => {
    const cells = { A1: { value: 1 }, A2: { value: 2 }, B1: { formula: "=SUM(Share)*3" } };
    const other = createWorkbook({ data: { name: "Other.xlsx", sheets: [{ name: "Sheet1", cells }], names } });
    await other.settled();
    const { B1 } = other.save().sheets[0]?.cells ?? {};
    other.dispose();
    return B1?.value;
  };
  expect(await values([{ name: "Share", formula: "=Sheet1!$A$1:$A$2" }])).toBe(9);
  expect(await values([{ name: "Share", formula: "=Sheet1!$A$2" }])).toBe(6);
  expect(await values([{ name: "Else", formula: "=Sheet1!$A$2" }])).toEqual({ error: "#NAME?" });
  expect(await values([])).toEqual({ error: "#NAME?" });
});

test("a formula over a table waits for the rows it has now", async () => {
  put("A1:B3", [
    ["Partner", "Score"],
    ["Acme", 1],
    ["Beta", 2],
  ]);
  addTable(workbook.book, sheet, parseArea("A1:B3"), true);
  put("D1", "=SUM(Table1[Score])");
  expect(await values("D1")).toEqual([3]);
  const before = await count();
  for (let score = 3; score < 8; score++) put(`B${score > 2 ? 3 : 2}`, score);
  expect(await values("D1")).toEqual([8]);
  expect(await count()).toBe(before);
});
