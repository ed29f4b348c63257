import fc from "fast-check";
import "../../house/seeds";
import { eventually } from "../../house/eventually";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection, …/excel.tablecolumncollection, …/excel.table
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

/** The table "Partners" in A1:C4: Partner, Score, and Double, which is calculated. */
async function withTable(
  work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C4").formulas = [
      ["Partner", "Score", "Double"],
      ["Acme", 5, ""],
      ["Beta", 7, ""],
      ["Gamma", 1, ""],
    ];
    const table = sheet.tables.add("A1:C4", true);
    table.name = "Partners";
    sheet.getRange("C2:C4").formulas = [["=[@Score]*2"], ["=[@Score]*2"], ["=[@Score]*2"]];
    await work(table, sheet, context);
  });
}

describe("rows.add", () => {
  // excel.tablerowcollection#add: null or -1 adds at the end
  test.each([null, -1, undefined])("index %p adds at the end", async (index) => {
    await withTable(async (table, _, context) => {
      const row = table.rows.add(index as number, [["Delta", 3, null as never]]).load("index,values");
      const range = table.getRange().load("address");
      const formulas = table.getDataBodyRange().load("formulas");
      await context.sync();
      expect([row.index, row.values, range.address]).toEqual([3, [["Delta", 3, 6]], "Sheet1!A1:C5"]);
      expect(formulas.formulas[3]?.[2]).toBe("=[@Score]*2");
    });
  });

  // #add: "Any rows below the inserted row are shifted downwards"; the result is the top of the new rows
  test("at an index rows go down, those of the table and what is below it", async () => {
    await withTable(async (table, sheet, context) => {
      sheet.getRange("A6:D6").values = [["below", 1, 2, "beside"]];
      sheet.getRange("F1:F3").formulas = [["=SUM(B2:B4)"], ["=A6"], ["=SUM(Partners[Score])"]];
      const row = table.rows.add(1, [
        ["New", 10, null as never],
        ["Newer", 20, null as never],
      ]);
      row.load("index");
      const body = table.getDataBodyRange().load("values,address");
      const below = sheet.getRange("A8:D8").load("values");
      const beside = sheet.getRange("D6").load("values");
      const formulas = sheet.getRange("F1:F3").load("formulas,values");
      await context.sync();
      expect([row.index, body.address]).toEqual([1, "Sheet1!A2:C6"]);
      expect(body.values.map(([name]) => name)).toEqual(["Acme", "New", "Newer", "Beta", "Gamma"]);
      expect(body.values[1]).toEqual(["New", 10, 20]);
      expect(below.values).toEqual([["below", 1, 2, ""]]);
      expect(beside.values).toEqual([["beside"]]);
      expect(formulas.formulas).toEqual([["=SUM(B2:B6)"], ["=A8"], ["=SUM(Partners[Score])"]]);
      expect(formulas.values).toEqual([[43], ["below"], [43]]);
    });
  });

  test("before the first row new ones look like the data, not like the headers", async () => {
    await withTable(async (table, sheet, context) => {
      table.getHeaderRowRange().format.fill.color = "#000080";
      sheet.getRange("A2:C4").numberFormat = [
        ["@", "0.0", "0.0"],
        ["@", "0.0", "0.0"],
        ["@", "0.0", "0.0"],
      ];
      table.rows.add(0, [["First", 2, null as never]]);
      const cell = sheet.getRange("B2").load("text");
      cell.format.fill.load("color");
      await context.sync();
      expect([cell.text[0]?.[0], cell.format.fill.color]).toEqual(["2.0", "#FFFFFF"]);
    });
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables (create a table): headers alone, then rows.add
  test("the first rows of a table that has headers alone come right below them", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = sheet.tables.add("A1:D1", true);
      table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
      table.rows.load("count");
      await context.sync();
      expect(table.rows.count).toBe(0);
      table.rows.add(null as never, [
        ["1/1/2017", "The Phone Company", "Communications", "$120"],
        ["1/2/2017", "Northwind Electric Cars", "Transportation", "$142"],
      ]);
      const range = table.getRange().load("address,text");
      table.rows.load("count");
      await context.sync();
      expect([range.address, table.rows.count]).toEqual(["Sheet1!A1:D3", 2]);
      expect(range.text[1]).toEqual(["1/1/2017", "The Phone Company", "Communications", "$120"]);
    });
  });

  test("rules, charts, names and references that cover a column of data grow at its end", async () => {
    await withTable(async (table, sheet, context) => {
      sheet.getRange("B2:B4").conditionalFormats.add("ColorScale");
      sheet.getRange("B2:B4").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      context.workbook.names.add("Scores", sheet.getRange("B2:B4"));
      sheet.getRange("F1:F2").formulas = [["=SUM(B2:B4)"], ["=SUM(B2:B3)"]];
      table.rows.add(-1, [["Delta", 100, null as never]]);
      const formulas = sheet.getRange("F1:F2").load("formulas,values");
      const name = context.workbook.names.getItem("Scores").load("formula");
      await context.sync();
      expect(formulas.formulas).toEqual([["=SUM(B2:B5)"], ["=SUM(B2:B3)"]]);
      expect(formulas.values).toEqual([[113], [12]]);
      expect(name.formula).toBe("=Sheet1!$B$2:$B$5");
    });
    const [sheet] = excel.workbook.save().sheets;
    expect(sheet?.conditionalFormats?.[0]?.range).toBe("B2:B5");
    expect(sheet?.validations?.[0]?.range).toBe("B2:B5");
  });

  test.each<[string, number, unknown]>([
    ["an index beyond the end", 4, [["x", 1, 2]]],
    ["a negative index", -2, [["x", 1, 2]]],
    ["too few values", 0, [["x", 1]]],
    ["no rows", 0, []],
  ])("%s is InvalidArgument", async (_, index, values) => {
    await withTable(async () => undefined);
    expect(await excel.refusal((__, sheet) => sheet.tables.getItem("Partners").rows.add(index, values as never))).toBe(
      "InvalidArgument",
    );
  });

  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling: NonBlankCellOffSheet,
  // InsertDeleteConflict
  test("nothing is pushed off the sheet, and no other table is torn apart", async () => {
    await withTable(async (_, sheet) => {
      sheet.getRange("B1048576").values = [["last"]];
    });
    expect(await excel.refusal((_, sheet) => sheet.tables.getItem("Partners").rows.add(-1, [["x", 1, 2]]))).toBe(
      "NonBlankCellOffSheet",
    );
    excel.reset();
    await withTable(async (_, sheet) => {
      sheet.tables.add("C10:D12", true);
    });
    expect(await excel.refusal((_, sheet) => sheet.tables.getItem("Partners").rows.add(-1, [["x", 1, 2]]))).toBe(
      "InsertDeleteConflict",
    );
    excel.reset();
    await withTable(async (_, sheet) => {
      sheet.tables.add("A10:B12", true);
    });
    expect(await excel.refusal((_, sheet) => sheet.tables.getItem("Partners").rows.add(-1, [["x", 1, 2]]))).toBe(
      "accepted",
    );
    expect(excel.workbook.save().sheets[0]?.tables?.[1]?.range).toBe("A11:B13");
  });

  test("rows that a filter hides stay hidden", async () => {
    await withTable(async (table, sheet, context) => {
      table.columns.getItem("Score").filter.applyCustomFilter(">4");
      await context.sync();
      table.rows.add(0, [["New", 0, null as never]]);
      const view = sheet.getRange("A2:A5").getVisibleView().load("values");
      await context.sync();
      expect(view.values).toEqual([["New"], ["Acme"], ["Beta"]]);
    });
  });

  test("the table's own event says that a row came", async () => {
    await withTable(async (table, _, context) => {
      const told: string[] = [];
      table.onChanged.add(async ({ changeType, address }) => void told.push(`${changeType} ${address}`));
      await context.sync();
      table.rows.add(1, [["New", 0, null as never]]);
      await context.sync();
      await eventually(() => expect(told).toEqual(["RowInserted A3:C3"]));
    });
  });
});

