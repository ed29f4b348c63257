import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/javascript/api/excel/excel.autofilter, https://learn.microsoft.com/javascript/api/excel/excel.filter
// and https://support.microsoft.com/office/01832226-31b5-4568-8806-38c37dcc180e (Filter data in a range or table)
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

const DATA = [
  ["Partner", "Score", "Since"],
  ["Acme", 5, "2005-04-02"],
  ["Beta", 7, "2005-04-30"],
  ["Gamma", 1, "2006-04-02"],
  ["Acorn", 9, "2006-11-11"],
  ["Delta", 3, ""],
];

/** Fills A1:C6 of the first sheet. */
const fill = (sheet: Excel.Worksheet): void => {
  sheet.getRange("A1:C6").values = DATA;
};

/** The partners that are to be seen after `filter`. */
async function shown(filter: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<unknown[]> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    filter(sheet, context);
    const view = sheet.getRange("A2:A6").getVisibleView().load("values");
    await context.sync();
    return view.values.map(([name]: unknown[]) => name);
  });
}

/** Those that are to be seen once a column of the sheet's filter has these criteria. */
const shownWith = (column: number, criteria: Excel.FilterCriteria): Promise<unknown[]> =>
  shown((sheet) => {
    fill(sheet);
    sheet.autoFilter.apply("A1:C6", column, criteria);
  });

describe("the filter of a sheet", () => {
  // learn.microsoft.com/javascript/api/excel/excel.autofilter: enabled, isDataFiltered, getRangeOrNullObject, remove
  test("is there only after apply, is data filtered only with criteria, and is gone after remove", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      fill(sheet);
      const { autoFilter } = sheet;
      const none = autoFilter.getRangeOrNullObject();
      autoFilter.load("enabled,isDataFiltered,criteria");
      await context.sync();
      expect([none.isNullObject, autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, false, false]);

      autoFilter.apply(sheet.getRange("A1:C6"));
      const range = autoFilter.getRange().load("address");
      autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      expect([range.address, autoFilter.enabled, autoFilter.isDataFiltered]).toEqual(["Sheet1!A1:C6", true, false]);

      autoFilter.apply("A1:C6", 1, { filterOn: "Custom", criterion1: ">4" });
      autoFilter.load("isDataFiltered,criteria");
      await context.sync();
      expect(autoFilter.isDataFiltered).toBe(true);
      expect(autoFilter.criteria[1]).toEqual({ filterOn: "Custom", criterion1: ">4" });

      autoFilter.remove();
      const rows = sheet.getRange("A1:A6").load("rowHidden");
      autoFilter.load("enabled");
      await context.sync();
      expect([autoFilter.enabled, rows.rowHidden]).toEqual([false, false]);
    });
    expect(await excel.refusal((_, sheet) => sheet.autoFilter.getRange().load("address"))).toBe("ItemNotFound");
  });

  test("keeps criteria of several columns together, and clears one or all of them", async () => {
    const both = await shown((sheet) => {
      fill(sheet);
      sheet.autoFilter.apply("A1:C6", 0, { filterOn: "Custom", criterion1: "=A*" });
      sheet.autoFilter.apply("A1:C6", 1, { filterOn: "Custom", criterion1: ">5" });
    });
    expect(both).toEqual(["Acorn"]);
    expect(await shown((sheet) => sheet.autoFilter.clearColumnCriteria(1))).toEqual(["Acme", "Acorn"]);
    expect(await shown((sheet) => sheet.autoFilter.clearCriteria())).toHaveLength(5);
    // excel.autofilter#clearColumnCriteria: an index that is negative or beyond the columns is InvalidArgument
    expect(await excel.refusal((_, sheet) => sheet.autoFilter.clearColumnCriteria(3))).toBe("InvalidArgument");
    expect(await excel.refusal((_, sheet) => sheet.autoFilter.clearColumnCriteria(-1))).toBe("InvalidArgument");
  });

  test("looks at changed cells only when it is applied again", async () => {
    await shownWith(1, { filterOn: "Custom", criterion1: ">4" });
    expect(await shown((sheet) => (sheet.getRange("B2").values = [[1]]))).toEqual(["Acme", "Beta", "Acorn"]);
    expect(await shown((sheet) => sheet.autoFilter.reapply())).toEqual(["Beta", "Acorn"]);
  });

  test("sees what formulas give, calculated first", async () => {
    const names = await shown((sheet) => {
      fill(sheet);
      sheet.getRange("B2:B6").formulas = [["=4+4"], ["=1"], ["=8"], ["=2"], ["=3"]];
      sheet.autoFilter.apply("A1:C6", 1, { filterOn: "Values", values: ["8"] });
    });
    expect(names).toEqual(["Acme", "Gamma"]);
  });

  test("follows its cells when rows and columns come before it or go", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      fill(sheet);
      sheet.autoFilter.apply("A1:C6", 1, { filterOn: "Custom", criterion1: ">4" });
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A:A").delete("Left");
      const { autoFilter } = sheet;
      const range = autoFilter.getRange().load("address");
      autoFilter.load("criteria");
      await context.sync();
      expect(range.address).toBe("Sheet1!A2:B7");
      expect(autoFilter.criteria.map((one) => one?.criterion1)).toEqual([">4", undefined]);
    });
  });
});

