import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

/** Fills a row that begins with `seeds`, and gives what the cells after them show. */
const fill = (seeds: unknown[], count: number, type?: string, format?: string): Promise<string[]> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const row = sheet.getRangeByIndexes(0, 0, 1, seeds.length + count);
    const source = sheet.getRangeByIndexes(0, 0, 1, seeds.length);
    row.clear();
    if (format) source.numberFormat = [seeds.map(() => format)];
    source.values = [seeds];
    source.autoFill(row, type as Excel.AutoFillType);
    row.load("text");
    await context.sync();
    return row.text[0]?.slice(seeds.length) ?? [];
  });

// https://support.microsoft.com/office/74e31bdd-d993-45da-aa82-35a236c5b5db (fill data automatically in worksheet cells), and the
// older table of initial selections and extended series that stands in its place offline
test.each<[unknown[], string[], string?]>([
  [
    [1, 2, 3],
    ["4", "5", "6"],
  ],
  [["9:00"], ["10:00", "11:00", "12:00"]],
  [["Mon"], ["Tue", "Wed", "Thu"]],
  [["Monday"], ["Tuesday", "Wednesday", "Thursday"]],
  [["Jan"], ["Feb", "Mar", "Apr"]],
  [
    ["Jan", "Apr"],
    ["Jul", "Oct", "Jan"],
  ],
  [["15-Jan-2007", "15-Apr-2007"], ["15-Jul-07", "15-Oct-07"], "d-mmm-yy"],
  [
    [2007, 2008],
    ["2009", "2010", "2011"],
  ],
  [["1-Jan-2007", "1-Mar-2007"], ["1-May-07", "1-Jul-07", "1-Sep-07"], "d-mmm-yy"],
  [["Qtr3"], ["Qtr4", "Qtr1", "Qtr2"]],
  [["Q3"], ["Q4", "Q1", "Q2"]],
  [
    ["text1", "textA"],
    ["text2", "textA", "text3", "textA"],
  ],
  [["1st Period"], ["2nd Period", "3rd Period"]],
  [["Product 1"], ["Product 2", "Product 3"]],
])("%j goes on with %j", async (...[seeds, expected, format]) => {
  expect(await fill(seeds, expected.length, undefined, format)).toEqual(expected);
});

// https://support.microsoft.com/office/1bfe3ea3-c779-4552-9e6d-e0280c681a2a (project values in a series): linear and growth series
test.each<[number[], number[], string]>([
  [[1, 2], [3, 4, 5], "LinearTrend"],
  [[1, 3], [5, 7, 9], "LinearTrend"],
  [[100, 95], [90, 85], "LinearTrend"],
  [[1, 2], [4, 8, 16], "GrowthTrend"],
  [[1, 3], [9, 27, 81], "GrowthTrend"],
  [[2, 3], [4.5, 6.75, 10.125], "GrowthTrend"],
])("%j goes on with %j as %s", async (seeds, expected, type) => {
  expect((await fill(seeds, expected.length, type)).map(Number)).toEqual(expected);
});

// The line through 3, 5 and 8 that fits best is 5.333… + 2.5 (x − 2), by least squares.
test("three values go on with the line that fits them best", async () => {
  const [fourth, fifth] = (await fill([3, 5, 8], 2)).map(Number);
  expect(fourth).toBeCloseTo(31 / 3, 8);
  expect(fifth).toBeCloseTo(77 / 6, 8);
});

// https://learn.microsoft.com/javascript/api/excel/excel.autofilltype
test.each<[string, unknown[], string[], string?]>([
  ["FillCopy", [1, 2], ["1", "2", "1"]],
  ["FillSeries", [7], ["8", "9", "10"]],
  ["FillDefault", [7], ["7", "7", "7"], "General"],
  // 2024-03-01 was a Friday.
  ["FillDays", ["2024-03-01"], ["2024-03-02", "2024-03-03", "2024-03-04"], "yyyy-mm-dd"],
  ["FillWeekdays", ["2024-03-01"], ["2024-03-04", "2024-03-05", "2024-03-06"], "yyyy-mm-dd"],
  ["FillMonths", ["2024-01-31"], ["2024-02-29", "2024-03-31", "2024-04-30"], "yyyy-mm-dd"],
  ["FillYears", ["2024-02-29"], ["2025-02-28", "2026-02-28", "2027-02-28"], "yyyy-mm-dd"],
])("%s", async (...[type, seeds, expected, format]) => {
  expect(await fill(seeds, expected.length, type, format)).toEqual(expected);
});

test("formulas are copied along, upwards as well, and formats only with what takes them", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A5:B6").formulas = [
      [5, "=A5*$D$1"],
      [6, "=A6*$D$1"],
    ];
    sheet.getRange("A5:B6").format.font.bold = true;
    sheet.getRange("A5:B6").autoFill("A3:B6");
    sheet.getRange("A5:B6").autoFill("A5:B8", "FillValues");
    sheet.getRange("A5:B6").autoFill("A5:D6", "FillFormats");
    const all = sheet.getRange("A3:B8").load("formulas");
    const [up, down, beside] = ["A3", "A8", "D5"].map((address) => sheet.getRange(address).format.font.load("bold"));
    await context.sync();
    expect(all.formulas).toEqual([
      [3, "=A3*$D$1"],
      [4, "=A4*$D$1"],
      [5, "=A5*$D$1"],
      [6, "=A6*$D$1"],
      [7, "=A7*$D$1"],
      [8, "=A8*$D$1"],
    ]);
    expect([up?.bold, down?.bold, beside?.bold]).toEqual([true, false, true]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-autofill-member(1): the destination extends the
// source "either horizontally or vertically"
test("a destination in two directions, or without its source, is refused", async () => {
  expect(await excel.refusal((_, sheet) => sheet.getRange("A1").autoFill("A1:B2"))).toBe("InvalidArgument");
  expect(await excel.refusal((_, sheet) => sheet.getRange("A1").autoFill("A2:A5"))).toBe("InvalidArgument");
  expect(await excel.refusal((_, sheet) => sheet.getRange("A1").autoFill("A1:A5", "FlashFill"))).toBe("NotImplemented");
});
