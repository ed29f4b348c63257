import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

/** Writes values down column A from A1, validates them by a rule, and says what is invalid. */
async function judge(
  values: readonly unknown[],
  rule: Excel.DataValidationRule,
  more?: (validation: Excel.DataValidation, sheet: Excel.Worksheet) => void,
): Promise<{ valid: boolean | null; invalid: string | null }> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange(`A1:A${values.length}`);
    range.values = values.map((value) => [value]);
    range.dataValidation.rule = rule;
    more?.(range.dataValidation, sheet);
    await context.sync();
    const validation = range.dataValidation.load("valid");
    const invalid = range.dataValidation.getInvalidCellsOrNullObject().load("address");
    await context.sync();
    return { valid: validation.valid, invalid: invalid.isNullObject ? null : invalid.address };
  });
}

// https://learn.microsoft.com/javascript/api/excel/excel.datavalidation#excel-excel-datavalidation-valid-member:
// true if all are valid, false if all are invalid, null if there are both
test("valid is true, false or null; the invalid cells are named", async () => {
  const rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } } as Excel.DataValidationRule;
  expect(await judge([1, 10], rule)).toEqual({ valid: true, invalid: null });
  expect(await judge([0, 11], rule)).toEqual({ valid: false, invalid: "Sheet1!A1:A2" });
  expect(await judge([5, 1.5, "x", 11, 6], rule)).toEqual({ valid: null, invalid: "Sheet1!A2:A4" });
});

// https://learn.microsoft.com/javascript/api/excel/excel.datavalidation#excel-excel-datavalidation-getinvalidcells-member(1)
test("no invalid cells are ItemNotFound", async () => {
  expect(await excel.refusal((_, sheet) => sheet.getRange("A1").dataValidation.getInvalidCells().load("address"))).toBe(
    "ItemNotFound",
  );
});

test.each<[string, Excel.DataValidationRule, unknown[], string | null]>([
  ["a typed list keeps to capitals", { list: { inCellDropDown: true, source: "Yes, No" } }, ["Yes", "yes", "No"], "A2"],
  ["text length", { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, ["abc", "abcd", 1234], "A2:A3"],
  [
    "dates",
    { date: { formula1: "2024-01-01", operator: "GreaterThan" } },
    ["2024-02-01", "2023-12-31", "soon"],
    "A2:A3",
  ],
  ["decimals but one", { decimal: { formula1: 0.5, operator: "NotEqualTo" } }, [0.5, 0.25], "A1"],
  ["outside of a span", { decimal: { formula1: 0, formula2: 1, operator: "NotBetween" } }, [0.5, 2], "A1"],
])("%s", async (_, rule, values, invalid) => {
  expect((await judge(values, rule)).invalid).toBe(invalid === null ? null : `Sheet1!${invalid}`);
});

test("a formula is about each cell in turn", async () => {
  const unique = { custom: { formula: "=COUNTIF($A$1:$A$4,A1)=1" } };
  expect(await judge(["a", "b", "a", "c"], unique)).toEqual({ valid: null, invalid: "Sheet1!A1, Sheet1!A3" });
  const limits = { decimal: { formula1: "=B1", operator: "LessThan" } } as Excel.DataValidationRule;
  const found = await judge([1, 5, 9], limits, (_, sheet) => {
    sheet.getRange("B1:B3").values = [[2], [2], [10]];
  });
  expect(found.invalid).toBe("Sheet1!A2");
});

test("a list in cells", async () => {
  const found = await judge(
    ["red", "Blue", "green"],
    { list: { inCellDropDown: true, source: "=$D$1:$D$2" } },
    (_, sheet) => (sheet.getRange("D1:D2").values = [["Red"], ["Blue"]]),
  );
  expect(found.invalid).toBe("Sheet1!A3");
});

// https://learn.microsoft.com/javascript/api/excel/excel.datavalidation#excel-excel-datavalidation-ignoreblanks-member
test("blanks are valid unless they are not to be ignored", async () => {
  const rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } } as Excel.DataValidationRule;
  expect((await judge([2, ""], rule)).valid).toBe(true);
  expect((await judge([2, ""], rule, (validation) => (validation.ignoreBlanks = false))).invalid).toBe("Sheet1!A2");
});
