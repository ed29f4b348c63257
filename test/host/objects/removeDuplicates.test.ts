import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-remove-duplicates
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

interface Outcome {
  removed: number;
  uniqueRemaining: number;
  values: unknown[][];
}

/** Fills a range from A1, removes its duplicates, and says what there is afterwards. */
const outcome = (formulas: unknown[][], columns: number[], includesHeader = false): Promise<Outcome> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("A1").getResizedRange(formulas.length - 1, (formulas[0]?.length ?? 1) - 1);
    range.formulas = formulas as string[][];
    const result = range.removeDuplicates(columns, includesHeader).load("removed,uniqueRemaining");
    range.load("values");
    await context.sync();
    return { removed: result.removed, uniqueRemaining: result.uniqueRemaining, values: range.values };
  });

test("a row goes when an earlier one is like it in the columns; those below move up", async () => {
  const data = [
    ["Name", "Item"],
    ["Acme", 1],
    ["Beta", 2],
    ["Acme", 3],
    ["Gamma", 4],
  ];
  expect(await outcome(data, [0], true)).toEqual({
    removed: 1,
    uniqueRemaining: 3,
    values: [...data.slice(0, 3), ["Gamma", 4], ["", ""]],
  });
});

test("all the given columns must be alike, text whatever its case", async () => {
  const data = [
    ["a", 1, "x"],
    ["A", 1, "y"],
    ["a", 2, "z"],
  ];
  expect((await outcome(data, [0, 1])).values).toEqual([data[0], data[2], ["", "", ""]]);
});

test("without headers the first row counts as well, with them it never does", async () => {
  const data = [["a"], ["a"], ["a"]];
  expect(await outcome(data, [0])).toMatchObject({ removed: 2, uniqueRemaining: 1 });
  excel.reset();
  expect(await outcome(data, [0], true)).toMatchObject({
    removed: 1,
    uniqueRemaining: 1,
    values: [["a"], ["a"], [""]],
  });
});

test("blank cells are values like any other", async () => {
  expect(await outcome([["a"], [""], ["b"], [""]], [0])).toMatchObject({ removed: 1, uniqueRemaining: 3 });
});

test("formulas that give the same are no duplicates unless they are the same", async () => {
  expect(await outcome([["=1+1"], ["=3-1"], ["=1+1"]], [0])).toMatchObject({ removed: 1, uniqueRemaining: 2 });
});

test("cells outside the range stay where they are, looks move along", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B5").values = [
      ["a", 1],
      ["a", 2],
      ["b", 3],
      ["below", 4],
      ["", 5],
    ];
    sheet.getRange("A3").format.font.bold = true;
    sheet.getRange("A1:A3").removeDuplicates([0], false);
    const all = sheet.getRange("A1:B5").load("values");
    const moved = sheet.getRange("A2");
    moved.format.font.load("bold");
    await context.sync();
    expect(all.values).toEqual([
      ["a", 1],
      ["b", 2],
      ["", 3],
      ["below", 4],
      ["", 5],
    ]);
    expect(moved.format.font.bold).toBe(true);
  });
});

test.each<[string, number[]]>([
  ["no columns", []],
  ["a column beyond the range", [2]],
  ["a negative column", [-1]],
])("%s is InvalidArgument", async (_, columns) => {
  expect(await excel.refusal((__, sheet) => sheet.getRange("A1:B3").removeDuplicates(columns, false).load())).toBe(
    "InvalidArgument",
  );
});

test("on a protected sheet it is AccessDenied", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getFirst().protection.protect();
    await context.sync();
  });
  expect(await excel.refusal((_, sheet) => sheet.getRange("A1:B3").removeDuplicates([0], false).load())).toBe(
    "AccessDenied",
  );
});
