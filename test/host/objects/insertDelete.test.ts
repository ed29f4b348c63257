import * as fc from "fast-check";
import { eventually } from "../../house/eventually";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert and
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-clear-delete
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

/** Fills the first sheet, does something with it and gives the formulas of a range. */
const after = (address: string, work: (sheet: Excel.Worksheet) => void): Promise<unknown[][]> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").formulas = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, "=SUM(A1:A3)+$B$2"],
    ];
    await context.sync();
    work(sheet);
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1): "shifts the other cells to make
// space. Returns a new Range object at the now blank space."
test("inserted cells push those below down, and references follow", async () => {
  const formulas = await after("A1:C4", (sheet) => {
    sheet.getRange("A2:B2").insert("Down").values = [["new", ""]];
  });
  expect(formulas).toEqual([
    [1, 2, 3],
    ["new", "", 6],
    [4, 5, "=SUM(A1:A4)+$B$3"],
    [7, 8, ""],
  ]);
});

test("inserted cells push those beside them to the right", async () => {
  const formulas = await after("A1:D3", (sheet) => void sheet.getRange("B3:B3").insert("Right"));
  expect(formulas).toEqual([
    [1, 2, 3, ""],
    [4, 5, 6, ""],
    [7, "", 8, "=SUM(A1:A3)+$B$2"],
  ]);
});

test("deleted cells are closed from below or from the right, and what meant them is lost", async () => {
  expect(await after("A1:C3", (sheet) => sheet.getRange("A1:A1").delete("Up"))).toEqual([
    [4, 2, 3],
    [7, 5, 6],
    ["", 8, "=SUM(A1:A2)+$B$2"],
  ]);
  excel.reset();
  expect(await after("A1:C3", (sheet) => sheet.getRange("B2").delete("Left"))).toEqual([
    [1, 2, 3],
    [4, 6, ""],
    [7, 8, "=SUM(A1:A3)+#REF!"],
  ]);
});

test("a reference that only a part of moves stays", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("F1").formulas = [["=SUM(A1:B5)"]];
    await context.sync();
    sheet.getRange("A2").insert("Down");
    const cell = sheet.getRange("F1").load("formulas");
    await context.sync();
    expect(cell.formulas).toEqual([["=SUM(A1:B5)"]]);
  });
});

test("names, rules, validations, links, merged cells, other sheets and tracked ranges follow", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1").formulas = [["=Sheet1!A5"]];
    context.workbook.names.add("five", sheet.getRange("A5"));
    sheet.getRange("A4:B6").conditionalFormats.add("Custom").custom.rule.formula = "=A4>1";
    sheet.getRange("A5").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    sheet.getRange("A6").hyperlink = { documentReference: "Other!A1", textToDisplay: "there" };
    sheet.getRange("A8:A9").merge();
    const tracked = sheet.getRange("A5");
    context.trackedObjects.add(tracked);
    await context.sync();
    sheet.getRange("A2:A3").insert("Down");
    await context.sync();
    const reference = other.getRange("A1").load("formulas");
    const name = context.workbook.names.getItem("five").load("formula");
    const rule = sheet.getRange("A1:B20").conditionalFormats.getItemAt(0).getRanges().load("address");
    const link = sheet.getRange("A8").load("hyperlink");
    const merged = sheet.getRange("A1:A20").getMergedAreasOrNullObject().load("address");
    const validated = sheet.getRange("A1:A20").getSpecialCells("DataValidations").load("address");
    tracked.load("address");
    await context.sync();
    expect(reference.formulas).toEqual([["=Sheet1!A7"]]);
    expect(name.formula).toBe("=Sheet1!$A$7");
    expect(rule.address.split(", ").sort()).toEqual(["Sheet1!A6:A8", "Sheet1!B4:B6"]);
    expect(link.hyperlink).toMatchObject({ documentReference: "Other!A1" });
    expect(merged.address).toBe("Sheet1!A10:A11");
    expect(validated.address).toBe("Sheet1!A7");
    expect(tracked.address).toBe("Sheet1!A7");
    context.trackedObjects.remove(tracked);
  });
});

test("new cells look like those before them", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").format.fill.color = "#00FF00";
    await context.sync();
    sheet.getRange("A2").insert("Down");
    const fill = sheet.getRange("A2").format.fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#00FF00");
  });
});

// Error codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
test("cells of a table are not moved apart, and nothing is pushed off the sheet", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.tables.add("B2:D5", true);
    sheet.getRange("A1048576").values = [[1]];
    await context.sync();
  });
  const refusal = (work: (sheet: Excel.Worksheet) => void) => excel.refusal((_, sheet) => work(sheet));
  expect(await refusal((sheet) => sheet.getRange("C1").insert("Down"))).toBe("InsertDeleteConflict");
  expect(await refusal((sheet) => sheet.getRange("A3").insert("Right"))).toBe("InsertDeleteConflict");
  expect(await refusal((sheet) => sheet.getRange("B2:D2").delete("Up"))).toBe("InsertDeleteConflict");
  expect(await refusal((sheet) => sheet.getRange("A1").insert("Down"))).toBe("NonBlankCellOffSheet");
  expect(await refusal((sheet) => sheet.getRange("A1").insert("Up" as never))).toBe("InvalidArgument");
  expect(await refusal((sheet) => sheet.getRange("A1:E1").insert("Down"))).toBe("NonBlankCellOffSheet");
  expect(await refusal((sheet) => sheet.getRange("B1:D1").insert("Down"))).toBe("accepted");
});

