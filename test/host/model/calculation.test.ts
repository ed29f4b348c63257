import { parseArea } from "../../../src/host/model/cells/address";
import { type Sheet, sheetByName } from "../../../src/host/model/book";
import { scalarOf, contentAt } from "../../../src/host/model/cells/cells";
import { enter } from "../../../src/host/model/cells/entries";
import { formulaAt } from "../../../src/host/model/formula/formulaText";
import { addName, deleteName, findName } from "../../../src/host/model/names/names";
import { addSheet } from "../../../src/host/model/sheets/sheets";
import { addTable } from "../../../src/host/model/tables/addTable";
import { setTableName } from "../../../src/host/model/tables/tables";
import { type HostWorkbook, createWorkbook } from "../../../src/host/model/workbook";
import type { Scalar } from "../../../src/host/model/workbookData";

let workbook: HostWorkbook;
let sheet: Sheet;

beforeEach(() => {
  workbook = createWorkbook();
  const first = sheetByName(workbook.book, "Sheet1");
  if (!first) throw new Error("no sheet");
  sheet = first;
});
afterEach(() => workbook.dispose());

const put = (address: string, value: unknown, on = sheet): void => enter(workbook.book, on, parseArea(address), value);
const value = (address: string, on = sheet): Scalar => {
  const { row, column } = parseArea(address);
  return scalarOf(contentAt(workbook.book, on, row, column));
};
const formula = (address: string, on = sheet): string | undefined => {
  const { row, column } = parseArea(address);
  return formulaAt(workbook.book, on, row, column);
};
const day = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

/** Partners with a space, parentheses and an apostrophe in their headers. */
function partners(on = sheet): void {
  put(
    "A1:D4",
    [
      ["Partner", "Clear purpose", "Term (months)", "Q#1's"],
      ["Acme", 5, 12, 1],
      ["Beta", 2, 36, 2],
      ["Gamma", 4, 24, 3],
    ],
    on,
  );
  const table = addTable(workbook.book, on, parseArea("A1:D4"), true);
  setTableName(workbook.book, on, table, "Partners");
}

test("EDATE stays inside a short month (support.microsoft.com, EDATE)", async () => {
  put("A1", "=EDATE(DATE(2024,1,31),1)");
  put("A2", "=EDATE(DATE(2023,1,31),1)");
  put("A3", "=EDATE(DATE(2011,1,15),-1)");
  await workbook.settled();
  expect([value("A1"), value("A2"), value("A3")]).toEqual([day(2024, 2, 29), day(2023, 2, 28), day(2010, 12, 15)]);
});

test("SORT leaves the range it sorts as it is", async () => {
  put("A1:A3", [[3], [1], [2]]);
  put("C1", "=SORT(A1:A3)");
  put("D1", "=INDEX(A1:A3,1)");
  put("E1", "=SUM(A1:A3*{1;10;100})");
  await workbook.settled();
  expect([value("C1"), value("C2"), value("C3"), value("D1"), value("E1")]).toEqual([1, 2, 3, 3, 213]);
});

test("a table is read from another sheet, whatever stands in its headers", async () => {
  partners();
  const other = addSheet(workbook.book, "Other");
  put("A1", "=INDEX(Partners[Clear purpose],3)", other);
  put("A2", "=SUM(Partners[Term (months)])", other);
  put("A3", "=SUM(Partners['Q'#1''s])".replace("['Q", "[Q"), other);
  put("A4", "=COUNTA(Partners[#All])", other);
  put("A5", "=partners[[#headers],[clear PURPOSE]]", other);
  put("A6", "=SUM(Partners[[Clear purpose]:[Term (months)]])", other);
  put("A7", "=SUM(1,2)", other);
  await workbook.settled();
  expect(["A1", "A2", "A3", "A4", "A5", "A6", "A7"].map((at) => value(at, other))).toEqual([
    4,
    72,
    6,
    16,
    "Clear purpose",
    83,
    3,
  ]);
  expect(["A2", "A3", "A5", "A6"].map((at) => formula(at, other))).toEqual([
    "=SUM(Partners[Term (months)])",
    "=SUM(Partners[Q'#1''s])",
    "=Partners[[#headers],[Clear purpose]]",
    "=SUM(Partners[[Clear purpose]:[Term (months)]])",
  ]);
});

test("a text of several lines in a formula keeps its lines", async () => {
  put("A1", "Goal\nhorizon");
  put("B1:B3", [
    ['=A1="Goal\nhorizon"'],
    ['=MATCH("Goal\nhorizon",A1:A1,0)'],
    ['=INDEX({"x","a\nb"},1,2)="a"&CHAR(10)&"b"'],
  ]);
  await workbook.settled();
  expect([value("B1"), value("B2"), value("B3")]).toEqual([true, 1, true]);
  expect(formula("B1")).toBe('=A1="Goal\nhorizon"');
});

