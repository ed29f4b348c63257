import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import { writeXlsx } from "../../../src/host/xlsx/writeXlsx";
import { createWorkbook } from "../../../src/host/model/workbook";
import { eventually } from "../../house/eventually";
import { type CellsAddin, openCellsAddin } from "./cellsAddin";

let sheet: CellsAddin;
beforeAll(async () => {
  sheet = await openCellsAddin();
});
afterAll(() => sheet.close());
beforeEach(async () => {
  sheet.workbook.book.calculation.hold(false);
  await sheet.reset();
});

const settled = () => sheet.workbook.settled();
const busy = { error: "#BUSY!" };

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs: a function that returns a promise shows
// #BUSY! until it resolves.
test("a promise: #BUSY! first, then its value; what depends on it waits too", async () => {
  sheet.put("A1", "=TEST.LATER(5)");
  sheet.put("A2", "=A1*2");
  await sheet.workbook.calculated();
  await sheet.hasCalled(1);
  expect([sheet.value("A1"), sheet.value("A2")]).toEqual([busy, busy]);
  sheet.answer(5);
  await settled();
  expect([sheet.value("A1"), sheet.value("A2")]).toEqual([5, 10]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs, "Cancel a function": when the user edits
// or deletes a cell that references the function.
test.each([
  ["edited", "=TEST.NEVER(2)"],
  ["overwritten", "plain"],
  ["cleared", ""],
])("a function under way is cancelled when its cell is %s", async (_how, next) => {
  sheet.put("A1", '=TEST.NEVER("first")');
  await sheet.hasCalled(1);
  expect(sheet.cancelled()).toEqual([]);
  sheet.put("A1", next);
  await eventually(() => expect(sheet.cancelled()).toEqual(["first"]));
});

test("… when its row or its sheet is deleted, and when nothing is calculated automatically", async () => {
  await sheet.client.Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const other = context.workbook.worksheets.add("Other");
    first.getRange("A5").formulas = [['=TEST.NEVER("row")']];
    other.getRange("A1").formulas = [['=TEST.NEVER("sheet")']];
    await context.sync();
    await sheet.hasCalled(2);
    first.getRange("5:5").delete("Up");
    other.delete();
    await context.sync();
  });
  await eventually(() => expect(sheet.cancelled().sort()).toEqual(["row", "sheet"]));
  sheet.put("B1", '=TEST.NEVER("manual")');
  await sheet.hasCalled(3);
  sheet.workbook.book.calculation.hold(true);
  sheet.put("B1", "");
  await eventually(() => expect(sheet.cancelled()).toContain("manual"));
});

// The same page: when one of the arguments changes, a new call follows the cancellation; and when recalculation is forced.
test("a changed argument and a forced recalculation cancel, then call again", async () => {
  sheet.put("A1", "one");
  sheet.put("B1", "=TEST.NEVER(A1)");
  await sheet.hasCalled(1);
  sheet.put("A1", "two");
  await sheet.hasCalled(2);
  await sheet.reached();
  expect([sheet.cancelled(), sheet.called()]).toEqual([["one"], ["NEVER", "NEVER"]]);
  void sheet.workbook.recalculate();
  await sheet.hasCalled(1);
  await sheet.reached();
  expect([sheet.cancelled(), sheet.called()]).toEqual([["one", "two"], ["NEVER"]]);
});

test("rows inserted above take a call along: it is neither cancelled nor made again", async () => {
  sheet.put("A2", "=TEST.LATER(7)");
  await sheet.hasCalled(1);
  await sheet.client.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("1:3").insert("Down");
    await context.sync();
  });
  await sheet.workbook.calculated();
  sheet.answer(7);
  await settled();
  expect([sheet.value("A5"), sheet.called(), sheet.cancelled()]).toEqual([7, ["LATER"], []]);
});

