import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

// https://learn.microsoft.com/javascript/api/excel/excel.rangefill
test("a pattern lies over a fill, each with its colour and tint", async () => {
  await excel.run(async (context) => {
    const { fill } = context.workbook.worksheets.getFirst().getRange("A1").format;
    fill.load();
    await context.sync();
    expect(fill.toJSON()).toEqual({
      color: "#FFFFFF",
      pattern: "None",
      patternColor: "#000000",
      patternTintAndShade: 0,
      tintAndShade: 0,
    });
    fill.color = "#FF0000";
    fill.tintAndShade = 0.5;
    fill.pattern = "LightDown";
    fill.patternColor = "blue";
    fill.patternTintAndShade = -0.5;
    fill.load();
    await context.sync();
    expect(fill.toJSON()).toEqual({
      color: "#FF0000",
      pattern: "LightDown",
      patternColor: "#0000FF",
      patternTintAndShade: -0.5,
      tintAndShade: 0.5,
    });
    fill.pattern = "Solid";
    fill.load("pattern,color");
    await context.sync();
    expect([fill.pattern, fill.color]).toEqual(["Solid", "#FF0000"]);
    fill.clear();
    fill.load("pattern,color");
    await context.sync();
    expect([fill.pattern, fill.color]).toEqual(["None", "#FFFFFF"]);
  });
  expect(await excel.refusal((_, sheet) => (sheet.getRange("A1").format.fill.tintAndShade = 2))).toBe(
    "InvalidArgument",
  );
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangefont
test("text stands low or high, and is underlined in four ways", async () => {
  await excel.run(async (context) => {
    const { font } = context.workbook.worksheets.getFirst().getRange("A1").format;
    font.subscript = true;
    font.superscript = true;
    font.underline = "SingleAccountant";
    font.color = "#102030";
    font.tintAndShade = 0.4;
    font.load();
    await context.sync();
    expect(font.toJSON()).toMatchObject({
      subscript: false,
      superscript: true,
      underline: "SingleAccountant",
      color: "#102030",
      tintAndShade: 0.4,
    });
    font.underline = "Double";
    font.superscript = false;
    font.load("underline,superscript");
    await context.sync();
    expect([font.underline, font.superscript]).toEqual(["Double", false]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.borderindex
test("diagonal lines, and tints of lines one by one and all together", async () => {
  await excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getFirst().getRange("B2:C3").format;
    borders.getItem("DiagonalDown").style = "DashDot";
    borders.getItem("EdgeTop").color = "#808080";
    borders.load("count,items/sideIndex,items/style");
    await context.sync();
    expect(borders.count).toBe(8);
    expect(borders.items.filter(({ style }) => style !== "None").map(({ sideIndex }) => sideIndex)).toEqual([
      "EdgeTop",
      "DiagonalDown",
    ]);
    borders.tintAndShade = 0.3;
    const line = borders.getItem("EdgeTop").load("tintAndShade,color");
    const none = borders.getItem("EdgeBottom").load("style");
    await context.sync();
    expect([line.tintAndShade, line.color, none.style]).toEqual([0.3, "#808080", "None"]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangeformat
test("reading order, distributed last lines, and sizes that are the sheet's own", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { format } = sheet.getRange("B2:C3");
    format.readingOrder = "RightToLeft";
    format.autoIndent = true;
    sheet.getRange("B:B").format.columnWidth = 100;
    sheet.getRange("2:3").format.rowHeight = 40;
    format.load();
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      readingOrder: "RightToLeft",
      autoIndent: true,
      useStandardHeight: false,
      useStandardWidth: null,
    });
    format.useStandardHeight = true;
    format.useStandardWidth = true;
    format.load();
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      useStandardHeight: true,
      useStandardWidth: true,
      rowHeight: 15,
      columnWidth: 48,
    });
  });
  expect(excel.workbook.save().sheets[0]).not.toHaveProperty("columnWidths");
});