describe("deleting rows", () => {
  test("what is below goes up in the table's columns alone", async () => {
    await withTable(async (table, sheet, context) => {
      sheet.getRange("A6:D6").values = [["below", 1, 2, "beside"]];
      sheet.getRange("F1:F2").formulas = [["=SUM(B2:B4)"], ["=B3"]];
      table.rows.getItemAt(1).delete();
      const range = table.getRange().load("address,values");
      const below = sheet.getRange("A5:D6").load("values");
      const formulas = sheet.getRange("F1:F2").load("formulas,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:C3");
      expect(range.values.map(([name]) => name)).toEqual(["Partner", "Acme", "Gamma"]);
      expect(below.values).toEqual([
        ["below", 1, 2, ""],
        ["", "", "", "beside"],
      ]);
      expect(formulas.formulas).toEqual([["=SUM(B2:B3)"], ["=#REF!"]]);
      expect(formulas.values).toEqual([[6], ["#REF!"]]);
    });
  });

  // excel.tablerowcollection#deleteRows, #deleteRowsAt (ExcelApiOnline 1.1)
  test("several at once, by position or by row", async () => {
    await withTable(async (table, _, context) => {
      table.rows.deleteRows([0, 2]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(body.values).toEqual([["Beta", 7, 14]]);
    });
    excel.reset();
    await withTable(async (table, _, context) => {
      table.rows.deleteRowsAt(1, 2);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(body.values).toEqual([["Acme", 5, 10]]);
    });
    expect(await excel.refusal((_, sheet) => sheet.tables.getItem("Partners").rows.deleteRowsAt(0, 2))).toBe(
      "InvalidArgument",
    );
  });

  test("a table without data shows one blank row, which the next row fills", async () => {
    await withTable(async (table, _, context) => {
      table.rows.deleteRowsAt(0, 3);
      const range = table.getRange().load("address,values");
      table.rows.load("count");
      await context.sync();
      expect([range.address, table.rows.count]).toEqual(["Sheet1!A1:C2", 0]);
      expect(range.values[1]).toEqual(["", "", ""]);
      table.rows.add(null as never, [["Again", 1, 2]]);
      const again = table.getRange().load("address,values");
      await context.sync();
      expect([again.address, again.values[1]]).toEqual(["Sheet1!A1:C2", ["Again", 1, 2]]);
    });
  });
});

describe("columns", () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables (add a column): the header is among the values
  test("are added at the end with header and data", async () => {
    await withTable(async (table, sheet, context) => {
      sheet.getRange("D2").values = [["beside"]];
      const column = table.columns.add(null as never, [["Day"], ["Sat"], ["Sun"], ["Mon"]]).load("name,index,values");
      const range = table.getRange().load("address");
      const beside = sheet.getRange("E2").load("values");
      await context.sync();
      expect([column.name, column.index, range.address]).toEqual(["Day", 3, "Sheet1!A1:D4"]);
      expect(column.values).toEqual([["Day"], ["Sat"], ["Sun"], ["Mon"]]);
      expect(beside.values).toEqual([["beside"]]);
    });
  });

  test("are added in the middle and before the first, with a formula in each row", async () => {
    await withTable(async (table, sheet, context) => {
      sheet.getRange("F1").formulas = [["=SUM(Partners[Score])"]];
      table.columns.add(1, [["Half"], ["=[@Score]/2"], ["=[@Score]/2"], ["=[@Score]/2"]]);
      table.columns.add(0, undefined, "Rank");
      const range = table.getRange().load("address,values");
      const sum = sheet.getRange("H1").load("formulas,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:E4");
      expect(range.values.slice(0, 2)).toEqual([
        ["Rank", "Partner", "Half", "Score", "Double"],
        ["", "Acme", 2.5, 5, 10],
      ]);
      expect([sum.formulas[0]?.[0], sum.values[0]?.[0]]).toEqual(["=SUM(Partners[Score])", 13]);
    });
  });

  test("have names of their own", async () => {
    await withTable(async (table, _, context) => {
      table.columns.add(null as never, [["Score"], [1], [2], [3]]);
      table.columns.add(null as never, [[1], [2], [3]], "partner");
      table.columns.add();
      table.columns.add();
      table.columns.load("items/name,items/id");
      const values = table.columns.getItem("partner2").load("values");
      await context.sync();
      const names = table.columns.items.map(({ name }) => name);
      expect(names).toEqual(["Partner", "Score", "Double", "Score2", "partner2", "Column1", "Column2"]);
      expect(new Set(table.columns.items.map(({ id }) => id)).size).toBe(7);
      expect(values.values).toEqual([["partner2"], [1], [2], [3]]);
    });
  });

  test.each<[string, number, unknown]>([
    ["an index beyond the end", 4, undefined],
    ["too few values", 0, [["x"], [1]]],
    [
      "values of two columns",
      0,
      [
        ["x", "y"],
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    ],
  ])("%s is InvalidArgument", async (_, index, values) => {
    await withTable(async () => undefined);
    expect(
      await excel.refusal((__, sheet) => sheet.tables.getItem("Partners").columns.add(index, values as never)),
    ).toBe("InvalidArgument");
  });

  test("are deleted with their cells; formulas lose them, filters follow", async () => {
    await withTable(async (table, sheet, context) => {
      sheet.getRange("E1:F4").values = [
        ["beside", 1],
        ["b", 2],
        ["c", 3],
        ["d", 4],
      ];
      sheet.getRange("E6:E8").formulas = [
        ["=SUM(Partners[Score])"],
        ["=COLUMNS(Partners[[Partner]:[Score]])"],
        ["=SUM(Partners[Double])"],
      ];
      table.columns.getItem("Double").filter.applyTopItemsFilter(2);
      await context.sync();
      table.columns.getItem("Score").delete();
      table.columns.load("items/name");
      const range = table.getRange().load("address");
      const beside = sheet.getRange("D1").load("values");
      const formulas = sheet.getRange("E6:E8").load("formulas,values");
      table.autoFilter.load("criteria");
      await context.sync();
      expect([range.address, beside.values[0]?.[0]]).toEqual(["Sheet1!A1:B4", "beside"]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Partner", "Double"]);
      expect(formulas.formulas[0]).toEqual(["=SUM(#REF!)"]);
      expect(formulas.formulas[1]).toEqual(["=COLUMNS(Partners[Partner])"]);
      expect(table.autoFilter.criteria.map((one) => one?.filterOn)).toEqual([undefined, "TopItems"]);
    });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1): the new range must overlap
// with the original table range and the headers (or the top of the table) must be in the same row
describe("resize", () => {
  test("takes in rows and columns, or leaves them out; no cell moves", async () => {
    await withTable(async (table, sheet, context) => {
      sheet.getRange("A5:D5").values = [["Delta", 4, "", "note"]];
      sheet.getRange("D1").values = [["Note"]];
      table.resize("A1:D6");
      table.columns.load("items/name");
      const body = table.getDataBodyRange().load("values,address");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Partner", "Score", "Double", "Note"]);
      expect([body.address, body.values[3]]).toEqual(["Sheet1!A2:D6", ["Delta", 4, 8, "note"]]);
      table.resize(sheet.getRange("B1:C3"));
      table.columns.load("items/name");
      const small = table.getRange().load("address");
      const left = sheet.getRange("A5").load("values");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Score", "Double"]);
      expect([small.address, left.values[0]?.[0]]).toEqual(["Sheet1!B1:C3", "Delta"]);
    });
  });

  test.each(["A2:C6", "E1:F4", "A1:C1", "Sheet1!A0", "D1:E4"])("to %s is InvalidArgument", async (address) => {
    await withTable(async () => undefined);
    expect(await excel.refusal((_, sheet) => sheet.tables.getItem("Partners").resize(address))).toBe("InvalidArgument");
  });

  test("over another table is a conflict", async () => {
    await withTable(async (_, sheet) => void sheet.tables.add("E1:F3", true));
    expect(await excel.refusal((_, sheet) => sheet.tables.getItem("Partners").resize("A1:E4"))).toBe(
      "MergedRangeConflict",
    );
  });

  test("takes the totals row along", async () => {
    await withTable(async (table, sheet, context) => {
      table.showTotals = true;
      table.resize("A1:C7");
      const totals = table.getTotalRowRange().load("address,values");
      const before = sheet.getRange("A5").load("values");
      await context.sync();
      expect([totals.address, totals.values[0], before.values[0]?.[0]]).toEqual([
        "Sheet1!A7:C7",
        ["Total", "", 26],
        "",
      ]);
    });
  });
});

// https://support.microsoft.com/excel/get-started/total-the-data-in-an-excel-table and
// https://support.microsoft.com/office/7b027003-f060-4ade-9040-e478765b9939 (SUBTOTAL)
describe("the totals row", () => {
  test("has a label and the subtotal of the last column, and pushes down what is below", async () => {
    await withTable(async (table, sheet, context) => {
      sheet.getRange("A5").values = [["below"]];
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("address,values,formulas");
      const of = table.columns.getItem("Double").getTotalRowRange().load("address");
      const below = sheet.getRange("A6").load("values");
      const body = table.getDataBodyRange().load("address");
      table.load("showTotals");
      await context.sync();
      expect(table.showTotals).toBe(true);
      expect([totals.address, of.address, body.address]).toEqual(["Sheet1!A5:C5", "Sheet1!C5", "Sheet1!A2:C4"]);
      expect(totals.values).toEqual([["Total", "", 26]]);
      expect(totals.formulas[0]?.[2]).toMatch(/^=SUBTOTAL\(109,(Partners)?\[Double\]\)$/);
      expect(below.values).toEqual([["below"]]);
    });
  });

  test("counts what is no number", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").values = [
        ["Score", "Partner"],
        [1, "Acme"],
        [2, "Beta"],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("values,formulas");
      await context.sync();
      expect(totals.values).toEqual([["Total", 2]]);
      expect(totals.formulas[0]?.[1]).toContain("SUBTOTAL(103,");
    });
  });

  test("sums what a filter leaves to be seen, and never counts itself", async () => {
    await withTable(async (table, sheet, context) => {
      table.showTotals = true;
      sheet.getRange("F1").formulas = [["=SUM(Partners[Double])"]];
      table.columns.getItem("Partner").filter.applyValuesFilter(["Acme", "Gamma"]);
      const totals = table.getTotalRowRange().load("values,rowHidden");
      const sum = sheet.getRange("F1").load("values");
      await context.sync();
      expect([totals.values[0]?.[2], totals.rowHidden, sum.values[0]?.[0]]).toEqual([12, false, 26]);
    });
  });

  test("comes back as it was, and rows are added above it", async () => {
    await withTable(async (table, sheet, context) => {
      table.showTotals = true;
      table.getTotalRowRange().getCell(0, 1).formulas = [["=SUBTOTAL(101,[Score])"]];
      await context.sync();
      table.showTotals = false;
      sheet.getRange("A5").values = [["below"]];
      const none = sheet.getRange("A5:C5").load("values");
      await context.sync();
      expect(none.values).toEqual([["below", "", ""]]);
      expect(excel.workbook.save().sheets[0]?.tables?.[0]?.totals?.[0]).toBe("Total");
      table.showTotals = true;
      table.rows.add(-1, [["Delta", 3, null as never]]);
      const totals = table.getTotalRowRange().load("address,values");
      const below = sheet.getRange("A7").load("values");
      await context.sync();
      expect([totals.address, totals.values]).toEqual(["Sheet1!A6:C6", [["Total", 4, 32]]]);
      expect(below.values).toEqual([["below"]]);
    });
  });

  test("has no range while it is hidden", async () => {
    await withTable(async () => undefined);
    expect(await excel.refusal((_, sheet) => sheet.tables.getItem("Partners").getTotalRowRange().load("address"))).toBe(
      "InvalidOperation",
    );
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection and
// https://support.microsoft.com/office/3179efdb-1285-4d49-a9c3-f4ca36276de6
test.each<[string, (table: Excel.Table) => void]>([
  ["adding a row", (table) => void table.rows.add(0, [["x", 1, 2]])],
  ["deleting a row", (table) => table.rows.getItemAt(0).delete()],
  ["adding a column", (table) => void table.columns.add()],
  ["deleting a column", (table) => table.columns.getItemAt(0).delete()],
  ["resizing", (table) => table.resize("A1:C6")],
  ["showing totals", (table) => (table.showTotals = true)],
])("%s on a protected sheet is AccessDenied", async (_, change) => {
  await withTable(async (__, sheet) => sheet.protection.protect({ allowInsertRows: true, allowDeleteRows: true }));
  expect(await excel.refusal((__, sheet) => change(sheet.tables.getItem("Partners")))).toBe("AccessDenied");
});

/** What happens to a table's rows: new ones at a place, or one that goes; places are taken modulo the rows there are. */
const step = fc.oneof(
  fc.record({ add: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 3 }), at: fc.nat(9) }),
  fc.record({ remove: fc.nat(9) }),
);

test("however rows come and go, the table holds them all, and formulas and cells below follow", async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
    excel.reset();
    let rows: number[] = [5, 7, 1];
    await withTable(async (table, sheet, context) => {
      sheet.getRange("A6:D6").values = [["below", "", "", "beside"]];
      sheet.getRange("F1:F3").formulas = [["=SUM(Partners[Score])"], ["=D6"], ["=A6"]];
      for (const one of steps) {
        if ("add" in one) {
          const at = one.at % (rows.length + 1);
          table.rows.add(
            at,
            one.add.map((score) => ["New", score, null as never]),
          );
          rows = [...rows.slice(0, at), ...one.add, ...rows.slice(at)];
        } else if (rows.length > 1) {
          const at = one.remove % rows.length;
          table.rows.getItemAt(at).delete();
          rows = rows.filter((_, place) => place !== at);
        }
      }
      const body = table.getDataBodyRange().load("address,values");
      const formulas = sheet.getRange("F1:F3").load("values");
      const beside = sheet.getRange("D6").load("values");
      await context.sync();
      const total = rows.reduce((sum, score) => sum + score, 0);
      expect(body.address).toBe(`Sheet1!A2:C${rows.length + 1}`);
      expect(body.values.map(([, score, double]) => [score, double])).toEqual(rows.map((score) => [score, 2 * score]));
      expect(formulas.values[0]).toEqual([total]);
      expect(formulas.values.slice(1)).toEqual([["beside"], ["below"]]);
      expect(beside.values).toEqual([["beside"]]);
    });
    expect(excel.workbook.save().sheets[0]?.tables?.[0]?.range).toBe(`A1:C${rows.length + 1}`);
  });
  await fc.assert(property, { numRuns: 20 });
});
