import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges and
// https://learn.microsoft.com/javascript/api/excel/excel.rangeareas
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

const sheet = () => excel.workbook.save().sheets[0]!;

test("areas know their addresses, each with the sheet, and how many they are", async () => {
  await excel.run(async (context) => {
    const areas = context.workbook.worksheets.getFirst().getRanges("A1:B2,D4");
    areas.load("address,areaCount,cellCount,isEntireRow");
    areas.areas.load("items/address");
    const whole = context.workbook.worksheets.getFirst().getRanges().load("isEntireRow,isEntireColumn,cellCount");
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1:B2, Sheet1!D4", 2, 5]);
    expect(areas.isEntireRow).toBe(false);
    expect(areas.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:B2", "Sheet1!D4"]);
    expect([whole.isEntireRow, whole.isEntireColumn, whole.cellCount]).toEqual([true, true, -1]);
  });
});

test("a format goes to all areas; what differs is null", async () => {
  await excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const { format } = first.getRanges("A1:B1,D4");
    format.fill.color = "#AABBCC";
    format.font.bold = true;
    format.wrapText = true;
    format.borders.getItem("EdgeBottom").style = "Continuous";
    format.protection.locked = false;
    first.getRange("D4").format.font.italic = true;
    await context.sync();
    format.load("wrapText");
    format.font.load("bold,italic");
    format.fill.load("color");
    await context.sync();
    expect([format.wrapText, format.font.bold, format.font.italic]).toEqual([true, true, null]);
    expect(format.fill.color).toBe("#AABBCC");
  });
  const look = {
    fill: "#AABBCC",
    font: { bold: true },
    wrap: true,
    locked: false,
    borders: { EdgeBottom: { style: "Continuous" } },
  };
  expect(sheet().cells).toEqual({
    A1: { format: look },
    B1: { format: look },
    D4: { format: { ...look, font: { bold: true, italic: true } } },
  });
});

test("one conditional format covers all areas, and says so", async () => {
  await excel.run(async (context) => {
    const areas = context.workbook.worksheets.getFirst().getRanges("A1:A3,C1:C3");
    const added = areas.conditionalFormats.add("Custom");
    added.custom.rule.formula = "=A1>1";
    added.custom.format.fill.color = "#FF0000";
    const where = added.getRanges().load("address");
    const single = added.getRangeOrNullObject();
    await context.sync();
    expect(where.address).toBe("Sheet1!A1:A3, Sheet1!C1:C3");
    expect(single.isNullObject).toBe(true);
  });
  expect(sheet().conditionalFormats).toEqual([
    { range: "A1:A3,C1:C3", type: "Custom", rule: { formula: "=A1>1" }, format: { fill: "#FF0000" } },
  ]);
});

test("validation goes to all areas; different rules are inconsistent", async () => {
  await excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const { dataValidation } = first.getRanges("A1,C1");
    dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
    await context.sync();
    dataValidation.load("type,rule");
    await context.sync();
    expect(dataValidation.type).toBe("List");
    first.getRange("C1").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
    dataValidation.load("type");
    await context.sync();
    expect(dataValidation.type).toBe("Inconsistent");
    dataValidation.clear();
    await context.sync();
  });
  expect(sheet().validations).toBeUndefined();
});

test("clearing clears every area and nothing between", async () => {
  await excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.getRange("A1:C1").values = [[1, 2, 3]];
    first.getRanges("A1,C1").clear("Contents");
    await context.sync();
  });
  expect(sheet().cells).toEqual({ B1: { value: 2 } });
});

test("areas lead to others: whole columns, a step aside, what they share", async () => {
  await excel.run(async (context) => {
    const areas = context.workbook.worksheets.getFirst().getRanges("B2:C3,E5");
    const columns = areas.getEntireColumn().load("address");
    const aside = areas.getOffsetRangeAreas(1, -1).load("address");
    const shared = areas.getIntersection("C3:E5").load("address");
    const none = areas.getIntersectionOrNullObject("A1");
    await context.sync();
    expect(columns.address).toBe("Sheet1!B:C, Sheet1!E:E");
    expect(aside.address).toBe("Sheet1!A3:B4, Sheet1!D6");
    expect(shared.address).toBe("Sheet1!C3, Sheet1!E5");
    expect(none.isNullObject).toBe(true);
  });
});

test("tracked areas follow their cells", async () => {
  await excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const areas = first.getRanges("A2,C4");
    areas.track();
    await context.sync();
    first.getRange("3:3").insert("Down");
    await context.sync();
    areas.load("address");
    await context.sync();
    expect(areas.address).toBe("Sheet1!A2, Sheet1!C5");
  });
});

test("a comma in a sheet's name parts nothing", async () => {
  excel.reset({ name: "Book.xlsx", names: [], sheets: [{ name: "Ann, Bob's", cells: {} }] });
  await excel.run(async (context) => {
    const areas = context.workbook.worksheets.getFirst().getRanges("'Ann, Bob''s'!A1,B2").load("areaCount");
    await context.sync();
    expect(areas.areaCount).toBe(2);
  });
});

test.each(["A1,", "A1,,B2", "A0,B1", "Else!A1,B2", `A1${",B2".repeat(3000)}`])(
  "%.12s is no address of areas",
  async (address) => {
    excel.reset({ name: "Book.xlsx", names: [], sheets: ["Sheet1", "Else"].map((name) => ({ name, cells: {} })) });
    const refused = await excel.refusal((_, first) => void first.getRanges(address).load("address"));
    expect(refused).toBe("InvalidArgument");
  },
);
