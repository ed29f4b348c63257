import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1) and
// https://learn.microsoft.com/javascript/api/excel/excel.settablecellproperties
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

test("what is asked of each cell, and nothing else", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").format.fill.color = "#FFFF00";
    sheet.getRange("B1").format.font.bold = true;
    sheet.getRange("B1").format.borders.getItem("EdgeBottom").style = "Double";
    await context.sync();
    const asked = sheet.getRange("A1:B1").getCellProperties({
      address: true,
      style: true,
      hyperlink: false,
      format: { fill: { color: true }, font: { bold: true }, borders: { style: true }, wrapText: true },
    });
    await context.sync();
    const [a, b] = asked.value[0] ?? [];
    expect(Object.keys(a ?? {}).sort()).toEqual(["address", "format", "style"]);
    expect(a).toMatchObject({ address: "Sheet1!A1", style: "Normal", format: { fill: { color: "#FFFF00" } } });
    expect(b?.format).toMatchObject({ font: { bold: true }, wrapText: false });
    expect(b?.format?.borders?.bottom).toEqual({ style: "Double" });
    expect(b?.format?.borders?.top).toEqual({ style: "None" });
  });
});

// The documented sample colours a row's cells each by itself.
test("each cell gets what is meant for it; what is left out stays", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("A1:B2");
    range.format.font.italic = true;
    range.setCellProperties([
      [
        { format: { fill: { color: "#FF0000" } } },
        { format: { font: { bold: true }, borders: { top: { style: "Dot" } } } },
      ],
      [{}, { style: "Good", hyperlink: { address: "https://example.org/", textToDisplay: "x" } }],
    ]);
    const asked = range.getCellProperties({
      style: true,
      hyperlink: true,
      format: { fill: { color: true }, font: { bold: true, italic: true } },
    });
    const top = sheet.getRange("B1").format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    const flat = asked.value.flat();
    expect(flat.map(({ format }) => format?.fill?.color)).toEqual(["#FF0000", "#FFFFFF", "#FFFFFF", "#C6EFCE"]);
    expect(flat.map(({ format }) => format?.font?.bold)).toEqual([false, true, false, false]);
    expect(flat[0]?.format?.font?.italic).toBe(true);
    expect(flat[3]?.hyperlink?.address).toBe("https://example.org/");
    expect(top.style).toBe("Dot");
  });
});

// "For properties that are not consistent across each cell within a given row, null will be returned."
test("rows and columns tell what their cells have in common, and their sizes", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("B2:C3");
    range.setRowProperties([{ format: { rowHeight: 30, font: { bold: true } } }, { rowHidden: true }]);
    range.setColumnProperties([{ format: { columnWidth: 96 } }, { columnHidden: false }]);
    sheet.getRange("B3").format.font.bold = true;
    await context.sync();
    const rows = range.getRowProperties({
      rowIndex: true,
      rowHidden: true,
      address: true,
      format: { rowHeight: true, font: { bold: true } },
    });
    const columns = range.getColumnProperties({ columnIndex: true, columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    expect(rows.value[0]).toEqual({
      rowIndex: 1,
      rowHidden: false,
      address: "Sheet1!B2:C2",
      format: { rowHeight: 30, font: { bold: true } },
    });
    expect(rows.value[1]).toMatchObject({ rowHidden: true, format: { font: { bold: null } } });
    expect(columns.value.map((column) => column.columnIndex)).toEqual([1, 2]);
    expect(columns.value[0]?.format?.columnWidth).toBe(96);
  });
});

test("another number of cells, rows or properties is refused", async () => {
  const refusal = (work: (range: Excel.Range) => void) => excel.refusal((_, sheet) => work(sheet.getRange("A1:B1")));
  expect(await refusal((range) => range.setCellProperties([[{}]]))).toBe("InvalidArgument");
  expect(await refusal((range) => range.setRowProperties([{}, {}]))).toBe("InvalidArgument");
  expect(await refusal((range) => range.setCellProperties([[{ size: 1 } as never, {}]]))).toBe("InvalidArgument");
  expect(await refusal((range) => range.setCellProperties([[{ address: "B1" } as never, {}]]))).toBe("InvalidArgument");
});