describe("criteria", () => {
  // excel.filtercriteria#criterion1: ">50" for numbers greater than 50, "=*s" for values ending in "s"
  test.each<[string, Excel.FilterCriteria, string[]]>([
    ["greater than", { filterOn: "Custom", criterion1: ">5" }, ["Beta", "Acorn"]],
    [
      "between",
      { filterOn: "Custom", criterion1: ">=3", criterion2: "<=7", operator: "And" },
      ["Acme", "Beta", "Delta"],
    ],
    ["one of two", { filterOn: "Custom", criterion1: "<2", criterion2: ">8", operator: "Or" }, ["Gamma", "Acorn"]],
    ["not equal", { filterOn: "Custom", criterion1: "<>5" }, ["Beta", "Gamma", "Acorn", "Delta"]],
  ])("%s", async (_, criteria, expected) => expect(await shownWith(1, criteria)).toEqual(expected));

  // https://support.microsoft.com/office/ef94362e-9999-4350-ad74-4d2371110adb: ? is one character, * any number of them
  test.each([
    ["=*a", ["Beta", "Gamma", "Delta"]],
    ["=A???", ["Acme"]],
    ["<>A*", ["Beta", "Gamma", "Delta"]],
    ["acme", ["Acme"]],
  ])("text %s", async (criterion1, expected) =>
    expect(await shownWith(0, { filterOn: "Custom", criterion1 })).toEqual(expected),
  );

  test("blank and not blank", async () => {
    expect(await shownWith(2, { filterOn: "Custom", criterion1: "=" })).toEqual(["Delta"]);
    expect(await shownWith(2, { filterOn: "Custom", criterion1: "<>" })).toHaveLength(4);
    expect(await shownWith(2, { filterOn: "Values", values: [""] })).toEqual(["Delta"]);
  });

  // support.microsoft.com, Filter data in a range or table: top and bottom values and averages are based on the original
  // range, not on the filtered subset
  test("top, bottom and averages are those of the whole column", async () => {
    expect(await shownWith(1, { filterOn: "TopItems", criterion1: "2" })).toEqual(["Beta", "Acorn"]);
    expect(await shownWith(1, { filterOn: "BottomItems", criterion1: "2" })).toEqual(["Gamma", "Delta"]);
    expect(await shownWith(1, { filterOn: "TopPercent", criterion1: "40" })).toEqual(["Beta", "Acorn"]);
    expect(await shownWith(1, { filterOn: "BottomPercent", criterion1: "20" })).toEqual(["Gamma"]);
    expect(await shownWith(1, { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" })).toEqual(["Beta", "Acorn"]);
    expect(await shownWith(1, { filterOn: "Dynamic", dynamicCriteria: "BelowAverage" })).toEqual(["Gamma", "Delta"]);
    const both = await shown((sheet) => {
      fill(sheet);
      sheet.autoFilter.apply("A1:C6", 0, { filterOn: "Values", values: ["Acme", "Gamma", "Delta"] });
      sheet.autoFilter.apply("A1:C6", 1, { filterOn: "TopItems", criterion1: "2" });
    });
    expect(both).toEqual([]);
  });

  // excel.filterdatetime#specificity: 2005-04-02 with "month" keeps all rows with a date in April 2005
  test("dates by year, month and day", async () => {
    const dates = (date: string, specificity: "Year" | "Month" | "Day") =>
      shownWith(2, { filterOn: "Values", values: [{ date, specificity }] });
    expect(await dates("2005-04-02", "Month")).toEqual(["Acme", "Beta"]);
    expect(await dates("2006-01-01", "Year")).toEqual(["Gamma", "Acorn"]);
    expect(await dates("2006-11-11", "Day")).toEqual(["Acorn"]);
  });

  test("months and quarters of any year", async () => {
    expect(await shownWith(2, { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodApril" })).toHaveLength(3);
    expect(await shownWith(2, { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodQuarter4" })).toEqual(["Acorn"]);
  });

  test("days around today", async () => {
    const today = new Date();
    const near = (days: number): string => {
      const date = new Date(today.getFullYear(), today.getMonth(), today.getDate() + days);
      return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
    };
    const with_ = (dynamicCriteria: Excel.FilterCriteria["dynamicCriteria"]) =>
      shown((sheet) => {
        fill(sheet);
        sheet.getRange("C2:C6").values = [[near(-1)], [near(0)], [near(1)], [near(-800)], [near(-7)]];
        sheet.autoFilter.apply("A1:C6", 2, { filterOn: "Dynamic", dynamicCriteria });
      });
    expect(await with_("Yesterday")).toEqual(["Acme"]);
    expect(await with_("Today")).toEqual(["Beta"]);
    expect(await with_("Tomorrow")).toEqual(["Gamma"]);
    expect(await with_("LastWeek")).toContain("Delta");
    expect(await with_("ThisWeek")).toContain("Beta");
    expect(await with_("ThisYear")).not.toContain("Acorn");
  });

  test("colours of cells and fonts", async () => {
    const colored = (criteria: Excel.FilterCriteria) =>
      shown((sheet) => {
        fill(sheet);
        sheet.getRange("A3").format.fill.color = "#FFFF00";
        sheet.getRange("A5").format.font.color = "red";
        sheet.autoFilter.apply("A1:C6", 0, criteria);
      });
    expect(await colored({ filterOn: "CellColor", color: "yellow" })).toEqual(["Beta"]);
    expect(await colored({ filterOn: "FontColor", color: "#FF0000" })).toEqual(["Acorn"]);
    expect(await colored({ filterOn: "CellColor" })).toHaveLength(4);
  });

  test.each<[string, unknown]>([
    ["nothing to filter on", { criterion1: "5" }],
    ["an unknown kind", { filterOn: "Sideways" }],
    ["no values", { filterOn: "Values", values: [] }],
    ["no items", { filterOn: "TopItems", criterion1: "0" }],
    ["more than all", { filterOn: "TopPercent", criterion1: "101" }],
    ["unknown criteria", { filterOn: "Dynamic", dynamicCriteria: "Unknown" }],
    ["a date that is none", { filterOn: "Values", values: [{ date: "soon", specificity: "Day" }] }],
  ])("%s is InvalidArgument, and no filter is left behind", async (_, criteria) => {
    expect(await excel.refusal((_context, sheet) => sheet.autoFilter.apply("A1:C6", 1, criteria as never))).toBe(
      "InvalidArgument",
    );
    const saved = excel.workbook.save();
    expect(saved.sheets[0]?.autoFilter).toBeUndefined();
  });

  test("icons are refused with the reason", async () => {
    const icon = { set: "ThreeArrows", index: 0 } as Excel.Icon;
    expect(await excel.refusal((_, sheet) => sheet.autoFilter.apply("A1:C6", 1, { filterOn: "Icon", icon }))).toBe(
      "NotImplemented",
    );
  });
});

describe("hidden rows", () => {
  // https://support.microsoft.com/office/7b027003-f060-4ade-9040-e478765b9939: SUBTOTAL leaves out rows that a filter hides
  // whatever its first argument, and those hidden by hand with 101 to 111
  test("SUBTOTAL and AGGREGATE leave out what a filter hides", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      fill(sheet);
      const totals = sheet.getRange("E8:H8");
      totals.formulas = [["=SUBTOTAL(9,B2:B6)", "=SUBTOTAL(109,B2:B6)", "=SUM(B2:B6)", "=AGGREGATE(9,5,B2:B6)"]];
      sheet.autoFilter.apply("A1:C6", 1, { filterOn: "Custom", criterion1: ">4" });
      totals.load("values");
      await context.sync();
      expect(totals.values).toEqual([[21, 21, 25, 21]]);
      sheet.autoFilter.clearCriteria();
      totals.load("values");
      await context.sync();
      expect(totals.values).toEqual([[25, 25, 25, 25]]);
      sheet.autoFilter.remove();
      sheet.getRange("3:3").rowHidden = true;
      totals.load("values");
      await context.sync();
      expect(totals.values).toEqual([[25, 18, 25, 18]]);
    });
  });

  test("rowHidden is true for them, and filtering again shows them", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      fill(sheet);
      sheet.autoFilter.apply("A1:C6", 1, { filterOn: "Values", values: ["5", "9"] });
      const rows = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load("rowHidden,hidden"));
      await context.sync();
      expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([false, true, true, false, true]);
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.rangeview
  test("a visible view has the cells that are to be seen, row by row", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      fill(sheet);
      sheet.getRange("B:B").columnHidden = true;
      sheet.autoFilter.apply("A1:C6", 1, { filterOn: "Values", values: ["5", "9"] });
      const view = sheet
        .getRange("A1:C6")
        .getVisibleView()
        .load("values,rowCount,columnCount,cellAddresses,text,index");
      view.rows.load("items/values,items/index");
      const count = view.rows.getCount();
      const range = view.getRange().load("address");
      const second = view.rows.getItemAt(2).getRange().load("address");
      await context.sync();
      expect([view.rowCount, view.columnCount, count.value]).toEqual([3, 2, 3]);
      expect(view.cellAddresses[2]).toEqual(["Sheet1!A5", "Sheet1!C5"]);
      expect(view.rows.items.map(({ values, index }) => [index, values[0]?.[0]])).toEqual([
        [0, "Partner"],
        [1, "Acme"],
        [2, "Acorn"],
      ]);
      expect([range.address, second.address]).toEqual(["Sheet1!A1:C6", "Sheet1!A5:C5"]);
      sheet.getRange("A2:A6").getVisibleView().values = [["One"], ["Two"]];
      const all = sheet.getRange("A2:A6").load("values");
      await context.sync();
      expect(all.values).toEqual([["One"], ["Beta"], ["Gamma"], ["Two"], ["Delta"]]);
    });
  });
});

describe("the filter of a table", () => {
  const withTable = (sheet: Excel.Worksheet): Excel.Table => {
    fill(sheet);
    const table = sheet.tables.add("A1:C6", true);
    table.name = "Partners";
    return table;
  };

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables (apply filters to a table, clear table filters)
  test("columns are filtered together, and cleared together", async () => {
    const filtered = await shown((sheet) => {
      const table = withTable(sheet);
      table.columns.getItem("Partner").filter.apply({ filterOn: "Values", values: ["Acme", "Beta", "Delta"] });
      table.columns.getItem("Score").filter.apply({ filterOn: "Dynamic", dynamicCriteria: "BelowAverage" });
    });
    expect(filtered).toEqual(["Delta"]);
    expect(await shown((sheet) => sheet.tables.getItem("Partners").clearFilters())).toHaveLength(5);
  });

  test("each method of a column's filter", async () => {
    const by = (apply: (filter: Excel.Filter) => void) =>
      shown((sheet) => {
        sheet.tables.load("items");
        const table = excel.workbook.book.sheets.size > 0 ? sheet.tables.getItemOrNullObject("Partners") : undefined;
        if (!table) return;
        table.clearFilters();
        apply(table.columns.getItem("Score").filter);
      });
    await shown((sheet) => void withTable(sheet));
    expect(await by((filter) => filter.applyTopItemsFilter(1))).toEqual(["Acorn"]);
    expect(await by((filter) => filter.applyTopPercentFilter(20))).toEqual(["Acorn"]);
    expect(await by((filter) => filter.applyBottomItemsFilter(1))).toEqual(["Gamma"]);
    expect(await by((filter) => filter.applyBottomPercentFilter(20))).toEqual(["Gamma"]);
    expect(await by((filter) => filter.applyValuesFilter(["7"]))).toEqual(["Beta"]);
    expect(await by((filter) => filter.applyCustomFilter("<2", ">8", "Or"))).toEqual(["Gamma", "Acorn"]);
    expect(await by((filter) => filter.applyDynamicFilter("AboveAverage"))).toEqual(["Beta", "Acorn"]);
    expect(await by((filter) => filter.applyCellColorFilter("#FF0000"))).toEqual([]);
    expect(await by((filter) => filter.applyFontColorFilter("#000000"))).toHaveLength(5);
    expect(await by((filter) => filter.clear())).toHaveLength(5);
  });

  test("criteria are read back, null where there are none", async () => {
    await excel.run(async (context) => {
      const table = withTable(context.workbook.worksheets.getFirst());
      const filter = table.columns.getItem("Score").filter;
      filter.applyValuesFilter(["5"]);
      filter.load("criteria");
      const other = table.columns.getItem("Partner").filter.load("criteria");
      table.autoFilter.load("criteria,enabled,isDataFiltered");
      const range = table.autoFilter.getRange().load("address");
      await context.sync();
      expect([filter.criteria, other.criteria]).toEqual([{ filterOn: "Values", values: ["5"] }, null]);
      expect(table.autoFilter.criteria).toEqual([null, { filterOn: "Values", values: ["5"] }, null]);
      expect([table.autoFilter.enabled, table.autoFilter.isDataFiltered, range.address]).toEqual([
        true,
        true,
        "Sheet1!A1:C6",
      ]);
    });
  });

  test("reapplyFilters looks again; hiding the buttons shows all rows", async () => {
    await shown((sheet) => withTable(sheet).columns.getItem("Score").filter.applyCustomFilter(">4"));
    expect(await shown((sheet) => (sheet.getRange("B4").values = [[8]]))).toEqual(["Acme", "Beta", "Acorn"]);
    expect(await shown((sheet) => sheet.tables.getItem("Partners").reapplyFilters())).toEqual([
      "Acme",
      "Beta",
      "Gamma",
      "Acorn",
    ]);
    expect(await shown((sheet) => (sheet.tables.getItem("Partners").showFilterButton = false))).toHaveLength(5);
  });

  test("a sheet's filter applied in a table is the table's", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = withTable(sheet);
      sheet.autoFilter.apply("B1:C6", 0, { filterOn: "Values", values: ["5"] });
      sheet.autoFilter.load("enabled");
      table.autoFilter.load("criteria");
      await context.sync();
      expect(sheet.autoFilter.enabled).toBe(false);
      expect(table.autoFilter.criteria[1]).toEqual({ filterOn: "Values", values: ["5"] });
    });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions and
// https://support.microsoft.com/office/3179efdb-1285-4d49-a9c3-f4ca36276de6: with "Use AutoFilter" people can change filters
// that are there, but cannot apply or remove them
describe("on a protected sheet", () => {
  const protect = (options: Excel.WorksheetProtectionOptions) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      fill(sheet);
      sheet.autoFilter.apply("A1:C6");
      sheet.protection.protect(options);
      await context.sync();
    });
  const criteria: Excel.FilterCriteria = { filterOn: "Values", values: ["5"] };

  test("filters are AccessDenied", async () => {
    await protect({});
    expect(await excel.refusal((_, sheet) => sheet.autoFilter.apply("A1:C6", 1, criteria))).toBe("AccessDenied");
    expect(await excel.refusal((_, sheet) => sheet.autoFilter.clearCriteria())).toBe("AccessDenied");
  });
  test("unless allowAutoFilter is on, which lets criteria change but not the filter itself", async () => {
    await protect({ allowAutoFilter: true });
    expect(await excel.refusal((_, sheet) => sheet.autoFilter.apply("A1:C6", 1, criteria))).toBe("accepted");
    expect(await excel.refusal((_, sheet) => sheet.autoFilter.remove())).toBe("AccessDenied");
    expect(await excel.refusal((_, sheet) => sheet.autoFilter.apply("A1:B6"))).toBe("AccessDenied");
  });
});

describe("kept", () => {
  test("in the workbook as data, and when its sheet is copied", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      fill(sheet);
      sheet.autoFilter.apply("A1:C6", 1, { filterOn: "Values", values: ["5"] });
      const copy = sheet.copy("End");
      copy.autoFilter.load("criteria");
      await context.sync();
      expect(copy.autoFilter.criteria[1]).toEqual({ filterOn: "Values", values: ["5"] });
      copy.autoFilter.clearCriteria();
      sheet.autoFilter.load("isDataFiltered");
      await context.sync();
      expect(sheet.autoFilter.isDataFiltered).toBe(true);
    });
    const saved = excel.workbook.save();
    expect(saved.sheets[0]?.autoFilter).toEqual({
      range: "A1:C6",
      columns: { 1: { filterOn: "Values", values: ["5"] } },
    });
    expect(saved.sheets[0]?.hiddenRows).toEqual([3, 4, 5, 6]);
    excel.reset(saved);
    await excel.workbook.settled();
    expect(excel.workbook.save()).toEqual(saved);
  });
});
