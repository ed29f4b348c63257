import * as fc from "fast-check";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

/** Does something on the first sheet and loads a range of it afterwards. */
const after = (
  address: string,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<Excel.Range> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    work(sheet, context);
    const range = sheet.getRange(address);
    range.load("formulas,values,address,numberFormat");
    await context.sync();
    return range;
  });

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste
test("a copy is as large as its source, from the destination's first cell on", async () => {
  const range = await after("G1:L1", (sheet) => {
    sheet.getRange("A1:E1").values = [[1, 2, 3, 4, 5]];
    sheet.getRange("G1").copyFrom("A1:E1");
  });
  expect(range.values).toEqual([[1, 2, 3, 4, 5, ""]]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1): "a 2x2 range copy into a
// 2x6 range will result in 3 copies of the original 2x2 range"
test("a destination that is a multiple of the source is filled with copies", async () => {
  const range = await after("D1:I2", (sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("D1:I2").copyFrom("A1:B2");
  });
  expect(range.values).toEqual([
    [1, 2, 1, 2, 1, 2],
    [3, 4, 3, 4, 3, 4],
  ]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste: the sample copies A1:D1 to A5 without
// blanks, and over the row before with them.
test("blank cells of the source are copied unless they are to be skipped", async () => {
  const values = [
    ["Sample", "", "Copy", ""],
    ["a", "b", "c", "d"],
    ["a", "b", "c", "d"],
  ];
  const range = await after("A1:D3", (sheet) => {
    sheet.getRange("A1:D3").values = values;
    sheet.getRange("A2").copyFrom("A1:D1", "All", true, false);
    sheet.getRange("A3").copyFrom("A1:D1", "All", false, false);
  });
  expect(range.values).toEqual([
    ["Sample", "", "Copy", ""],
    ["Sample", "b", "Copy", "d"],
    ["Sample", "", "Copy", ""],
  ]);
});

// The same page: "Excel.RangeCopyType.formulas transfers the formulas in the source cells and preserves the relative positioning
// of those formulas' ranges. Any non-formula entries are copied as-is"; values copies the result, formats no values.
test("formulas, values and formats are copied each by themselves", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").formulas = [[2, "=A1*3"]];
    sheet.getRange("A1:B1").numberFormat = [["0.00", "0.00"]];
    sheet.getRange("A1:B1").format.fill.color = "#FFFF00";
    await context.sync();
    sheet.getRange("A2").copyFrom("A1:B1", "Formulas");
    sheet.getRange("A3").copyFrom("A1:B1", "Values");
    sheet.getRange("A4").copyFrom("A1:B1", "Formats");
    const all = sheet.getRange("A2:B4").load("formulas,numberFormat");
    const fills = ["A2", "A3", "A4"].map((address) => sheet.getRange(address).format.fill.load("color"));
    await context.sync();
    expect(all.formulas).toEqual([
      [2, "=A2*3"],
      [2, 6],
      ["", ""],
    ]);
    expect(all.numberFormat).toEqual([
      ["General", "General"],
      ["General", "General"],
      ["0.00", "0.00"],
    ]);
    expect(fills.map(({ color }) => color)).toEqual(["#FFFFFF", "#FFFFFF", "#FFFF00"]);
  });
});

// https://support.microsoft.com/office/dfec08cd-ae65-4f56-839e-5f0d8d0baca9 (relative, absolute and mixed references): copied two
// cells down and two to the right, $A$1 stays, A$1 becomes C$1, $A1 becomes $A3, A1 becomes C3
test("what is relative in a reference moves along, what is absolute stays", async () => {
  const range = await after("F7:I7", (sheet) => {
    sheet.getRange("D5:G5").formulas = [["=$A$1", "=A$1", "=$A1", "=A1"]];
    sheet.getRange("F7").copyFrom("D5:G5");
  });
  expect(range.formulas).toEqual([["=$A$1", "=C$1", "=$A3", "=C3"]]);
});

// https://support.microsoft.com/office/3419f2e3-beab-4318-aae5-d0f862209744 (rotate data from rows to columns)
test("rows become columns, and formulas go on meaning the like", async () => {
  const range = await after("E1:G2", (sheet) => {
    sheet.getRange("A1:B3").formulas = [
      [1, "=A1*10"],
      [2, "=A2*10"],
      [3, "=SUM(A1:A3)"],
    ];
    sheet.getRange("E1").copyFrom("A1:B3", "All", false, true);
  });
  expect(range.formulas).toEqual([
    [1, 2, 3],
    ["=E1*10", "=F1*10", "=SUM(E1:G1)"],
  ]);
});

// https://support.microsoft.com/office/822c8e46-e610-4d02-bf29-ec4b8c5ff4be (#REF! errors): a relative reference that would lie off the sheet
test("references that would leave the sheet are lost, a range as a whole", async () => {
  const range = await after("A1:B1", (sheet) => {
    sheet.getRange("A3:B3").formulas = [["=A2", "=SUM(A2:A5)*$A$9"]];
    sheet.getRange("A1").copyFrom("A3:B3");
  });
  expect(range.formulas).toEqual([["=#REF!", "=SUM(#REF!)*$A$9"]]);
});

test("from another sheet, by its address", async () => {
  await excel.run(async (context) => {
    const other = context.workbook.worksheets.add("Other data");
    other.getRange("B2:C2").formulas = [["=B1", "=Sheet1!B1"]];
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D4").copyFrom("'Other data'!B2:C2");
    const copy = sheet.getRange("D4:E4").load("formulas");
    await context.sync();
    expect(copy.formulas).toEqual([["=D3", "=Sheet1!D3"]]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1): several ranges must be what
// "removing full rows or columns from a rectangular range" leaves.
test("several ranges are copied together when they share their rows or columns", async () => {
  const range = await after("F1:G2", (sheet) => {
    sheet.getRange("A1:C3").values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    sheet.getRange("F1").copyFrom(sheet.getRanges("A1:A1,C1:C1,A3:A3,C3:C3"));
  });
  expect(range.values).toEqual([
    [1, 3],
    [7, 9],
  ]);
  expect(await excel.refusal((_, sheet) => sheet.getRange("F1").copyFrom(sheet.getRanges("A1,B2")))).toBe(
    "InvalidArgument",
  );
});

test("each of several destinations gets the copy", async () => {
  const range = await after("A1:C3", (sheet) => {
    sheet.getRange("A1").values = [[5]];
    sheet.getRanges("B1,C3").copyFrom("A1");
  });
  expect(range.values).toEqual([
    [5, 5, ""],
    ["", "", ""],
    ["", "", 5],
  ]);
});

test("conditional formats, validations, links and merged cells come along with everything", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const source = sheet.getRange("A1:B2");
    const rule = source.conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=A1>1";
    source.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    sheet.getRange("A1").hyperlink = { address: "https://example.org/", textToDisplay: "here" };
    sheet.getRange("A2:B2").merge();
    sheet.getRange("D1").copyFrom("A1:B2");
    const target = sheet.getRange("D1:E2");
    const formats = target.conditionalFormats.load("items/type");
    target.dataValidation.load("type");
    const link = sheet.getRange("D1").load("hyperlink");
    const merged = target.getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(formats.items).toHaveLength(1);
    expect(target.dataValidation.type).toBe("WholeNumber");
    expect(link.hyperlink).toEqual({ address: "https://example.org/", textToDisplay: "here" });
    expect(merged.address).toBe("Sheet1!D2:E2");
  });
});

test("links are formulas that mean the source", async () => {
  const range = await after("C1:C2", (sheet) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("C1").copyFrom("A1:A2", "Link");
  });
  expect(range.formulas).toEqual([["=Sheet1!A1"], ["=Sheet1!A2"]]);
});

test("a copy that would not fit, and a kind of copy that there isn't, are refused", async () => {
  expect(await excel.refusal((_, sheet) => sheet.getRange("XFD1").copyFrom("A1:B1"))).toBe("InvalidArgument");
  expect(await excel.refusal((_, sheet) => sheet.getRange("C1").copyFrom("A1", "Everything" as never))).toBe(
    "InvalidArgument",
  );
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste: cut and paste with moveTo
test("cells that are moved take what refers to them along, and keep what they refer to", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const other = context.workbook.worksheets.add("Other");
    sheet.getRange("A1:B2").formulas = [
      [1, "=A1+D1"],
      [2, "=SUM(A1:A2)"],
    ];
    sheet.getRange("A5:A6").formulas = [["=A1"], ["=F9"]];
    context.workbook.names.add("both", sheet.getRange("A1:A2"));
    await context.sync();
    sheet.getRange("A1:B2").moveTo("F8");
    other.getRange("A1").formulas = [["=Sheet1!A5"]];
    const moved = sheet.getRange("F8:G9").load("formulas");
    const left = sheet.getRange("A1:B6").load("formulas");
    const name = context.workbook.names.getItem("both").load("formula");
    await context.sync();
    expect(moved.formulas).toEqual([
      [1, "=F8+D1"],
      [2, "=SUM(F8:F9)"],
    ]);
    expect(left.formulas.map((row: unknown[]) => row[0])).toEqual(["", "", "", "", "=F8", "=#REF!"]);
    expect(name.formula).toBe("=Sheet1!$F$8:$F$9");
    sheet.getRange("G8").moveTo("Other!C3");
    const away = other.getRange("C3").load("formulas");
    await context.sync();
    expect(away.formulas).toEqual([["=Sheet1!F8+Sheet1!D1"]]);
  });
});

test("transposing twice gives the same formulas again", async () => {
  const reference = fc
    .tuple(fc.boolean(), fc.integer({ min: 0, max: 8 }), fc.boolean(), fc.integer({ min: 1, max: 9 }))
    .map(([c, column, r, row]) => `${c ? "$" : ""}${"ABCDEFGHI"[column]}${r ? "$" : ""}${row}`);
  const cell = fc.oneof(
    fc.integer(),
    reference.map((text) => `=${text}+1`),
    fc.constant("text"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 3, maxLength: 3 }), async (rows) => {
      excel.reset();
      const back = await after("M13:N15", (sheet) => {
        sheet.getRange("M13:N15").formulas = rows;
        sheet.getRange("S20").copyFrom("M13:N15", "Formulas", false, true);
        sheet.getRange("M13:N15").clear();
        sheet.getRange("M13").copyFrom("S20:U21", "Formulas", false, true);
      });
      expect(back.formulas).toEqual(rows.map((row) => [...row]));
    }),
    { numRuns: 20 },
  );
});
