import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/javascript/api/excel/excel.range and
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

/** Writes `values` to a range and loads what it holds then. */
const enter = (address: string, values: unknown): Promise<Excel.Range> =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.values = values as never;
    range.load("values,formulas,text,numberFormat,valueTypes");
    await context.sync();
    return range;
  });

test("values are entered as if they were typed", async () => {
  const range = await enter("A1:H1", [["12%", "2024-02-29", "1e3", "true", "'12", "#N/A", "=1+1", "Acme"]]);
  // 2024-02-29 is day 45351 of the 1900 system.
  expect(range.values).toEqual([[0.12, 45351, 1000, true, "12", "#N/A", 2, "Acme"]]);
  expect(range.numberFormat).toEqual([
    ["0%", "yyyy-mm-dd", "0.00E+00", "General", "General", "General", "General", "General"],
  ]);
  expect(range.valueTypes).toEqual([["Double", "Double", "Double", "Boolean", "String", "Error", "Double", "String"]]);
  expect(range.text).toEqual([["12%", "2024-02-29", "1.00E+03", "TRUE", "12", "#N/A", "2", "Acme"]]);
  expect(range.formulas[0]?.[6]).toBe("=1+1");
});

test("a signed text is a formula, the signs alone are text", async () => {
  const range = await enter("A1:D1", [["+2", "-", "=-2", "-(1+1)"]]);
  expect(range.values).toEqual([[2, "-", -2, -2]]);
  expect(range.formulas).toEqual([[2, "-", "=-2", "=-(1+1)"]]);
});

test("in cells formatted as text nothing is converted", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.numberFormat = [["@", "@"]];
    range.values = [["007", "=1+1"]];
    range.load("values,valueTypes,formulas");
    await context.sync();
    expect(range.values).toEqual([["007", "=1+1"]]);
    expect(range.valueTypes).toEqual([["String", "String"]]);
  });
});

test("null leaves a cell as it is, an empty string clears it, one value fills all", async () => {
  await enter("A1:B2", 7);
  const range = await enter("A1:B2", [
    [null, 1],
    ["", null],
  ]);
  expect(range.values).toEqual([
    [7, 1],
    ["", 7],
  ]);
  expect(range.valueTypes).toEqual([
    ["Double", "Double"],
    ["Empty", "Double"],
  ]);
});

test("an array of another size is refused, and nothing is written", async () => {
  await enter("A1:B2", 7);
  const error = await enter("A1:B2", [[1, 2]]).catch((refused: unknown) => refused as OfficeExtension.Error);
  expect(error).toMatchObject({
    code: "InvalidArgument",
    message: expect.stringContaining("doesn't match the size or dimensions of the range") as string,
  });
  const range = await enter("A1:B2", [
    [null, null],
    [null, null],
  ]);
  expect(range.values).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test("a formula that Excel would not take is refused", async () => {
  for (const formula of ["=SUM(", "=1+", '="open', "=A1)", "=1 2", "=)("]) {
    expect(await excel.refusal((_, sheet) => (sheet.getRange("A1").formulas = [[formula]]))).toBe("InvalidArgument");
  }
});

test("ways from one range to others", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const start = sheet.getRange("B2:C4");
    const ranges = [
      start.getCell(0, 1),
      start.getRow(2),
      start.getColumn(0),
      start.getLastCell(),
      start.getOffsetRange(1, -1),
      start.getResizedRange(-1, 2),
      start.getAbsoluteResizedRange(1, 1),
      start.getBoundingRect("E9"),
      start.getIntersection("C3:D9"),
      start.getEntireRow(),
      start.getEntireColumn(),
      start.getRowsBelow(2),
      start.getColumnsAfter(),
      sheet.getRangeByIndexes(0, 0, 2, 3),
      sheet.getCell(9, 26),
    ];
    ranges.forEach((range) => range.load("address"));
    const none = start.getIntersectionOrNullObject("F9");
    await context.sync();
    expect(ranges.map(({ address }) => address)).toEqual([
      "Sheet1!C2",
      "Sheet1!B4:C4",
      "Sheet1!B2:B4",
      "Sheet1!C4",
      "Sheet1!A3:B5",
      "Sheet1!B2:E3",
      "Sheet1!B2",
      "Sheet1!B2:E9",
      "Sheet1!C3:C4",
      "Sheet1!2:4",
      "Sheet1!B:C",
      "Sheet1!B5:C6",
      "Sheet1!D2:D4",
      "Sheet1!A1:C2",
      "Sheet1!AA10",
    ]);
    expect(none.isNullObject).toBe(true);
  });
  expect(await excel.refusal((_, sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"))).toBe(
    "InvalidArgument",
  );
  expect(await excel.refusal((_, sheet) => sheet.getRange("nonsense!!").load("address"))).toBe("InvalidArgument");
});

test("the used range, with formats and without; of an empty sheet it is A1 or the null object", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const [empty, none] = [sheet.getUsedRange(), sheet.getUsedRangeOrNullObject()];
    empty.load("address");
    await context.sync();
    expect([empty.address, none.isNullObject]).toEqual(["Sheet1!A1", true]);
    sheet.getRange("C3").values = [["x"]];
    sheet.getRange("D3").values = [["=SEQUENCE(2,2)"]];
    sheet.getRange("H9").format.fill.color = "#ff0000";
    await context.sync();
    const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
    all.load("address");
    values.load("address");
    await context.sync();
    expect([all.address, values.address]).toEqual(["Sheet1!C3:H9", "Sheet1!C3:E4"]);
  });
});

