import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet and
// https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 (naming rules)
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

const names = (): string[] => excel.workbook.save().sheets.map(({ name }) => name);

test("sheets are added at the end, and the active one stays", async () => {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Zeta");
    const second = worksheets.add().load("name,id,position,visibility");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([second.name, second.position, second.visibility, active.name]).toEqual(["Sheet3", 2, "Visible", "Sheet1"]);
    const again = worksheets.getItem(second.id).load("name");
    const count = worksheets.getCount();
    await context.sync();
    expect([again.name, count.value]).toEqual(["Sheet3", 3]);
  });
});

test.each(["a/b", "a\\b", "a?", "a*", "[a]", "a:b", "'a", "a'", "History", "", "x".repeat(32)])(
  "%p is no name for a sheet",
  async (name) => {
    expect(await excel.refusal((_, sheet) => (sheet.name = name))).toBe("InvalidArgument");
    expect(names()).toEqual(["Sheet1"]);
  },
);

test("two sheets cannot have one name, whatever the case", async () => {
  expect(await excel.refusal((context) => context.workbook.worksheets.add("SHEET1"))).toBe("ItemAlreadyExists");
  expect(await excel.refusal((_, sheet) => (sheet.name = "sheet1"))).toBe("accepted");
  expect(names()).toEqual(["sheet1"]);
});

test("a missing sheet is ItemNotFound, or the null object", async () => {
  expect(await excel.refusal((context) => context.workbook.worksheets.getItem("No").load("name"))).toBe("ItemNotFound");
  await excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("No");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("the last visible sheet can be neither deleted nor hidden; a very hidden one cannot be deleted", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.add("Hidden").visibility = "VeryHidden";
    await context.sync();
  });
  expect(await excel.refusal((_, sheet) => sheet.delete())).toBe("InvalidOperation");
  expect(await excel.refusal((_, sheet) => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
  expect(await excel.refusal((context) => context.workbook.worksheets.getItem("Hidden").delete())).toBe(
    "InvalidOperation",
  );
});

test("deleting the active sheet activates a neighbour, and formulas that spoke of it are #REF!", async () => {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const second = worksheets.add("Second");
    second.getRange("A1").values = [[5]];
    worksheets.getFirst().getRange("A1").formulas = [["=Second!A1*2"]];
    second.activate();
    await context.sync();
    second.delete();
    const active = worksheets.getActiveWorksheet().load("name");
    const cell = worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    expect([active.name, cell.values[0]?.[0]]).toEqual(["Sheet1", "#REF!"]);
  });
});

test("a renamed sheet is renamed in formulas, names, rules and charts", async () => {
  await excel.run(async (context) => {
    const { worksheets, names: all } = context.workbook;
    const data = worksheets.add("Data");
    data.getRange("A1:B3").values = [
      ["P", "S"],
      ["a", 1],
      ["b", 2],
    ];
    const first = worksheets.getFirst();
    first.getRange("A1").formulas = [["=SUM(Data!B2:B3)"]];
    all.add("Scores", data.getRange("B2:B3"));
    first.getRange("A2").formulas = [["=SUM(Scores)"]];
    first.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "=Data!$A$2:$A$3" } };
    data.charts.add("ColumnClustered", data.getRange("A1:B3"), "Columns");
    await context.sync();
    data.name = "Partner data";
    const cells = first.getRange("A1:A2").load("formulas,values");
    const name = all.getItem("Scores").load("formula");
    const validation = first.getRange("C1").dataValidation.load("rule");
    await context.sync();
    expect(cells.formulas).toEqual([["=SUM('Partner data'!B2:B3)"], ["=SUM(Scores)"]]);
    expect(cells.values).toEqual([[3], [3]]);
    expect(name.formula).toBe("='Partner data'!$B$2:$B$3");
    expect(validation.rule.list?.source).toBe("='Partner data'!$A$2:$A$3");
    expect(excel.workbook.save().sheets[1]?.charts?.[0]?.series?.[0]?.values).toBe("'Partner data'!B2:B3");
  });
});

test("order, colour, gridlines, headings, frozen panes", async () => {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("B");
    worksheets.add("C");
    sheet.position = 0;
    sheet.tabColor = "#ff0000";
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.freezePanes.freezeAt("A1:B3");
    const place = sheet.freezePanes.getLocation().load("address");
    sheet.load("tabColor,showGridlines,showHeadings,position");
    await context.sync();
    expect(names()).toEqual(["B", "Sheet1", "C"]);
    expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings, sheet.position, place.address]).toEqual([
      "#FF0000",
      false,
      false,
      0,
      "B!A1:B3",
    ]);
    sheet.freezePanes.freezeRows(2);
    const rows = sheet.freezePanes.getLocation().load("address");
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    const next = sheet.getNext().load("name");
    await context.sync();
    expect([rows.address, none.isNullObject, next.name]).toEqual(["B!1:2", true, "Sheet1"]);
  });
});

test("a protected sheet refuses locked cells, formats and structure, and says so as AccessDenied", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:B3").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, "test");
    sheet.protection.load("protected,options");
    await context.sync();
    expect([
      sheet.protection.protected,
      sheet.protection.options.allowFormatColumns,
      sheet.protection.options.allowSort,
    ]).toEqual([true, true, false]);
  });
  const refused: ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet) => (sheet.getRange("A1").values = [[1]]),
    (sheet) => (sheet.getRange("B2:C2").values = [[1, 2]]),
    (sheet) => (sheet.getRange("A1").format.fill.color = "#ff0000"),
    (sheet) => (sheet.getRange("A1").numberFormat = [["0"]]),
    (sheet) => sheet.tables.add("A1:B3", true),
    (sheet) => sheet.getRange("A1:B1").merge(),
    (sheet) => sheet.getRange("1:1").insert("Down"),
    (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B2")),
    (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
    (sheet) => sheet.protection.unprotect("wrong"),
  ];
  for (const act of refused) expect(await excel.refusal((_, sheet) => void act(sheet))).toBe("AccessDenied");
  const accepted: ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet) => (sheet.getRange("B2:B3").values = [[1], [2]]),
    (sheet) => (sheet.getRange("A1").format.columnWidth = 100),
  ];
  for (const act of accepted) expect(await excel.refusal((_, sheet) => void act(sheet))).toBe("accepted");
  expect(await excel.refusal((_, sheet) => sheet.protection.protect())).toBe("InvalidOperation");
  // The documented hash of "test" (ECMA-376 part 4, as openpyxl and LibreOffice write it).
  expect(excel.workbook.save().sheets[0]?.protection).toEqual({
    options: { allowFormatColumns: true },
    password: { password: "CBEB" },
  });
  expect(await excel.refusal((_, sheet) => sheet.protection.unprotect("test"))).toBe("accepted");
  expect(await excel.refusal((_, sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("accepted");
});

test("manual calculation waits for calculate()", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { application } = context.workbook;
    application.calculationMode = "Manual";
    sheet.getRange("A1:B1").values = [[2, "=A1*2"]];
    await context.sync();
    application.calculate("Full");
    const cell = sheet.getRange("B1").load("values");
    await context.sync();
    expect(cell.values[0]?.[0]).toBe(4);
    sheet.getRange("A1").values = [[5]];
    cell.load("values");
    await context.sync();
    expect(cell.values[0]?.[0]).toBe(4);
    application.calculationMode = "Automatic";
    cell.load("values");
    await context.sync();
    expect(cell.values[0]?.[0]).toBe(10);
  });
});
