import fc from "fast-check";
import "../../house/seeds";
import { compareTexts } from "../../../src/host/model/sort/textOrder";
import { eventually } from "../../house/eventually";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/javascript/api/excel/excel.rangesort, …/excel.tablesort, …/excel.sortfield and
// https://support.microsoft.com/office/62d0b95d-2a90-4610-a6ae-2e545c4a4654 (Sort data in a range or table)
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

type Cell = string | number | boolean;

/** A column of formulas or values from A1 on, sorted; what the cells hold afterwards. */
async function sorted(
  column: readonly Cell[],
  field: Partial<Excel.SortField> = {},
  matchCase = false,
): Promise<unknown[]> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange(`A1:A${column.length}`);
    range.formulas = column.map((cell) => [cell]);
    range.sort.apply([{ key: 0, ...field }], matchCase);
    range.load("values");
    await context.sync();
    return range.values.map(([value]: unknown[]) => value);
  });
}

// Excel help "Default sort orders": numbers, text, FALSE and TRUE, errors, which are all alike; blank cells always last
describe("the order of values", () => {
  const mixed = ["b", "=NA()", true, "", 10, "A", -2, false, "=1/0", 3.5];
  test("ascending", async () => {
    expect(await sorted(mixed)).toEqual([-2, 3.5, 10, "A", "b", false, true, "#N/A", "#DIV/0!", ""]);
  });
  test("descending, blank cells last all the same", async () => {
    expect(await sorted(mixed, { ascending: false })).toEqual([
      "#N/A",
      "#DIV/0!",
      true,
      false,
      "b",
      "A",
      10,
      3.5,
      -2,
      "",
    ]);
  });
  test("dates from the earliest to the latest", async () => {
    const dates = await sorted(["2024-02-29", "1999-12-31", "2024-02-28"]);
    expect(dates).toEqual([36525, 45350, 45351]);
  });
});

// The same page: text is sorted character by character, "A100" after "A1" and before "A11"; digits, then signs, then letters;
// apostrophes and hyphens are ignored unless the texts are the same but for a hyphen, which is then last; with case, "a" is
// before "A"
describe("the order of text", () => {
  test("character by character", async () => {
    expect(await sorted(["A11", "A100", "A1"])).toEqual(["A1", "A100", "A11"]);
  });
  test("digits, signs, letters", async () => {
    const signs = [...' !"#$%&()*,./:;?@[\\]^_`{|}~+<=>'].map((sign) => `${sign}x`);
    const all = ["0x", "9x", ...signs, "ax", "zx"];
    expect([...all].reverse().sort((a, b) => compareTexts(a, b, { matchCase: false, method: "PinYin" }))).toEqual(all);
  });
  test("hyphens and apostrophes don't count, unless nothing else differs", async () => {
    expect(await sorted(["co-op", "coop", "cook", "coos", "''tis", "tin"])).toEqual([
      "cook",
      "coop",
      "co-op",
      "coos",
      "tin",
      "'tis",
    ]);
  });
  test("case counts only when asked", async () => {
    expect(await sorted(["B", "a", "A", "b"])).toEqual(["a", "A", "B", "b"]);
    expect(await sorted(["B", "A", "b", "a"], {}, true)).toEqual(["a", "A", "b", "B"]);
  });
  test("text that is a number as a number, where the field asks for it", async () => {
    const text = ["'10", 9, "'8", "x"];
    expect(await sorted(text)).toEqual([9, "10", "8", "x"]);
    expect(await sorted(text, { dataOption: "TextAsNumber" })).toEqual(["8", 9, "10", "x"]);
  });
  test("Chinese characters by sound or by strokes", async () => {
    const byMethod = (method: "PinYin" | "StrokeCount") =>
      ["一", "阿", "丁"].sort((a, b) => compareTexts(a, b, { matchCase: false, method }));
    // ā, dīng, yī; 1, 2 and 7 strokes
    expect(byMethod("PinYin")).toEqual(["阿", "丁", "一"]);
    expect(byMethod("StrokeCount")).toEqual(["一", "丁", "阿"]);
  });
});

