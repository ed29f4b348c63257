import type { WorkbookData } from "../../../src/host/model/workbookData";
import { processorTime } from "../../house/processorTime";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1)
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset(book()));
afterAll(() => excel.close());

const book = (): WorkbookData => ({
  name: "Book.xlsx",
  names: [
    { name: "Rate", formula: "=Plan!$A$1", scope: "Plan" },
    { name: "Total", formula: "=Plan!$A$3" },
    { name: "Other", formula: "=Else!$A$1" },
  ],
  sheets: [
    {
      name: "Plan",
      tabColor: "#0F7B55",
      gridlines: false,
      cells: {
        A1: { value: 2 },
        A2: { value: 4, formula: "=A1*2", format: { numberFormat: "0.0", font: { bold: true } } },
        A3: { value: 6, formula: "=Plan!A1+A2" },
        A4: { value: 2, formula: "=Rate" },
        A5: { value: 6, formula: "=Total" },
        A6: { value: 7, formula: "=Else!A1" },
        A7: { value: 5, formula: "=SUM(Points[Score])" },
        C1: { value: "Who" },
        D1: { value: "Score" },
        C2: { value: "Ann" },
        D2: { value: 5 },
        F1: { value: "wide" },
      },
      columnWidths: { A: 90 },
      rowHeights: { "2": 30 },
      merges: ["F1:G2"],
      frozen: { rows: 1, columns: 0 },
      tables: [{ name: "Points", range: "C1:D2", columns: ["Who", "Score"] }],
      conditionalFormats: [
        { range: "A1:A9", type: "Custom", rule: { formula: "=Plan!$A1>3" }, format: { fill: "#FFFF00" } },
      ],
      validations: [{ range: "B1", rule: { list: { inCellDropDown: true, source: "=Plan!$C$2:$C$9" } } }],
      charts: [
        {
          name: "Round",
          type: "Radar",
          source: "Plan!C1:D2",
          series: [{ name: "=Plan!$D$1", values: "Plan!D2", categories: "Plan!C2" }],
          left: 10,
          top: 20,
          width: 200,
          height: 100,
          options: { "legend/position": "Bottom" },
        },
      ],
      page: { orientation: "Landscape", printArea: "A1:G20", titleRows: "1:2" },
      protection: { options: { allowSort: true } },
    },
    { name: "Else", cells: { A1: { value: 7 }, A2: { value: 6, formula: "=Plan!A3" } } },
  ],
});

const order = (): string[] => excel.workbook.save().sheets.map(({ name }) => name);
const copied = (name = "Plan (2)") => excel.workbook.save().sheets.find((sheet) => sheet.name === name);
const copy = (place?: "Beginning" | "End" | "Before" | "After", beside?: string): Promise<void> =>
  excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Plan").copy(place, beside === undefined ? undefined : worksheets.getItem(beside));
    await context.sync();
  });

test.each([
  [undefined, undefined, ["Plan (2)", "Plan", "Else"]],
  ["Beginning", undefined, ["Plan (2)", "Plan", "Else"]],
  ["End", undefined, ["Plan", "Else", "Plan (2)"]],
  ["Before", "Else", ["Plan", "Plan (2)", "Else"]],
  ["After", "Plan", ["Plan", "Plan (2)", "Else"]],
] as const)("a copy goes to %p %p", async (place, beside, expected) => {
  await copy(place, beside);
  expect(order()).toEqual(expected);
});

test("before or after needs a sheet", async () => {
  await expect(copy("Before")).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(order()).toEqual(["Plan", "Else"]);
});

test("copies are numbered on, and cut to 31 characters", async () => {
  await copy("End");
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const third = worksheets.getItem("Plan (2)").copy("End").load("name");
    const long = worksheets.getItem("Else");
    long.name = "x".repeat(31);
    const short = long.copy("End").load("name");
    await context.sync();
    expect([third.name, short.name]).toEqual(["Plan (3)", `${"x".repeat(27)} (2)`]);
  });
});

test("looks, sizes, panes, page and protection are the original's", async () => {
  await copy("End");
  const { name: _name, cells, tables: _t, conditionalFormats: _c, validations: _v, charts: _h, ...rest } = copied()!;
  const {
    name: _n,
    cells: _1,
    tables: _2,
    conditionalFormats: _3,
    validations: _4,
    charts: _5,
    ...plan
  } = book().sheets[0]!;
  expect(rest).toEqual(plan);
  expect(cells["A2"]?.format).toEqual({ numberFormat: "0.0", font: { bold: true } });
});

