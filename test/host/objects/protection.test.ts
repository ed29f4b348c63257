import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions and
// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (AccessDenied)
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
afterAll(() => excel.close());

type Attempt = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

async function prepare(options: Excel.WorksheetProtectionOptions): Promise<void> {
  excel.reset();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B4").values = [
      ["P", "S"],
      ["b", 2],
      ["a", 1],
      ["a", 1],
    ];
    sheet.tables.add("A1:B4", true).name = "Partners";
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
    sheet.getRange("D1:E9").format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
  });
}

const outcome = (attempt: Attempt): Promise<string> => excel.refusal((context, sheet) => void attempt(sheet, context));

/** What only an unprotected sheet takes, whatever its options. */
const NEVER: Record<string, Attempt> = {
  "a value in a locked cell": (sheet) => (sheet.getRange("A2").values = [["x"]]),
  "a formula in a locked cell": (sheet) => (sheet.getRange("H1").formulas = [["=1"]]),
  "clearing locked cells": (sheet) => sheet.getRange("A2:B2").clear("Contents"),
  "copying onto locked cells": (sheet) => sheet.getRange("H1").copyFrom("D1"),
  "merging cells": (sheet) => sheet.getRange("H1:H2").merge(),
  "a new table": (sheet) => sheet.tables.add("D1:E2", true),
  "another name for a table": (sheet) => (sheet.tables.getItem("Partners").name = "Others"),
  "a new row of a table": (sheet) => sheet.tables.getItem("Partners").rows.add(undefined, [["c", 3]]),
  "another style for a table": (sheet) => (sheet.tables.getItem("Partners").style = "TableStyleLight1"),
  "a conditional format": (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"),
  "a validation": (sheet) => (sheet.getRange("D1").dataValidation.rule = { custom: { formula: "=TRUE" } }),
  "locking cells": (sheet) => (sheet.getRange("D1").format.protection.locked = true),
  replacing: (sheet) => sheet.getRange("A1:B4").replaceAll("a", "z", {}),
  "removing duplicates": (sheet) => sheet.getRange("A1:B4").removeDuplicates([0, 1], true),
};

test.each(Object.entries(NEVER))("%s is refused on a protected sheet", async (_, attempt) => {
  await prepare({
    allowFormatCells: true,
    allowInsertRows: true,
    allowInsertColumns: true,
    allowSort: true,
    allowAutoFilter: true,
  });
  expect(await outcome(attempt)).toBe("AccessDenied");
});

/** What each option allows. */
const ALLOWED: [keyof Excel.WorksheetProtectionOptions, Attempt][] = [
  ["allowFormatCells", (sheet) => (sheet.getRange("H1").format.fill.color = "#FF0000")],
  ["allowFormatColumns", (sheet) => (sheet.getRange("H:H").format.columnWidth = 90)],
  ["allowFormatRows", (sheet) => (sheet.getRange("9:9").format.rowHeight = 40)],
  ["allowInsertRows", (sheet) => sheet.getRange("9:9").insert("Down")],
  ["allowInsertColumns", (sheet) => sheet.getRange("H:H").insert("Right")],
  ["allowInsertHyperlinks", (sheet) => (sheet.getRange("D1").hyperlink = { address: "https://learn.microsoft.com" })],
  ["allowEditObjects", (sheet) => (sheet.charts.getItemAt(0).title.text = "Other")],
];

describe.each(ALLOWED)("%s", (option, attempt) => {
  test("allows it, and nothing else does", async () => {
    await prepare({ [option]: true });
    expect(await outcome(attempt)).toBe("accepted");
    await prepare({});
    expect(await outcome(attempt)).toBe("AccessDenied");
  });
});

test("unlocked cells are written, and page set-up and reading are free", async () => {
  await prepare({});
  expect(await outcome((sheet) => (sheet.getRange("D1:E9").values = [["x"]] as never))).not.toBe("AccessDenied");
  expect(await outcome((sheet) => (sheet.getRange("D1").values = [["x"]]))).toBe("accepted");
  expect(await outcome((sheet) => sheet.getRange("A1:B4").load("values,formulas,format/fill/color"))).toBe("accepted");
  expect(await outcome((sheet) => (sheet.pageLayout.orientation = "Landscape"))).toBe("accepted");
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection#excel-excel-worksheetprotection-protect-member(1):
// an error if the sheet is protected already
test("protecting twice is an error, and a wrong password does not lift it", async () => {
  excel.reset();
  await excel.run(async (context) => {
    context.workbook.worksheets.getFirst().protection.protect({}, "secret");
    await context.sync();
  });
  expect(await outcome((sheet) => sheet.protection.protect())).toBe("InvalidOperation");
  expect(await outcome((sheet) => sheet.protection.unprotect("wrong"))).toBe("AccessDenied");
  expect(await outcome((sheet) => sheet.protection.unprotect("secret"))).toBe("accepted");
  expect(await outcome((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("accepted");
});