describe("sorting a range", () => {
  const DATA = [
    ["Region", "Partner", "Score"],
    ["West", "Acme", 5],
    ["East", "Beta", 7],
    ["West", "Gamma", 1],
    ["East", "Delta", 3],
  ];
  const fill = (sheet: Excel.Worksheet): Excel.Range => {
    const range = sheet.getRange("A1:C5");
    range.values = DATA;
    return range;
  };

  test("by several fields, headers left on top", async () => {
    await excel.run(async (context) => {
      const range = fill(context.workbook.worksheets.getFirst());
      range.sort.apply([{ key: 0 }, { key: 2, ascending: false }], false, true);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([DATA[0], DATA[2], DATA[4], DATA[1], DATA[3]]);
    });
  });

  test("from left to right", async () => {
    await excel.run(async (context) => {
      const range = fill(context.workbook.worksheets.getFirst()).getRow(1);
      range.values = [[3, 1, 2]];
      range.sort.apply([{ key: 0 }], false, false, "Columns");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1, 2, 3]]);
    });
  });

  test("looks move with the cells, borders do not", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("A1:A2");
      range.values = [[2], [1]];
      const first = sheet.getRange("A1");
      first.format.fill.color = "#FF0000";
      first.numberFormat = [["0.00"]];
      first.format.borders.getItem("EdgeTop").style = "Continuous";
      range.sort.apply([{ key: 0 }]);
      const second = sheet.getRange("A2").load("text");
      second.format.fill.load("color");
      first.load("text");
      first.format.fill.load("color");
      const border = first.format.borders.getItem("EdgeTop").load("style");
      await context.sync();
      expect([first.text[0]?.[0], first.format.fill.color]).toEqual(["1", "#FFFFFF"]);
      expect([second.text[0]?.[0], second.format.fill.color]).toEqual(["2.00", "#FF0000"]);
      expect(border.style).toBe("Continuous");
    });
  });

  // support.microsoft.com, Sort data: if the sorted data contains formulas, their values might change when recalculated
  test("formulas move as if they were copied", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("A1:B3");
      range.formulas = [
        [3, "=A1*10"],
        [1, "=A2*10+$A$1+E$1"],
        [2, "=A3*10"],
      ];
      range.sort.apply([{ key: 0 }]);
      range.load("formulas,values");
      await context.sync();
      expect(range.formulas).toEqual([
        [1, "=A1*10+$A$1+E$1"],
        [2, "=A2*10"],
        [3, "=A3*10"],
      ]);
      expect(range.values).toEqual([
        [1, 11],
        [2, 20],
        [3, 30],
      ]);
    });
  });

  // The same page: hidden rows are not moved when rows are sorted, nor hidden columns when columns are
  test("hidden rows stay where they are", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("A1:A4");
      range.values = [[4], [3], [2], [1]];
      sheet.getRange("2:2").rowHidden = true;
      range.sort.apply([{ key: 0 }]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1], [3], [2], [4]]);
    });
  });

  test("colours come first, or last", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("A1:A3");
      range.values = [[1], [2], [3]];
      sheet.getRange("A2").format.fill.color = "#00FF00";
      range.sort.apply([{ key: 0, sortOn: "CellColor", color: "#00FF00" }]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[2], [1], [3]]);
      range.sort.apply([
        { key: 0, sortOn: "CellColor", color: "#00FF00", ascending: false },
        { key: 0, ascending: false },
      ]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[3], [1], [2]]);
      sheet.getRange("A2").format.font.color = "#0000FF";
      range.sort.apply([{ key: 0, sortOn: "FontColor", color: "blue" }]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1], [3], [2]]);
    });
  });

  test.each<[string, unknown]>([
    ["no fields", []],
    ["a field beyond the columns", [{ key: 3 }]],
    ["a negative field", [{ key: -1 }]],
    ["more than 64 fields", Array.from({ length: 65 }, () => ({ key: 0 }))],
    ["an unknown kind", [{ key: 0, sortOn: "Smell" }]],
  ])("%s is InvalidArgument", async (_, fields) => {
    expect(await excel.refusal((__, sheet) => fill(sheet).sort.apply(fields as never))).toBe("InvalidArgument");
  });
  test("merged cells cannot be sorted", async () => {
    expect(
      await excel.refusal((_, sheet) => {
        sheet.getRange("A2:B2").merge();
        sheet.getRange("A1:B4").sort.apply([{ key: 0 }]);
      }),
    ).toBe("InvalidOperation");
  });
  test("icons are refused", async () => {
    expect(await excel.refusal((_, sheet) => fill(sheet).sort.apply([{ key: 0, sortOn: "Icon" }]))).toBe(
      "NotImplemented",
    );
  });

  // https://support.microsoft.com/office/3179efdb-1285-4d49-a9c3-f4ca36276de6: with "Sort" allowed, ranges that have locked
  // cells cannot be sorted on a protected sheet all the same
  test.each<[boolean, boolean, string]>([
    [false, false, "AccessDenied"],
    [true, true, "AccessDenied"],
    [true, false, "accepted"],
  ])("on a protected sheet, allowSort %p and cells locked %p: %s", async (allowSort, locked, expected) => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      fill(sheet).format.protection.locked = locked;
      sheet.protection.protect({ allowSort });
      await context.sync();
    });
    expect(await excel.refusal((_, sheet) => sheet.getRange("A2:C5").sort.apply([{ key: 0 }]))).toBe(expected);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets (handle sorting events): rows are sorted by a