// https://support.microsoft.com/office/excel-specifications-and-limits: 8,192 characters, and 255 of a text
test("a formula that is too long, or holds too long a text, is refused", () => {
  const sum = (terms: number): string => `=0${"+1".repeat(terms)}`;
  put("A1:A2", [[sum(4095)], [`="${"x".repeat(255)}"`]]);
  expect(() => put("A3", sum(4096))).toThrow("longer than Excel takes");
  expect(() => put("A3", `="${"x".repeat(256)}"`)).toThrow("longer than Excel takes");
});

test("this row of a table", async () => {
  partners();
  put("F2", "=Partners[@[Clear purpose]]*10");
  put("F3", "=Partners[[#This Row],[Term (months)]]+Partners[@Partner]");
  put("F4", '=Partners[@Partner]&"!"');
  await workbook.settled();
  expect([value("F2"), value("F3"), value("F4")]).toEqual([50, { error: "#VALUE!" }, "Gamma!"]);
  expect(formula("F2")).toBe("=Partners[@[Clear purpose]]*10");
  expect(formula("F4")).toBe('=Partners[@Partner]&"!"');
});

test("the spill operator", async () => {
  put("A1", "=SEQUENCE(3)");
  put("C1", "=SUM(A1#)");
  put("D1", "=A1#*2");
  put("F1", "=SUM(Sheet1!A1#)");
  await workbook.settled();
  expect([value("A3"), value("C1"), value("D3"), value("F1")]).toEqual([3, 6, 6, 6]);
  expect([formula("C1"), formula("D1"), formula("F1"), formula("D2")]).toEqual([
    "=SUM(A1#)",
    "=A1#*2",
    "=SUM(Sheet1!A1#)",
    undefined,
  ]);
});

test("a blocked spill is #SPILL! until the way is free", async () => {
  put("A1", "=SEQUENCE(3)");
  await workbook.settled();
  put("A2", "here");
  await workbook.settled();
  expect([value("A1"), value("A2"), value("A3")]).toEqual([{ error: "#SPILL!" }, "here", null]);
  put("A2", "");
  await workbook.settled();
  expect([value("A1"), value("A2"), value("A3")]).toEqual([1, 2, 3]);
});

test("names of the workbook and of a sheet", async () => {
  const other = addSheet(workbook.book, "Other data");
  addName(workbook.book, "Rate", "=0.25", undefined);
  put("A1", "=Rate*100");
  put("A1", "=Rate*100", other);
  addName(workbook.book, "Rate", "=0.5", other);
  put("A2", "='Other data'!Rate");
  put("A3", "=LET(x,2,x*Rate)");
  await workbook.settled();
  expect([value("A1"), value("A1", other), value("A2"), value("A3")]).toEqual([25, 50, 0.5, 0.5]);
  expect([formula("A1", other), formula("A2")]).toEqual(["=Rate*100", "='Other data'!Rate"]);
  const own = findName(workbook.book, "Rate", other);
  if (own) deleteName(workbook.book, own);
  await workbook.settled();
  expect([value("A1", other), value("A2"), value("A3")]).toEqual([25, 0.25, 0.5]);
});

test("errors, blanks and types", async () => {
  put("A1:A4", [["=1/0"], ["#N/A"], ["=A99"], ["=nonsense(1)"]]);
  put("B1", '=A2&"x"');
  await workbook.settled();
  expect(["A1", "A2", "A3", "A4", "B1"].map((at) => value(at))).toEqual([
    { error: "#DIV/0!" },
    { error: "#N/A" },
    0,
    { error: "#NAME?" },
    { error: "#N/A" },
  ]);
});

test("a circle ends, and takes nothing else with it", async () => {
  put("A1:A3", [["=A2+1"], ["=A1+1"], ["=2*3"]]);
  await workbook.settled();
  expect([typeof value("A1"), typeof value("A2"), value("A3")]).toEqual(["number", "number", 6]);
});

test("a cell far below is blank, not an error", async () => {
  put("A1", "=A500000+1");
  put("A2", "=SUM(XFD1:XFD9)");
  await workbook.settled();
  expect([value("A1"), value("A2")]).toEqual([1, 0]);
});

test("a range that ends where a function says follows what that function reads", async () => {
  put("A1:C3", [[1, 1, 1], [1, 1, 1], [1, 1, 1]]); // prettier-ignore
  put("E1", "=SUM(A1:INDEX(A1:C3,D1,D1))");
  put("F1", "=COUNT(B5:INDEX(B5:D7,D1,D1))");
  put("B5", '=IF(D1>0,1,"")');
  put("C6", '=IF(D1>0,1,"")');
  put("D1", "=D2+1");
  put("D2", 1);
  await workbook.settled();
  expect([value("E1"), value("F1")]).toEqual([4, 2]);
  put("D2", 0);
  await workbook.settled();
  expect([value("E1"), value("F1")]).toEqual([1, 1]);
});
