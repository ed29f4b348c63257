import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import { writeXlsx } from "../../../src/host/xlsx/writeXlsx";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

const reopened = async () => (await readXlsx(await writeXlsx(excel.workbook.save()), "Book.xlsx")).data.sheets[0]?.page;

// https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection: before the top left cell of the range
test("page breaks are set before a range, found, counted and taken away", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet;
    rows.add("A41:C60");
    const first = rows.add("B21").load("rowIndex,columnIndex");
    rows.add(sheet.getRange("A21"));
    columns.add("E1");
    await context.sync();
    const cell = first.getCellAfterBreak().load("address");
    const second = rows.getItem(1).load("rowIndex");
    const across = columns.getItem(0).load("columnIndex");
    const count = rows.getCount();
    await context.sync();
    expect([first.rowIndex, cell.address, second.rowIndex, across.columnIndex, count.value]).toEqual([
      20,
      "Sheet1!A21",
      40,
      4,
      2,
    ]);
    first.delete();
    columns.removePageBreaks();
    rows.load("items/rowIndex");
    columns.load("items/rowIndex");
    await context.sync();
    expect([rows.items.map(({ rowIndex }) => rowIndex), columns.items]).toEqual([[40], []]);
  });
  expect(await reopened()).toEqual({ rowBreaks: [40] });
});

test("no page breaks before the first row", async () => {
  expect(await excel.refusal((_, sheet) => sheet.horizontalPageBreaks.add("C1"))).toBe("InvalidArgument");
  expect(await excel.refusal((_, sheet) => sheet.horizontalPageBreaks.getItem(0).load("rowIndex"))).toBe(
    "ItemNotFound",
  );
});

// https://support.microsoft.com/office/ad3dc726-beec-4a4c-861f-ed640612bdc2: a break is above a row or left of a column; it
// moves with these, as print areas and titles do with their cells
test("breaks, print area and print titles follow inserted and deleted rows", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.horizontalPageBreaks.add("A21");
    sheet.verticalPageBreaks.add("E1");
    sheet.pageLayout.setPrintArea("A5:H40");
    sheet.pageLayout.setPrintTitleRows("$5:$6");
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("A:A").delete("Left");
    await context.sync();
  });
  expect(excel.workbook.save().sheets[0]?.page).toEqual({
    rowBreaks: [22],
    columnBreaks: [3],
    printArea: "A7:G42",
    titleRows: "7:8",
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup
test("first and even pages have headers and footers of their own, in the file too", async () => {
  await excel.run(async (context) => {
    const group = context.workbook.worksheets.getFirst().pageLayout.headersFooters;
    group.state = "FirstOddAndEven";
    group.firstPage.centerHeader = "Cover";
    group.oddPages.rightFooter = "&P";
    group.evenPages.leftFooter = "&P";
    group.useSheetMargins = false;
    await context.sync();
    group.load("state,useSheetMargins,useSheetScale");
    group.defaultForAllPages.load("rightFooter");
    await context.sync();
    expect([group.state, group.useSheetMargins, group.useSheetScale, group.defaultForAllPages.rightFooter]).toEqual([
      "FirstOddAndEven",
      false,
      true,
      "&P",
    ]);
  });
  const page = excel.workbook.save().sheets[0]?.page;
  expect(page).toEqual({
    headersFootersState: "FirstOddAndEven",
    firstHeadersFooters: { centerHeader: "Cover" },
    headersFooters: { rightFooter: "&P" },
    evenHeadersFooters: { leftFooter: "&P" },
    headersFootersWithMargins: false,
  });
  expect(await reopened()).toEqual(page);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-enablecalculation-member
test("a sheet that is not to be calculated keeps its values, and catches up", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
    await context.sync();
    sheet.enableCalculation = false;
    sheet.getRange("A1").values = [[10]];
    const before = sheet.getRange("B1").load("values");
    await context.sync();
    sheet.enableCalculation = true;
    const after = sheet.getRange("B1").load("values");
    await context.sync();
    expect([before.values, after.values]).toEqual([[[2]], [[20]]]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.iterativecalculation; 100 iterations and 0.001 unless said otherwise:
// https://learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.calculationproperties (iterateCount, iterateDelta)
test("circular formulas are iterated when asked for", async () => {
  await excel.run(async (context) => {
    const { iterativeCalculation } = context.workbook.application;
    iterativeCalculation.load("enabled,maxIteration,maxChange");
    await context.sync();
    expect([iterativeCalculation.enabled, iterativeCalculation.maxIteration, iterativeCalculation.maxChange]).toEqual([
      false,
      100,
      0.001,
    ]);
    iterativeCalculation.enabled = true;
    iterativeCalculation.maxIteration = 200;
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").formulas = [["=B1/2+1", "=A1"]];
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(cell.values[0]?.[0]).toBeCloseTo(2, 3);
  });
  expect(excel.workbook.save().iterativeCalculation).toEqual({ enabled: true, maxIteration: 200 });
  expect(
    await excel.refusal((context) => (context.workbook.application.iterativeCalculation.maxIteration = 40_000)),
  ).toBe("InvalidArgument");
});
