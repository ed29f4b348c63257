import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(async () => {
  excel.reset();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C4").formulas = [
      ["Text", 1, true],
      ["=B1", "=1/0", "=B1>0"],
      ["", "", '="a"'],
      ["#N/A", 2, ""],
    ];
    await context.sync();
  });
});
afterAll(() => excel.close());

const special = (
  address: string,
  type: Excel.SpecialCellType | string,
  values?: Excel.SpecialCellValueType | string,
): Promise<string | null> =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    const cells = range.getSpecialCellsOrNullObject(type as "Blanks", values as "All").load("address");
    await context.sync();
    return cells.isNullObject ? null : cells.address;
  });

// "Excel.SpecialCellType.formulas", "constants": which values they have narrows them down
test("constants and formulas, by what they hold", async () => {
  expect(await special("A1:C4", "Constants")).toBe("Sheet1!A1:C1, Sheet1!A4:B4");
  expect(await special("A1:C4", "Constants", "Text")).toBe("Sheet1!A1");
  expect(await special("A1:C4", "Constants", "LogicalText")).toBe("Sheet1!A1, Sheet1!C1");
  expect(await special("A1:C4", "Constants", "ErrorsNumbers")).toBe("Sheet1!B1, Sheet1!A4:B4");
  expect(await special("A1:C4", "Formulas")).toBe("Sheet1!A2:C2, Sheet1!C3");
  expect(await special("A1:C4", "Formulas", "Errors")).toBe("Sheet1!B2");
  expect(await special("A1:C4", "Formulas", "LogicalNumbersText")).toBe("Sheet1!A2, Sheet1!C2:C3");
});

test("blank cells, and cells that can be seen", async () => {
  expect(await special("A1:C4", "Blanks")).toBe("Sheet1!A3:B3, Sheet1!C4");
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    await context.sync();
  });
  expect(await special("A1:C4", "Visible")).toBe("Sheet1!A1, Sheet1!C1, Sheet1!A3:A4, Sheet1!C3:C4");
});

test("cells with rules, and with the same rule as the first", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule.formula = "=A1=1";
    sheet.getRange("B2:C2").conditionalFormats.add("Custom").custom.rule.formula = "=B2=1";
    sheet.getRange("C1:C2").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    await context.sync();
  });
  expect(await special("A1:C4", "SameConditionalFormat")).toBe("Sheet1!A1:A3");
  expect((await special("A1:C4", "ConditionalFormats"))?.split(", ").sort()).toEqual(["Sheet1!A1:A3", "Sheet1!B2:C2"]);
  expect(await special("A1:C4", "DataValidations")).toBe("Sheet1!C1:C2");
  expect(await special("C1:C4", "SameDataValidation")).toBe("Sheet1!C1:C2");
});

// "If no special cells are found, an ItemNotFound error will be thrown"
test("none is an error, or a null object; other words are refused", async () => {
  expect(await special("A1:A2", "Blanks")).toBeNull();
  expect(await excel.refusal((_, sheet) => sheet.getRange("A1:A2").getSpecialCells("Blanks"))).toBe("ItemNotFound");
  expect(await excel.refusal((_, sheet) => sheet.getRange("A1").getSpecialCells("Odd" as never))).toBe(
    "InvalidArgument",
  );
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges
test("of several ranges at once", async () => {
  await excel.run(async (context) => {
    const areas = context.workbook.worksheets.getFirst().getRanges("A1:A2,C1:C4");
    const constants = areas.getSpecialCells("Constants").load("address");
    const blanks = areas.getSpecialCellsOrNullObject("Blanks").load("address");
    await context.sync();
    expect(constants.address).toBe("Sheet1!A1, Sheet1!C1");
    expect(blanks.address).toBe("Sheet1!C4");
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getrangeedge-member(1): "matches the Ctrl+Arrow key
// behavior in the Excel on Windows UI"
test("the edges that the keys go to", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const edges = [
      sheet.getRange("A1").getRangeEdge("Down"),
      sheet.getRange("A2").getRangeEdge("Down"),
      sheet.getRange("A4").getRangeEdge("Down"),
      sheet.getRange("C4").getRangeEdge("Left"),
      sheet.getRange("A1").getExtendedRange("Right"),
      sheet.getRange("A1:B2").getExtendedRange("Down", "B1"),
    ];
    edges.forEach((range) => range.load("address"));
    await context.sync();
    expect(edges.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
      "A2",
      "A4",
      "A1048576",
      "B4",
      "A1:C1",
      "A1:B2",
    ]);
  });
});