test("spilled values, the range they spill to and where they come from", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2").formulas = [["=SEQUENCE(2,2,10)"]];
    sheet.getRange("F2").formulas = [["=SUM(B2#)"]];
    const [spill, parent, none] = [
      sheet.getRange("B2").getSpillingToRangeOrNullObject(),
      sheet.getRange("C3").getSpillParent(),
      sheet.getRange("F2").getSpillingToRangeOrNullObject(),
    ];
    const sum = sheet.getRange("F2");
    spill.load("address,values,hasSpill,formulas");
    parent.load("address,formulas");
    sum.load("values,formulas");
    await context.sync();
    expect(spill.address).toBe("Sheet1!B2:C3");
    expect(spill.values).toEqual([
      [10, 11],
      [12, 13],
    ]);
    expect(spill.formulas).toEqual([
      ["=SEQUENCE(2,2,10)", 11],
      [12, 13],
    ]);
    expect([parent.address, none.isNullObject, sum.values[0]?.[0], sum.formulas[0]?.[0]]).toEqual([
      "Sheet1!B2",
      true,
      46,
      "=SUM(B2#)",
    ]);
    sheet.getRange("C2").values = [["stop"]];
    const blocked = sheet.getRange("B2:C3").load("values");
    await context.sync();
    expect(blocked.values).toEqual([
      ["#SPILL!", "stop"],
      ["", ""],
    ]);
  });
});

test("formats: what all cells share, null where they differ", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("B2:D4");
    range.format.fill.color = "#1f3864";
    range.format.font.bold = true;
    range.format.font.color = "white";
    range.format.horizontalAlignment = "Center";
    range.format.wrapText = true;
    range.format.columnWidth = 90;
    range.format.rowHeight = 24;
    range.format.protection.locked = false;
    range.getCell(0, 0).format.font.bold = false;
    range.getCell(0, 0).format.verticalAlignment = "Top";
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.format.borders.getItem("InsideHorizontal").color = "#00ff00";
    range.numberFormat = [["0.0"]] as never;
    await context.sync().catch(() => undefined);
  });
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("B2:D4");
    range.numberFormat = "0.0" as never;
    range.load(
      "format/fill/color,format/font/bold,format/font/color,format/font/name,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/columnWidth,format/rowHeight,format/protection/locked,numberFormat,left,width",
    );
    const bottom = range.format.borders.getItem("EdgeBottom").load("style,weight,color");
    const inside = range.format.borders.getItem("InsideHorizontal").load("style,color");
    const top = range.format.borders.getItem("EdgeTop").load("style");
    const blank = range.getOffsetRange(10, 10).load("format/fill/color,format/protection/locked");
    await context.sync();
    const { format } = range;
    expect([format.fill.color, format.font.bold, format.font.color, format.font.name]).toEqual([
      "#1F3864",
      null,
      "#FFFFFF",
      "Calibri",
    ]);
    expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual(["Center", null, true]);
    expect([format.columnWidth, format.rowHeight, format.protection.locked]).toEqual([90, 24, false]);
    expect([range.left, range.width]).toEqual([48, 270]);
    expect(range.numberFormat).toEqual([
      ["0.0", "0.0", "0.0"],
      ["0.0", "0.0", "0.0"],
      ["0.0", "0.0", "0.0"],
    ]);
    expect([bottom.style, bottom.weight, bottom.color]).toEqual(["Continuous", "Thin", "#000000"]);
    expect([inside.style, inside.color, top.style]).toEqual(["Continuous", "#00FF00", "None"]);
    expect([blank.format.fill.color, blank.format.protection.locked]).toEqual(["#FFFFFF", true]);
  });
});