test("what refers to the sheet refers to the copy in the copy, and to the original elsewhere", async () => {
  await copy("End");
  const { cells, conditionalFormats, validations, charts } = copied()!;
  const formulas = ["A2", "A3", "A4", "A5", "A6", "A7"].map((cell) => cells[cell]?.formula);
  expect(formulas).toEqual([
    "=A1*2",
    "='Plan (2)'!A1+A2",
    "=Rate",
    "=Total",
    "=Else!A1",
    expect.stringMatching(/^=SUM\(Points\d+\[Score\]\)$/),
  ]);
  expect(conditionalFormats?.[0]?.rule).toEqual({ formula: "='Plan (2)'!$A1>3" });
  expect(validations?.[0]?.rule.list?.source).toBe("='Plan (2)'!$C$2:$C$9");
  expect(charts?.[0]).toMatchObject({
    name: "Round",
    source: "'Plan (2)'!C1:D2",
    series: [{ name: "='Plan (2)'!$D$1", values: "'Plan (2)'!D2", categories: "'Plan (2)'!C2" }],
    options: { "legend/position": "Bottom" },
  });
  expect(excel.workbook.save().sheets.find(({ name }) => name === "Else")?.cells["A2"]?.formula).toBe("=Plan!A3");
});

test("the copy calculates with its own cells, names and tables", async () => {
  await excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem("Plan");
    own.protection.unprotect();
    const sheet = own.copy("End");
    sheet.getRange("A1").values = [[10]];
    sheet.getRange("D2").values = [[50]];
    const range = sheet.getRange("A2:A7").load("values");
    const before = own.getRange("A2:A7").load("values");
    await context.sync();
    await excel.workbook.settled();
    range.load("values");
    before.load("values");
    await context.sync();
    expect(range.values.flat()).toEqual([20, 30, 10, 30, 7, 50]);
    expect(before.values.flat()).toEqual([4, 6, 2, 6, 7, 5]);
  });
});

test("names for something on the sheet become the copy's own too; tables get a name of their own", async () => {
  await copy("End");
  const { names, sheets } = excel.workbook.save();
  expect(names).toEqual(
    expect.arrayContaining([
      { name: "Rate", formula: "=Plan!$A$1", scope: "Plan" },
      { name: "Rate", formula: "='Plan (2)'!$A$1", scope: "Plan (2)" },
      { name: "Total", formula: "=Plan!$A$3" },
      { name: "Total", formula: "='Plan (2)'!$A$3", scope: "Plan (2)" },
      { name: "Other", formula: "=Else!$A$1" },
    ]),
  );
  expect(names).toHaveLength(5);
  const tables = sheets.flatMap((sheet) => sheet.tables ?? []);
  expect(tables.map(({ range }) => range)).toEqual(["C1:D2", "C1:D2"]);
  expect(new Set(tables.map(({ name }) => name)).size).toBe(2);
});

test("a copy is a sheet apart: changing it leaves the original as it was", async () => {
  const before = excel.workbook.save().sheets[0];
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan").copy("End");
    sheet.protection.unprotect();
    sheet.getRange("A2").clear();
    sheet.charts.getItem("Round").title.text = "Other";
    sheet.getRange("A1:A9").conditionalFormats.clearAll();
    sheet.pageLayout.orientation = "Portrait";
    sheet.name = "Mine";
    await context.sync();
  });
  expect(excel.workbook.save().sheets[0]).toEqual(before);
  expect(copied("Mine")?.charts?.[0]).toMatchObject({ title: "Other", source: "Mine!C1:D2" });
});

test("the active sheet stays", async () => {
  await copy("Beginning");
  await excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe("Plan");
  });
});

test("a hundred copies, each with a name and a cell of its own, take seconds", async () => {
  const cells: WorkbookData["sheets"][number]["cells"] = {};
  for (let row = 1; row <= 100; row++) {
    for (const column of "ABCDEFGHIJKL") {
      const format = { fill: "#E8F3EE", font: { size: 10 } };
      cells[`${column}${row}`] =
        column === "F" ? { formula: `=$B$1+${row}`, format } : { value: `${column}${row}`, format };
    }
  }
  excel.reset({ name: "Book.xlsx", names: [], sheets: [{ name: "Card", cells }] });
  const start = processorTime();
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (let number = 1; number <= 100; number++) {
      const sheet = worksheets.getItem("Card").copy("End");
      sheet.name = `Partner ${number}`;
      sheet.getRange("B1").values = [[number]];
    }
    await context.sync();
  });
  const seconds = (processorTime() - start) / 1000;
  await excel.workbook.settled();
  const { sheets } = excel.workbook.save();
  expect(sheets).toHaveLength(101);
  expect(sheets[100]?.cells["F7"]).toMatchObject({ value: 107, formula: "=$B$1+7" });
  // About 2 s alone on a slow machine; without care for the formulas of all other sheets it is minutes.
  expect(seconds).toBeLessThan(30);
});