test("a table whose columns all move goes with them", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:C4").values = [
      ["Partner", "Score"],
      ["Acme", 1],
      ["Beta", 2],
    ];
    const table = sheet.tables.add("B2:C4", true);
    sheet.getRange("F1").formulas = [["=SUM(Table1[Score])"]];
    await context.sync();
    sheet.getRange("A1:D1").insert("Down");
    const range = table.getRange().load("address,values");
    const sum = sheet.getRange("F1").load("formulas,values");
    await context.sync();
    expect(range.address).toBe("Sheet1!B3:C5");
    expect(range.values[1]).toEqual(["Acme", 1]);
    expect(sum.formulas).toEqual([["=SUM(Table1[Score])"]]);
  });
});

test("on a protected sheet no cells come or go", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getFirst().protection.protect();
    await context.sync();
  });
  expect(await excel.refusal((_, sheet) => sheet.getRange("A1").insert("Down"))).toBe("AccessDenied");
  expect(await excel.refusal((_, sheet) => sheet.getRange("A1").delete("Up"))).toBe("AccessDenied");
});

// https://learn.microsoft.com/javascript/api/excel/excel.datachangetype and
// https://learn.microsoft.com/javascript/api/excel/excel.changedirectionstate
test("listeners hear which cells came or went, and where the others moved", async () => {
  const heard: Record<string, unknown>[] = [];
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add((event) => {
      heard.push({ type: event.changeType, address: event.address, direction: event.changeDirectionState });
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1:B1").insert("Down");
    sheet.getRange("C2").insert("Right");
    sheet.getRange("A1").delete("Up");
    sheet.getRange("B2").delete("Left");
    sheet.getRange("5:6").insert("Down");
    await context.sync();
  });
  await eventually(() => expect(heard.length).toBeGreaterThanOrEqual(5));
  const directions = heard.map(({ type, address, direction }) => [type, address, JSON.stringify(direction)]);
  expect(directions).toEqual([
    ["CellInserted", "A1:B1", '{"insertShiftDirection":"Down"}'],
    ["CellInserted", "C2", '{"insertShiftDirection":"Right"}'],
    ["CellDeleted", "A1", '{"deleteShiftDirection":"Up"}'],
    ["CellDeleted", "B2", '{"deleteShiftDirection":"Left"}'],
    ["RowInserted", "5:6", undefined],
  ]);
});

test("deleting what was inserted gives everything back", async () => {
  const place = fc.record({
    row: fc.integer({ min: 0, max: 5 }),
    column: fc.integer({ min: 0, max: 4 }),
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
    down: fc.boolean(),
  });
  const cells = [
    [1, "=A1", "=SUM(A1:B4)", "=$D$4"],
    ["=B2+C3", 2, "x", "=SUM($A$1:$D$4)"],
    [3, "=D1:D4", 4, 5],
    ["=A:A", 6, "=1:1", 7],
  ];
  await fc.assert(
    fc.asyncProperty(place, async ({ row, column, rows, columns, down }) => {
      excel.reset();
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1:D4").formulas = cells;
        const block = () => sheet.getRangeByIndexes(row, column, rows, columns);
        await context.sync();
        block().insert(down ? "Down" : "Right");
        block().delete(down ? "Up" : "Left");
        const range = sheet.getRange("A1:D4").load("formulas");
        const used = sheet.getUsedRange(true).load("address");
        await context.sync();
        expect(range.formulas).toEqual(cells);
        expect(used.address).toMatch(/^Sheet1!A1:/);
      });
    }),
    { numRuns: 20 },
  );
});

test("whole rows and columns too stop at the sheet's end, and say who inserted them", async () => {
  const sources: unknown[] = [];
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1048576").values = [["last"]];
    sheet.onChanged.add((event) => {
      sources.push([event.changeType, event.triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("B:B").insert("Right");
    sheet.getRange("3:4").delete("Up");
    await context.sync();
  });
  await eventually(() =>
    expect(sources).toEqual([
      ["ColumnInserted", "ThisLocalAddin"],
      ["RowDeleted", "ThisLocalAddin"],
    ]),
  );
  excel.reset({ name: "Book.xlsx", sheets: [{ name: "Sheet1", cells: { A1048576: { value: 1 } } }], names: [] });
  expect(await excel.refusal((_, sheet) => sheet.getRange("5:5").insert("Down"))).toBe("NonBlankCellOffSheet");
  expect(await excel.refusal((_, sheet) => sheet.getRange("B:B").insert("Right"))).toBe("accepted");
});
