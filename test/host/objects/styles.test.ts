import type { WorkbookData } from "../../../src/host/model/workbookData";
import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import { writeXlsx } from "../../../src/host/xlsx/writeXlsx";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/javascript/api/excel/excel.style and https://learn.microsoft.com/javascript/api/excel/excel.builtinstyle
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

/** The workbook as it is after being saved as .xlsx and opened again. */
const reopened = async (): Promise<WorkbookData> => {
  const { data } = await readXlsx(await writeXlsx(excel.workbook.save()), "Book.xlsx");
  return data;
};

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-style-member: "a string representing a value in the
// BuiltInStyle enum" for built-in styles, the name for custom ones, null where cells differ
test("a built-in style changes what it is about, and is known by Excel's word", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.numberFormat = [["0.00", "0.00"]];
    range.style = "Neutral";
    range.getCell(0, 1).style = "Accent1_20";
    const first = range.getCell(0, 0).load("style,numberFormat,format/fill/color,format/font/color");
    const second = range.getCell(0, 1).load("style,format/fill/color,format/fill/tintAndShade");
    range.load("style");
    await context.sync();
    expect(first.style).toBe("Neutral");
    expect(first.numberFormat).toEqual([["0.00"]]);
    expect([first.format.fill.color, first.format.font.color]).toEqual(["#FFEB9C", "#9C5700"]);
    expect(second.style).toBe("Accent1_20");
    expect(second.format.fill.tintAndShade).toBeCloseTo(0.8);
    expect(range.style).toBeNull();
  });
  expect(await excel.refusal((_, sheet) => (sheet.getRange("A1").style = "No such style"))).toBe("InvalidArgument");
});

test("a style of one's own: added, described, used, changed, deleted", async () => {
  await excel.run(async (context) => {
    const { styles } = context.workbook;
    styles.add("Flag");
    const style = styles.getItem("Flag");
    style.font.bold = true;
    style.fill.color = "#FFCC00";
    style.includeNumber = false;
    style.borders.getItem("EdgeBottom").style = "Continuous";
    const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
    range.numberFormat = [["0%"], ["0%"]];
    range.style = "flag";
    range.getCell(1, 0).format.fill.color = "#0000FF";
    style.load("name,builtIn,includeNumber,includeFont,font/bold");
    await context.sync();
    expect(style.toJSON()).toMatchObject({ name: "Flag", builtIn: false, includeNumber: false, includeFont: true });
    style.fill.color = "#00FF00";
    const cells = [0, 1].map((row) =>
      range.getCell(row, 0).load("style,numberFormat,format/fill/color,format/font/bold"),
    );
    await context.sync();
    expect(cells.map((cell) => cell.style)).toEqual(["Flag", "Flag"]);
    expect(cells.map((cell) => cell.format.fill.color)).toEqual(["#00FF00", "#0000FF"]);
    expect(cells[0]?.numberFormat).toEqual([["0%"]]);
    expect(cells[0]?.format.font.bold).toBe(true);
    style.delete();
    const gone = styles.getItemOrNullObject("Flag");
    range.load("style");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(range.style).toBe("Normal");
  });
});

test("names are taken once, and Excel's own styles stay", async () => {
  const refusal = (work: (styles: Excel.StyleCollection) => void) =>
    excel.refusal((context) => work(context.workbook.styles));
  expect(await refusal((styles) => styles.add("good"))).toBe("ItemAlreadyExists");
  expect(await refusal((styles) => styles.add(""))).toBe("InvalidArgument");
  expect(await refusal((styles) => void styles.getItem("Absent").load("name"))).toBe("ItemNotFound");
  expect(await refusal((styles) => styles.getItem("Normal").delete())).toBe("InvalidOperation");
});

test("all styles can be listed and counted", async () => {
  await excel.run(async (context) => {
    const { styles } = context.workbook;
    styles.load("items/name,items/builtIn");
    const count = styles.getCount();
    const first = styles.getItemAt(0).load("name");
    await context.sync();
    expect(styles.items).toHaveLength(count.value);
    expect(styles.items.every(({ builtIn }) => builtIn)).toBe(true);
    expect(styles.items.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Normal", "20% - Accent1", "Check Cell", "Heading 1"]) as string[],
    );
    expect(first.name).toBe("20% - Accent1");
  });
});

test("what Normal looks like is what all plain cells look like", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1").format.font.size = 20;
    await context.sync();
    context.workbook.styles.getItem("Normal").font.size = 9;
    const sizes = ["A1", "B1", "Z99"].map((address) => sheet.getRange(address).format.font.load("size"));
    await context.sync();
    expect(sizes.map(({ size }) => size)).toEqual([9, 20, 9]);
  });
});

test("styles are saved in the file, patterns, tints and lines with them", async () => {
  await excel.run(async (context) => {
    context.workbook.styles.add("Flag");
    const style = context.workbook.styles.getItem("Flag");
    style.fill.color = "#FFCC00";
    style.includeNumber = false;
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("A1").style = "Flag";
    sheet.getRange("A2").style = "Accent1_20";
    const { fill, font, borders } = sheet.getRange("B1").format;
    fill.pattern = "Checker";
    fill.color = "#FF0000";
    fill.patternColor = "#00FF00";
    fill.patternTintAndShade = 0.5;
    font.underline = "DoubleAccountant";
    font.superscript = true;
    font.color = "#336699";
    font.tintAndShade = -0.25;
    borders.getItem("DiagonalUp").style = "Dash";
    borders.getItem("EdgeTop").color = "#808080";
    borders.getItem("EdgeTop").tintAndShade = 0.2;
    sheet.getRange("B2").format.readingOrder = "RightToLeft";
    sheet.getRange("B2").format.autoIndent = true;
    await context.sync();
  });
  const before = excel.workbook.save();
  expect(before.styles).toEqual([{ name: "Flag", format: { fill: "#FFCC00" }, without: ["Number"] }]);
  expect(before.sheets[0]?.cells["B1"]?.format).toEqual({
    pattern: "Checker",
    fill: "#FF0000",
    patternColor: "#00FF00",
    patternTint: 0.5,
    font: { underline: "DoubleAccountant", superscript: true, color: "#336699", tint: -0.25 },
    borders: { DiagonalUp: { style: "Dash" }, EdgeTop: { style: "Continuous", color: "#808080", tint: 0.2 } },
  });
  const data = await reopened();
  expect(data.styles).toEqual(before.styles);
  expect(data.sheets[0]?.cells).toEqual(before.sheets[0]?.cells);
});
