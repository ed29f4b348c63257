import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-string-match and
// https://learn.microsoft.com/javascript/api/excel/excel.searchcriteria
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(async () => {
  excel.reset();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").formulas = [
      ["Complete", "complete", 10],
      ["Incomplete", '="Comp"&"lete"', "=A1"],
      ["Food*", "", 20],
    ];
    sheet.getRange("C1").numberFormat = [["$0.00"]];
    await context.sync();
  });
});
afterAll(() => excel.close());

const found = (work: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas): Promise<string | null> =>
  excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getFirst());
    result.load("address");
    await context.sync();
    return result.isNullObject ? null : result.address;
  });

test("all cells of a sheet that hold the text, or are the text", async () => {
  expect(await found((sheet) => sheet.findAll("Complete", { completeMatch: true, matchCase: true }))).toBe(
    "Sheet1!A1, Sheet1!B2:C2",
  );
  expect(await found((sheet) => sheet.findAll("COMPLETE", { completeMatch: true }))).toBe("Sheet1!A1:B1, Sheet1!B2:C2");
  expect(await found((sheet) => sheet.findAll("complete", {}))).toBe("Sheet1!A1:B1, Sheet1!A2:C2");
});

// "findAll … will throw an ItemNotFound error if no matches; findAllOrNullObject … isNullObject"
test("nothing found is an error, or a null object", async () => {
  expect(await found((sheet) => sheet.findAllOrNullObject("absent", {}))).toBeNull();
  expect(await found((sheet) => sheet.getRange("A1:C3").findOrNullObject("absent", {}))).toBeNull();
  expect(await excel.refusal((_, sheet) => sheet.findAll("absent", {}).load("address"))).toBe("ItemNotFound");
  expect(await excel.refusal((_, sheet) => sheet.getRange("A1:C3").find("absent", {}))).toBe("ItemNotFound");
  expect(await excel.refusal((_, sheet) => sheet.getRange("A1:C3").find("", {}))).toBe("InvalidArgument");
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-find-member(1): "If the current range is larger than
// a single cell, then the search will be limited to that range, else the search will cover the entire sheet starting after that cell."
test("forwards, backwards, within a range and from a cell on", async () => {
  const find = (address: string, text: string, criteria: Excel.SearchCriteria) =>
    found((sheet) => sheet.getRange(address).find(text, criteria));
  expect(await find("A1:C3", "comp", {})).toBe("Sheet1!A1");
  expect(await find("A1:C3", "comp", { searchDirection: "Backwards" })).toBe("Sheet1!C2");
  expect(await find("A2:A3", "comp", {})).toBe("Sheet1!A2");
  expect(await find("A1", "comp", {})).toBe("Sheet1!B1");
  expect(await find("C2", "comp", {})).toBe("Sheet1!A1");
  expect(await find("A1", "comp", { searchDirection: "Backwards" })).toBe("Sheet1!C2");
});

test("numbers are found as they are shown, and wildcards stand for characters", async () => {
  expect(await found((sheet) => sheet.findAll("$10", {}))).toBe("Sheet1!C1");
  expect(await found((sheet) => sheet.findAll("c?mpl*e", { completeMatch: true, matchCase: true }))).toBe("Sheet1!B1");
  expect(await found((sheet) => sheet.findAll("~*", {}))).toBe("Sheet1!A3");
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-replaceall-member(1)
test("replaced text is typed anew, in formulas too, and counted", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const some = sheet.getRange("A1:B2").replaceAll("Comp", "De", { matchCase: true });
    const numbers = sheet.replaceAll("0", "5", {});
    const none = sheet.replaceAll("absent", "x", {});
    const range = sheet.getRange("A1:C3").load("formulas");
    await context.sync();
    expect([some.value, numbers.value, none.value]).toEqual([2, 2, 0]);
    expect(range.formulas).toEqual([
      ["Delete", "complete", 15],
      ["Incomplete", '="De"&"lete"', "=A1"],
      ["Food*", "", 25],
    ]);
  });
});

test("what formulas of the same request come to is found, replaced and copied", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("E1").formulas = [['="four"&"teen"']];
    const all = sheet.findAllOrNullObject("fourteen", { completeMatch: true }).load("address");
    sheet.getRange("E2").formulas = [['="fif"&"teen"']];
    const one = sheet.getRange("E1:E9").findOrNullObject("fifteen", {}).load("address");
    sheet.getRange("E3").formulas = [['="six"&"teen"']];
    const copied = sheet.getRange("F3");
    copied.copyFrom("E3", "Values");
    copied.load("formulas");
    await context.sync();
    expect([all.address, one.address, copied.formulas]).toEqual(["Sheet1!E1", "Sheet1!E2", [["sixteen"]]]);
  });
});