test("whole columns and the whole sheet take formats, and have no values to read", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("B2").format.font.italic = true;
    sheet.getRange("B:C").format.fill.color = "#eeeeee";
    sheet.getRange().format.protection.locked = false;
    const columns = sheet.getRange("B:C").load("values,address,format/fill/color,isEntireColumn");
    const cells = ["B2", "C77", "D1"].map((at) =>
      sheet.getRange(at).load("format/fill/color,format/font/italic,format/protection/locked"),
    );
    await context.sync();
    expect([columns.values, columns.address, columns.format.fill.color, columns.isEntireColumn]).toEqual([
      null,
      "Sheet1!B:C",
      "#EEEEEE",
      true,
    ]);
    expect(cells.map(({ format }) => [format.fill.color, format.font.italic, format.protection.locked])).toEqual([
      ["#EEEEEE", true, false],
      ["#EEEEEE", false, false],
      ["#FFFFFF", false, false],
    ]);
  });
});

test("clearing contents keeps formats, clearing formats keeps contents", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const [a, b, c] = ["A1", "A2", "A3"].map((at) => sheet.getRange(at));
    for (const range of [a, b, c]) {
      if (!range) continue;
      range.values = [["x"]];
      range.format.fill.color = "#ff0000";
    }
    a?.clear("Contents");
    b?.clear("Formats");
    c?.clear();
    const all = [a, b, c].map((range) => range?.load("values,format/fill/color"));
    await context.sync();
    expect(all.map((range) => [range?.values[0]?.[0], range?.format.fill.color])).toEqual([
      ["", "#FF0000"],
      ["x", "#FFFFFF"],
      ["", "#FFFFFF"],
    ]);
  });
});

test("rows inserted and deleted move formulas, tables and tracked ranges", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["Partner", "Score"],
      ["Acme", 5],
      ["Beta", 7],
    ];
    sheet.tables.add("A1:B3", true).name = "Partners";
    sheet.getRange("D1").formulas = [["=SUM(B2:B3)"]];
    sheet.getRange("E1").formulas = [["=SUM(Partners[Score])"]];
    const kept = sheet.getRange("B3");
    context.trackedObjects.add(kept);
    await context.sync();
    sheet.getRange("3:3").insert("Down");
    await context.sync();
    sheet.getRange("A3:B3").values = [["New", 1]];
    const [sum, total] = [sheet.getRange("D1").load("formulas,values"), sheet.getRange("E1").load("values")];
    const table = sheet.tables.getItem("Partners").getRange().load("address");
    kept.load("address,values");
    await context.sync();
    expect([sum.formulas[0]?.[0], sum.values[0]?.[0], total.values[0]?.[0]]).toEqual(["=SUM(B2:B4)", 13, 13]);
    expect([table.address, kept.address, kept.values[0]?.[0]]).toEqual(["Sheet1!A1:B4", "Sheet1!B4", 7]);
    sheet.getRange("2:3").delete("Up");
    sum.load("values,formulas");
    kept.load("address");
    await context.sync();
    expect([sheet.getRange("D1") && kept.address]).toEqual(["Sheet1!B2"]);
  });
});

test("merging keeps the top left value alone", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.merge();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [1, ""],
      ["", ""],
    ]);
    expect(excel.workbook.save().sheets[0]?.merges).toEqual(["A1:B2"]);
    range.unmerge();
    await context.sync();
    expect(excel.workbook.save().sheets[0]?.merges).toBeUndefined();
  });
});

test("select makes the range the selected one and its sheet active", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.add("Second").getRange("C3:D4").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["Second!C3:D4", "Second!C3"]);
  });
});

test("what is not there is ApiNotFound", async () => {
  expect(await excel.refusal((_, sheet) => sheet.getRange("A1").flashFill())).toBe("ApiNotFound");
});