// top-to-bottom sort, columns by a left-to-right one; the address holds only what changed
test("sorting is told as what moved", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const told: string[] = [];
    sheet.onRowSorted.add(async ({ type, address }) => void told.push(`${type} ${address}`));
    context.workbook.worksheets.onColumnSorted.add(async ({ type, address }) => void told.push(`${type} ${address}`));
    sheet.getRange("A1:B5").values = [
      [1, "a"],
      [3, "b"],
      [2, "c"],
      [4, "d"],
      [5, "e"],
    ];
    await context.sync();
    sheet.getRange("A1:B5").sort.apply([{ key: 0 }]);
    sheet.getRange("A1:B5").sort.apply([{ key: 0 }]);
    sheet.getRange("A1:B5").sort.apply([{ key: 0, ascending: false }], false, false, "Columns");
    await context.sync();
    await eventually(() => expect(told).toEqual(["WorksheetRowSorted A2:B3", "WorksheetColumnSorted A1:B5"]));
  });
});

describe("sorting a table", () => {
  const SMALL = [
    ["Partner", "Score"],
    ["Acme", 5],
    ["beta", 7],
    ["Gamma", 1],
  ];

  // excel.tablesort: fields, matchCase and method are those last used; clear leaves the order; reapply sorts again
  test("keeps in mind how", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B4").values = SMALL;
      const table = sheet.tables.add("A1:B4", true);
      table.showTotals = true;
      table.sort.apply([{ key: 1, ascending: false }], true);
      table.sort.load("fields,matchCase,method");
      const body = table.getDataBodyRange().load("values");
      const totals = table.getTotalRowRange().load("values");
      await context.sync();
      expect(body.values).toEqual([SMALL[2], SMALL[1], SMALL[3]]);
      expect(totals.values).toEqual([["Total", 13]]);
      expect([table.sort.matchCase, table.sort.method, table.sort.fields]).toEqual([
        true,
        "PinYin",
        [{ key: 1, ascending: false, sortOn: "Value", dataOption: "Normal" }],
      ]);
      sheet.getRange("B4").values = [[100]];
      table.sort.reapply();
      body.load("values");
      await context.sync();
      expect(body.values[0]).toEqual(["Gamma", 100]);
    });
    expect(excel.workbook.save().sheets[0]?.tables?.[0]?.sort).toEqual({
      fields: [{ key: 1, ascending: false }],
      matchCase: true,
    });
    await excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Table1");
      table.sort.clear();
      table.sort.load("fields");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect([table.sort.fields, body.values[0]]).toEqual([[], ["Gamma", 100]]);
    });
  });

  test("structured references go on meaning their own row", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B4").values = SMALL;
      const table = sheet.tables.add("A1:C4", true);
      sheet.getRange("C2:C4").formulas = [["=[@Score]*2"], ["=[@Score]*2"], ["=[@Score]*2"]];
      table.sort.apply([{ key: 2 }]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(body.values.map(([name, , double]) => [name, double])).toEqual([
        ["Gamma", 2],
        ["Acme", 10],
        ["beta", 14],
      ]);
    });
  });
});

const cell = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom("a", "B", "b-b", "bb", "x 1", "", "=NA()", "zz"),
  fc.boolean(),
);

/** Numbers, text, truth values, errors, blanks. */
const kind = (value: unknown): number => {
  if (value === "") return 4;
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return String(value).startsWith("#") ? 3 : 1;
};

test("a sort arranges the rows anew, keeps equal ones in order, and puts the kinds in Excel's order", async () => {
  const rows = fc.array(cell, { minLength: 1, maxLength: 12 });
  const property = fc.asyncProperty(rows, fc.boolean(), async (column, ascending) => {
    excel.reset();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange(`A1:B${column.length}`);
      range.formulas = column.map((value, index) => [value, index]);
      range.sort.apply([{ key: 0, ascending }]);
      range.load("values");
      await context.sync();
      const values = range.values as [unknown, number][];
      expect(values.map(([, index]) => index).sort((a, b) => a - b)).toEqual(column.map((_, index) => index));
      for (let at = 1; at < values.length; at++) {
        const [[before, first], [after, second]] = [values[at - 1] ?? ["", 0], values[at] ?? ["", 0]];
        const order = kind(before) === 4 || kind(after) === 4 ? 1 : ascending ? 1 : -1;
        expect((kind(after) - kind(before)) * order).toBeGreaterThanOrEqual(0);
        const alike = before === after || (kind(before) === 3 && kind(after) === 3);
        if (alike) expect(second).toBeGreaterThan(first);
        if (kind(before) === 0 && kind(after) === 0) {
          expect((Number(after) - Number(before)) * order).toBeGreaterThanOrEqual(0);
        }
      }
    });
  });
  await fc.assert(property, { numRuns: 25 });
});
