import { SetRangeValuesCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { parseArea } from "../../../src/host/model/cells/address";
import { type Sheet, sheetByName } from "../../../src/host/model/book";
import { valueAt } from "../../../src/host/model/cells/cells";
import { enter } from "../../../src/host/model/cells/entries";
import { formulaAt } from "../../../src/host/model/formula/formulaText";
import { toRange } from "../../../src/host/model/cells/merges";
import { addTable } from "../../../src/host/model/tables/addTable";
import { type HostWorkbook, createWorkbook } from "../../../src/host/model/workbook";

/** What a person does in the grid arrives as Univer's commands. */
let workbook: HostWorkbook;
let sheet: Sheet;

beforeEach(() => {
  workbook = createWorkbook();
  const first = sheetByName(workbook.book, "Sheet1");
  if (!first) throw new Error("no sheet");
  sheet = first;
});
afterEach(() => workbook.dispose());

const type = (address: string, cell: object): void => {
  const unitId = workbook.book.unit.getUnitId();
  const range = toRange(parseArea(address));
  workbook.book.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId,
    subUnitId: sheet.id,
    range,
    value: cell,
  });
};
const at = (address: string) => {
  const { row, column } = parseArea(address);
  return [valueAt(workbook.book, sheet, row, column), formulaAt(workbook.book, sheet, row, column)];
};

test("formulas are typed as Excel shows them", async () => {
  enter(workbook.book, sheet, parseArea("A1:B3"), [
    ["Partner", "Term (months)"],
    ["Acme", 12],
    ["Beta", 24],
  ]);
  addTable(workbook.book, sheet, parseArea("A1:B3"), true);
  type("D2", { f: "=Table1[@[Term (months)]]*2" });
  type("E1", { f: "=SEQUENCE(2)" });
  type("F1", { f: "=SUM(E1#)" });
  await workbook.settled();
  expect([at("D2"), at("F1")]).toEqual([
    [24, "=Table1[@[Term (months)]]*2"],
    [3, "=SUM(E1#)"],
  ]);
});

test("what is typed is told to listeners, what is written by an add-in is told once", async () => {
  const { events } = workbook.book;
  const heard: unknown[] = [];
  events.register(10, sheet.id);
  events.subscribe(({ message }) => heard.push([message["address"], message["triggerSource"]]));
  type("B2", { v: "typed" });
  enter(workbook.book, sheet, parseArea("C3"), "written");
  await workbook.settled();
  expect(heard).toEqual([["B2", "Unknown"]]);
});

test("a header that is typed over renames the column", async () => {
  enter(workbook.book, sheet, parseArea("A1:B3"), [
    ["Partner", "Score"],
    ["Acme", 1],
    ["Beta", 2],
  ]);
  addTable(workbook.book, sheet, parseArea("A1:B3"), true);
  enter(workbook.book, sheet, parseArea("D1"), "=SUM(Table1[Score])");
  await workbook.settled();
  type("B1", { v: "Health" });
  await workbook.settled();
  expect(at("D1")).toEqual([3, "=SUM(Table1[Health])"]);
});

test("a sheet that is renamed by hand is renamed in formulas", async () => {
  enter(workbook.book, sheet, parseArea("A1:A2"), [[5], ["=Sheet1!A1*2"]]);
  workbook.book.edits.flush();
  workbook.book.commands.syncExecuteCommand(SetWorksheetNameCommand.id, {
    unitId: workbook.book.unit.getUnitId(),
    subUnitId: sheet.id,
    name: "Partner data",
  });
  await workbook.settled();
  expect(at("A2")).toEqual([10, "='Partner data'!A1*2"]);
});
