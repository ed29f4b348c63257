import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import { writeXlsx } from "../../../src/host/xlsx/writeXlsx";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

const link = { address: "https://example.org/a?b=1&c=2", screenTip: "Opens a page", textToDisplay: "A page" };

test("a cell shows the text of its link in the style of links", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const cell = sheet.getRange("A1");
    cell.hyperlink = link;
    cell.load("values,hyperlink,style,format/font/underline");
    const none = sheet.getRange("A1:A2").load("hyperlink");
    const bare = sheet.getRange("A3");
    bare.hyperlink = { documentReference: "Sheet1!A1" };
    bare.load("values");
    await context.sync();
    expect(cell.values).toEqual([["A page"]]);
    expect(cell.hyperlink).toEqual(link);
    expect([cell.style, cell.format.font.underline]).toEqual(["Hlink", "Single"]);
    expect(none.hyperlink).toBeNull();
    expect(bare.values).toEqual([["Sheet1!A1"]]);
  });
  expect(await excel.refusal((_, sheet) => (sheet.getRange("A1").hyperlink = { screenTip: "nowhere" }))).toBe(
    "InvalidArgument",
  );
});

// https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto: Hyperlinks "leaves all content and formatting intact",
// RemoveHyperlinks "removes hyperlinks and formatting for the cell but leaves content … intact"
test("links are taken away with their looks or without", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).hyperlink = link;
    await context.sync();
    sheet.getRange("A1").clear("Hyperlinks");
    sheet.getRange("A2").clear("RemoveHyperlinks");
    sheet.getRange("A3").clear();
    const cells = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).load("values,hyperlink,style"));
    await context.sync();
    expect(cells.map(({ hyperlink }) => hyperlink)).toEqual([null, null, null]);
    expect(cells.map(({ style }) => style)).toEqual(["Hlink", "Normal", "Normal"]);
    expect(cells.map(({ values }) => values[0]?.[0] as unknown)).toEqual(["A page", "A page", ""]);
  });
});

test("a protected sheet takes links only where it says so", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getFirst().protection.protect();
    await context.sync();
  });
  expect(await excel.refusal((_, sheet) => (sheet.getRange("A1").hyperlink = link))).toBe("AccessDenied");
});

test("links are saved in the file and copied with their sheet", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").hyperlink = link;
    sheet.getRange("B2:C2").hyperlink = { documentReference: "'Sheet1'!A1", textToDisplay: "up" };
    sheet.copy("End");
    await context.sync();
  });
  const before = excel.workbook.save();
  const { data, notes } = await readXlsx(await writeXlsx(before), "Book.xlsx");
  expect(before.sheets[1]?.hyperlinks).toEqual([
    { range: "A1", address: link.address, screenTip: link.screenTip },
    { range: "B2:C2", documentReference: "'Sheet1'!A1" },
  ]);
  expect(data.sheets.map(({ hyperlinks }) => hyperlinks)).toEqual(before.sheets.map(({ hyperlinks }) => hyperlinks));
  expect(notes).toEqual([]);
});
