import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/javascript/api/excel/excel.nameditem
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

// https://learn.microsoft.com/javascript/api/excel/excel.nameditemarrayvalues
test("a name gives all values and types of what it stands for", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      ["x", 2],
      [true, ""],
    ];
    const { names } = context.workbook;
    const range = names.add("Block", sheet.getRange("A1:B2"));
    const array = names.add("Steps", "={1,2;3,4}" as never).load("type");
    await context.sync();
    range.arrayValues.load("values,types");
    array.arrayValues.load("values,types");
    await context.sync();
    expect([range.arrayValues.values, range.arrayValues.types]).toEqual([
      [
        ["x", 2],
        [true, ""],
      ],
      [
        ["String", "Double"],
        ["Boolean", "Empty"],
      ],
    ]);
    expect([array.type, array.arrayValues.values]).toEqual([
      "Array",
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });
});

// https://support.microsoft.com/office/fc2935f9-115d-4bef-a370-3aa8bb4c91f1 (Names in formulas): syntax rules for names
test.each(["1st", "A1", "R1C1", "C", "r", "two words", "a-b", "", "x".repeat(256)])("%p is no name", async (name) => {
  expect(await excel.refusal((context, sheet) => context.workbook.names.add(name, sheet.getRange("A1")))).toBe(
    "InvalidArgument",
  );
});

test.each(["_x", "\\x", "Taxes.2026", "Übung", "x?"])("%p is a name", async (name) => {
  expect(await excel.refusal((context, sheet) => context.workbook.names.add(name, sheet.getRange("A1")))).toBe(
    "accepted",
  );
});

// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling: ItemAlreadyExists
test("a name is given once in each scope, whatever the case", async () => {
  await excel.run(async (context) => {
    context.workbook.names.add("Rate", "=0.2" as never);
    await context.sync();
  });
  expect(await excel.refusal((context) => context.workbook.names.add("RATE", "=1" as never))).toBe("ItemAlreadyExists");
  expect(await excel.refusal((_, sheet) => sheet.names.add("Rate", "=1" as never))).toBe("accepted");
});

// https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection#excel-excel-nameditemcollection-getitem-member(1)
test("a name that isn't there is ItemNotFound", async () => {
  expect(await excel.refusal((context) => context.workbook.names.getItem("No").load("value"))).toBe("ItemNotFound");
});
