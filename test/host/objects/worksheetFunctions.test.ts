import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheet-functions
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(async () => {
  excel.reset();
  await excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:C4").values = [
      ["Tool", "Nov", "Dec"],
      ["Hammer", 5, 6],
      ["Wrench", 40, 42],
      ["Screwdriver", 3, 4],
    ];
    await context.sync();
  });
});
afterAll(() => excel.close());

const call = (work: (functions: Excel.Functions, sheet: Excel.Worksheet) => Excel.FunctionResult<unknown>) =>
  excel.run(async (context) => {
    const result = work(context.workbook.functions, context.workbook.worksheets.getFirst());
    result.load("value,error");
    await context.sync();
    return [result.value, result.error];
  });

test("vlookup on a range, as in the documentation", async () => {
  expect(await call((f, sheet) => f.vlookup("Wrench", sheet.getRange("A1:C4"), 2, false))).toEqual([40, null]);
});

test("nested: the sum of two lookups", async () => {
  const found = await call((f, sheet) => {
    const range = sheet.getRange("A1:C4");
    return f.sum(f.vlookup("Wrench", range, 2, false), f.vlookup("Wrench", range, 3, false));
  });
  expect(found).toEqual([82, null]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.functionresult: the error is in English, and set only then
test("an error is told instead of a value", async () => {
  expect(await call((f, sheet) => f.vlookup("Saw", sheet.getRange("A1:C4"), 2, false))).toEqual([null, "#N/A"]);
  expect(await call((f) => f.log(0))).toEqual([null, "#NUM!"]);
});

// Values by arithmetic, or from the function's page on support.microsoft.com
test.each<[string, (f: Excel.Functions) => Excel.FunctionResult<unknown>, unknown]>([
  ["dec2Bin", (f) => f.dec2Bin(9, 4), "1001"],
  ["power", (f) => f.power(2, 10), 1024],
  ["concatenate", (f) => f.concatenate("a", "1", "b"), "a1b"],
  ["if", (f) => f.if(true, "yes", "no"), "yes"],
  ["and", (f) => f.and(true, false), false],
  ["networkDays_Intl", (f) => f.networkDays_Intl("2024-01-01", "2024-01-07"), 5],
  ["ceiling_Math", (f) => f.ceiling_Math(24.3, 5), 25],
  ["pmt", (f) => f.pmt(0, 10, 1000), -100],
  ["text", (f) => f.text(0.25, "0%"), "25%"],
  ["roman", (f) => f.roman(499), "CDXCIX"],
  ["median", (f) => f.median(1, 2, 3, 4, 100), 3],
])("%s", async (_, work, expected) => {
  expect(await call(work)).toEqual([expected, null]);
});

test("a value written in the same batch counts", async () => {
  const sum = await call((f, sheet) => {
    sheet.getRange("B2").values = [[100]];
    return f.sum(sheet.getRange("B2:B4"), 1);
  });
  expect(sum).toEqual([144, null]);
});

test("a function that the calculation engine does not know is refused by name", async () => {
  expect(await excel.refusal((context) => context.workbook.functions.usdollar(1).load("value"))).toBe("ApiNotFound");
});