// https://learn.microsoft.com/javascript/api/custom-functions-runtime/customfunctions.streaminginvocation: setResult may be
// called more than once; onCanceled when the function is cancelled.
test("a streaming function gives results one after the other, until its cell is cleared", async () => {
  sheet.put("A1", "=TEST.TICK(10)");
  sheet.put("B1", "=A1+1");
  await settled();
  expect(sheet.value("A1")).toBe(10);
  for (const wanted of [11, 12]) {
    sheet.tick(10);
    await eventually(() => expect([sheet.value("A1"), sheet.value("B1")]).toEqual([wanted, wanted + 1]));
  }
  expect(sheet.called()).toEqual(["TICK"]);
  sheet.put("A1", "");
  await eventually(() => expect(sheet.cancelled()).toEqual(["TICK 10"]));
  sheet.tick(10);
  await sheet.reported();
  await settled();
  expect([sheet.cancelled(), sheet.value("A1"), sheet.value("B1")]).toEqual([["TICK 10"], null, 1]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-volatile: recalculated each time the workbook is.
test("a volatile function is called at every change, others only when what they depend on changed", async () => {
  sheet.put("A1", 1);
  sheet.put("B1", "=TEST.COUNTER()");
  sheet.put("C1", "=TEST.DOUBLE(A1)");
  sheet.put("D1", "=TEST.DOUBLE(C1)");
  await settled();
  const first = Number(sheet.value("B1"));
  expect(sheet.called()).toEqual(["COUNTER", "DOUBLE", "DOUBLE"]);
  sheet.put("F9", "elsewhere");
  await settled();
  expect([sheet.value("B1"), sheet.called()]).toEqual([first + 1, ["COUNTER"]]);
  sheet.put("A1", 4);
  await settled();
  expect([sheet.value("D1"), sheet.called().sort()]).toEqual([16, ["COUNTER", "DOUBLE", "DOUBLE"]]);
  sheet.put("B1", "");
  sheet.put("F9", "again");
  await settled();
  expect(sheet.called()).toEqual([]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-dynamic-arrays
test("an array spills; blocked it is #SPILL!, and it spills when the way is free", async () => {
  sheet.put("A2", "in the way");
  sheet.put("A1", "=TEST.GRID(3,2)");
  await settled();
  expect([sheet.value("A1"), sheet.value("A2"), sheet.value("B1")]).toEqual([{ error: "#SPILL!" }, "in the way", null]);
  sheet.put("A2", "");
  await settled();
  expect(["A1", "B1", "A2", "A3", "B3"].map(sheet.value)).toEqual([0, 1, 10, 20, 21]);
  sheet.put("B3", "again");
  await settled();
  expect([sheet.value("A1"), sheet.value("A2")]).toEqual([{ error: "#SPILL!" }, null]);
  expect(sheet.called()).toEqual(["GRID"]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors: messages go with #VALUE! and #N/A.
test("a thrown error keeps its message in the cell, where Excel shows one", async () => {
  sheet.put("A1", '=TEST.SAY("#VALUE!","6 is not an answer")');
  sheet.put("A2", '=TEST.SAY("#N/A","cannot be known yet")');
  sheet.put("A3", '=TEST.SAY("#NUM!","never shown")');
  await settled();
  expect(["A1", "A2", "A3"].map(sheet.value)).toEqual([
    { error: "#VALUE!", message: "6 is not an answer" },
    { error: "#N/A", message: "cannot be known yet" },
    { error: "#NUM!" },
  ]);
  await sheet.client.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("1:2").insert("Down");
    await context.sync();
  });
  await settled();
  expect(sheet.value("A3")).toEqual({ error: "#VALUE!", message: "6 is not an answer" });
  expect(sheet.called()).toEqual(["SAY", "SAY", "SAY"]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options: addressing context parameter, and
// parameterAddresses for ranges.
test("a function that asks learns its own address and its arguments'", async () => {
  sheet.put("A1", [[1]]);
  sheet.put("C3", "=TEST.WHERE(A1:B2)");
  await settled();
  expect(sheet.value("C3")).toBe("Sheet1!C3 from Sheet1!A1:B2");
});

// The same page, repeating parameters.
test("repeating parameters take single values, as many as there are", async () => {
  sheet.put("A1", "=TEST.TOTAL(1,2,3)+TEST.TOTAL(4)");
  await settled();
  expect(sheet.value("A1")).toBe(10);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-troubleshooting: #BUSY! is what a cell shows while it
// waits, not a result.
test("#BUSY! is not saved: the file has the formula without a value, and is calculated where it is opened", async () => {
  sheet.put("A1", '=TEST.NEVER("never")');
  sheet.put("A2", '=A1&"x"');
  await sheet.workbook.calculated();
  expect(sheet.value("A1")).toEqual(busy);
  const saved = sheet.workbook.save();
  expect(saved.sheets[0]?.cells).toEqual({
    A1: { formula: '=TEST.NEVER("never")' },
    A2: { formula: '=A1&"x"' },
  });
  const { data } = await readXlsx(await writeXlsx(saved), "Busy.xlsx");
  expect(data.sheets[0]?.cells["A1"]).toEqual({ formula: '=TEST.NEVER("never")' });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming and -troubleshooting: #NAME? where the function
// is not known.
test("#NAME? stays until the add-in is there, whatever changes meanwhile; loading it calculates", async () => {
  const without = createWorkbook({
    data: { name: "B.xlsx", names: [], sheets: [{ name: "Sheet1", cells: { A1: { formula: "=TEST.DOUBLE(B1)" } } }] },
  });
  const cell = () => without.save().sheets[0]?.cells["A1"];
  await without.settled();
  expect(cell()).toEqual({ value: { error: "#NAME?" }, formula: "=TEST.DOUBLE(B1)" });
  await without.recalculate();
  expect(cell()?.value).toEqual({ error: "#NAME?" });
  const { customFunctions } = sheet.client.session;
  without.setCustomFunctions({ functions: [{ id: "DOUBLE" }] }, customFunctions.invoke, "TEST");
  await without.settled();
  expect(cell()).toEqual({ value: 0, formula: "=TEST.DOUBLE(B1)" });
  without.dispose();
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-batching: calls of a recalculation go out together.
test("two hundred cells cost one message there and one request back", async () => {
  const { counters } = sheet.client.session;
  await sheet.reported();
  counters.reset();
  sheet.put(
    "A1:A200",
    Array.from({ length: 200 }, (_, index) => [`=TEST.DOUBLE(${index})`]),
  );
  await settled();
  expect([sheet.value("A200"), counters.serviceRequests]).toEqual([398, 1]);
});

test("blanks are null or 0, as the session says; what is left out is null either way", async () => {
  sheet.put("A1", 1);
  sheet.put("C1", "=TEST.SEEN(A1:B1)");
  await settled();
  expect(sheet.value("C1")).toBe("[[1,null]]");
  const zeros = await openCellsAddin("zero");
  zeros.put("A1", 1);
  zeros.put("C1", "=TEST.SEEN(A1:B1)");
  await zeros.workbook.settled();
  expect(zeros.value("C1")).toBe("[[1,0]]");
  zeros.close();
});
