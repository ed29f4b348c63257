import { eventually } from "../../house/eventually";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/javascript/api/excel/excel.tablecollection and
// https://support.microsoft.com/office/fbf49a4f-82a3-43eb-8ba2-44d21233b114 (names)
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

const DATA = [
  ["Partner", "Score", "Score", ""],
  ["Acme", 5, 1, 2],
  ["Beta", 7, 2, 3],
];

test("headers become texts, unique and never blank", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:D3").values = DATA;
    const table = sheet.tables.add("A1:D3", true).load("name,id,style,showHeaders,showTotals,showBandedRows");
    const header = table.getHeaderRowRange().load("values,address");
    const body = table.getDataBodyRange().load("values,address");
    table.columns.load("items/name,items/index");
    await context.sync();
    expect([table.name, table.style, table.showHeaders, table.showTotals, table.showBandedRows]).toEqual([
      "Table1",
      "TableStyleMedium2",
      true,
      false,
      true,
    ]);
    expect(header.values).toEqual([["Partner", "Score", "Score2", "Column4"]]);
    expect([header.address, body.address]).toEqual(["Sheet1!A1:D1", "Sheet1!A2:D3"]);
    expect(body.values[1]).toEqual(["Beta", 7, 2, 3]);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Partner", 0],
      ["Score", 1],
      ["Score2", 2],
      ["Column4", 3],
    ]);
  });
});

test("without headers a row of them is put above the data", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      ["Acme", 5],
      ["Beta", 7],
    ];
    const range = sheet.tables.add("A1:B2", false).getRange().load("address,values");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B3");
    expect(range.values).toEqual([
      ["Column1", "Column2"],
      ["Acme", 5],
      ["Beta", 7],
    ]);
  });
});

test("a typed number in a header is a text from then on, and formulas follow a renamed column", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["Partner", "Score"],
      ["Acme", 5],
      ["Beta", 7],
    ];
    sheet.tables.add("A1:B3", true).name = "Partners";
    sheet.getRange("D1:D2").formulas = [["=SUM(Partners[Score])"], ["=Partners[[#Headers],[Score]]"]];
    await context.sync();
    sheet.getRange("B1").values = [[2025]];
    const header = sheet.getRange("B1").load("values,valueTypes");
    const sums = sheet.getRange("D1:D2").load("formulas,values");
    await context.sync();
    expect([header.values[0]?.[0], header.valueTypes[0]?.[0]]).toEqual(["2025", "String"]);
    expect(sums.formulas).toEqual([["=SUM(Partners[2025])"], ["=Partners[[#Headers],[2025]]"]]);
    expect(sums.values).toEqual([[12], ["2025"]]);
    sheet.tables.getItem("Partners").columns.getItem("2025").name = "Health (0-100)";
    sums.load("formulas,values");
    await context.sync();
    expect(sums.formulas[0]).toEqual(["=SUM(Partners[Health (0-100)])"]);
    expect(sums.values[0]).toEqual([12]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.tableselectionchangedeventargs: the address is that of the selected
// area of the table, and useful only while the selection is inside
test("selecting in a table, and leaving it, is told", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const table = sheet.tables.add("A1:B3", true);
    const told: unknown[] = [];
    table.onSelectionChanged.add(async ({ type, isInsideTable, address }) => {
      told.push([type, isInsideTable, address]);
    });
    await context.sync();
    for (const address of ["D1", "B2:C9", "A1", "D1", "E1"]) sheet.getRange(address).select();
    await context.sync();
    await eventually(() =>
      expect(told).toEqual([
        ["TableSelectionChanged", true, "B2:B3"],
        ["TableSelectionChanged", true, "A1"],
        ["TableSelectionChanged", false, ""],
      ]),
    );
  });
});

test("a renamed table is renamed in formulas", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["Partner", "Score"],
      ["Acme", 5],
      ["Beta", 7],
    ];
    const table = sheet.tables.add("A1:B3", true);
    sheet.getRange("D1").formulas = [["=SUM(Table1[Score])"]];
    await context.sync();
    table.name = "Partners";
    const sum = sheet.getRange("D1").load("formulas,values");
    await context.sync();
    expect([sum.formulas[0]?.[0], sum.values[0]?.[0]]).toEqual(["=SUM(Partners[Score])", 12]);
  });
});

test.each(["1st", "has space", "A1", "R1C1", "c", "", "a-b"])("%p is no name for a table", async (name) => {
  expect(await excel.refusal((_, sheet) => (sheet.tables.add("A1:B3", true).name = name))).toBe("InvalidArgument");
});

test("names of tables and of ranges are shared", async () => {
  await excel.run(async (context) => {
    context.workbook.names.add("Rate", 0.5 as never);
    const { tables } = context.workbook.worksheets.getFirst();
    tables.add("A1:B2", true).name = "First";
    tables.add("D1:E2", true);
    await context.sync();
  });
  expect(await excel.refusal((_, sheet) => (sheet.tables.getItem("Table2").name = "FIRST"))).toBe("ItemAlreadyExists");
  expect(await excel.refusal((_, sheet) => (sheet.tables.getItem("Table2").name = "rate"))).toBe("ItemAlreadyExists");
  expect(await excel.refusal((context) => context.workbook.names.add("first", "=1"))).toBe("ItemAlreadyExists");
});

test("a table may share its name with a sheet", async () => {
  expect(await excel.refusal((_, sheet) => (sheet.tables.add("A1:B3", true).name = "Sheet1"))).toBe("accepted");
});

test("tables overlap neither tables nor merged cells", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.tables.add("A1:B3", true);
    sheet.getRange("D1:E1").merge();
    await context.sync();
  });
  expect(await excel.refusal((_, sheet) => sheet.tables.add("B3:C5", true))).toBe("MergedRangeConflict");
  expect(await excel.refusal((_, sheet) => sheet.tables.add("D1:E4", true))).toBe("MergedRangeConflict");
});

test("converting to a range keeps the cells, deleting does not", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:D3").values = DATA;
    const table = sheet.tables.add("A1:D3", true);
    await context.sync();
    table.convertToRange();
    const kept = sheet.getRange("A2").load("values");
    const count = sheet.tables.getCount();
    await context.sync();
    expect([kept.values[0]?.[0], count.value]).toEqual(["Acme", 0]);
    sheet.tables.add("A1:D3", true).delete();
    const used = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

// https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e (Using structured references): without a table
// there is nothing structured to refer to
test("formulas that spoke of a table speak of its cells, or of nothing when these are deleted", async () => {
  await excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    const other = worksheets.add("Other sheet");
    sheet.getRange("A1:B3").values = [
      ["Partner", "Score"],
      ["Acme", 5],
      ["Beta", 7],
    ];
    const table = sheet.tables.add("A1:C3", true);
    sheet.getRange("C2:C3").formulas = [["=[@Score]*2"], ["=[@Score]*2"]];
    sheet.getRange("E1:E2").formulas = [["=SUM(Table1[Score])"], ["=ROWS(Table1[#All])"]];
    other.getRange("A1").formulas = [["=SUM(Table1[[Score]:[Column3]])"]];
    names.add("Scores", "=Table1[Score]");
    await context.sync();
    table.convertToRange();
    const cells = sheet.getRange("C3").load("formulas,values");
    const sums = sheet.getRange("E1:E2").load("formulas,values");
    const far = other.getRange("A1").load("formulas,values");
    const name = names.getItem("Scores").load("formula");
    await context.sync();
    expect([cells.formulas, cells.values]).toEqual([[["=$B3*2"]], [[14]]]);
    expect(sums.formulas).toEqual([["=SUM($B$2:$B$3)"], ["=ROWS($A$1:$C$3)"]]);
    expect(sums.values).toEqual([[12], [3]]);
    expect([far.formulas, far.values]).toEqual([[["=SUM(Sheet1!$B$2:$C$3)"]], [[36]]]);
    expect(name.formula).toBe("=Sheet1!$B$2:$B$3");
    sheet.tables.add("A1:C3", true).name = "Again";
    sheet.getRange("E1").formulas = [["=SUM(Again[Score])"]];
    await context.sync();
    sheet.tables.getItem("Again").delete();
    sums.load("formulas");
    await context.sync();
    expect(sums.formulas[0]).toEqual(["=SUM(#REF!)"]);
  });
});

test("headers that are shown again go above the data, which makes room where it must", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A2:B3").values = [
      ["Partner", "Score"],
      ["Acme", 5],
    ];
    const table = sheet.tables.add("A2:B3", true);
    table.showHeaders = false;
    sheet.getRange("A2").values = [["taken"]];
    table.showHeaders = true;
    const range = table.getRange().load("address,values");
    const above = sheet.getRange("A2").load("values");
    await context.sync();
    expect([range.address, above.values]).toEqual(["Sheet1!A3:B4", [["taken"]]]);
    expect(range.values).toEqual([
      ["Partner", "Score"],
      ["Acme", 5],
    ]);
  });
  expect(
    await excel.refusal((_, sheet) => {
      const table = sheet.tables.getItemAt(0);
      table.showHeaders = false;
      table.showFilterButton = true;
    }),
  ).toBe("InvalidOperation");
});

test("without headers, what is right below the data goes down as well", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A5").values = [[1], [2], ["next"], [""], ["far"]];
    sheet.getRange("C1").formulas = [["=A1+A2"]];
    const range = sheet.tables.add("A1:A2", false).getRange().load("values");
    const rest = sheet.getRange("A4:A6").load("values");
    const sum = sheet.getRange("C1").load("formulas,values");
    await context.sync();
    expect(range.values).toEqual([["Column1"], [1], [2]]);
    expect(rest.values).toEqual([["next"], [""], ["far"]]);
    expect([sum.formulas, sum.values]).toEqual([[["=A2+A3"]], [[3]]]);
  });
});

test("columns and rows are read and written", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["Partner", "Score"],
      ["Acme", 5],
      ["Beta", 7],
    ];
    const table = sheet.tables.add("A1:B3", true);
    const column = table.columns.getItem("Score").load("values,id");
    const row = table.rows.getItemAt(1).load("values,index");
    table.rows.load("count");
    await context.sync();
    expect([column.values, row.values, row.index, table.rows.count]).toEqual([
      [["Score"], [5], [7]],
      [["Beta", 7]],
      1,
      2,
    ]);
    column.getDataBodyRange().values = [[8], [9]];
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    expect(body.values).toEqual([
      ["Acme", 8],
      ["Beta", 9],
    ]);
  });
});

test("names: ranges, formulas, scope, what is refused", async () => {
  await excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    const range = names
      .add("Area", sheet.getRange("B2:C3"), "where")
      .load("name,type,value,formula,scope,comment,visible");
    const constant = names.add("Rate", "=0.25").load("type,value");
    const text = sheet.names.add("Rate", '="own"').load("type,value,scope");
    const sum = names.add("Sum", "=SUM(Sheet1!$A$1:$A$2)+1").load("value,type");
    const address = range.getRange().load("address");
    await context.sync();
    expect([range.name, range.type, range.formula, range.scope, range.comment, range.visible]).toEqual([
      "Area",
      "Range",
      "=Sheet1!$B$2:$C$3",
      "Workbook",
      "where",
      true,
    ]);
    expect([range.value, address.address]).toEqual(["Sheet1!$B$2:$C$3", "Sheet1!B2:C3"]);
    expect([constant.type, constant.value, text.value, text.scope, sum.value]).toEqual([
      "Double",
      0.25,
      "own",
      "Worksheet",
      1,
    ]);
    names.load("items/name");
    sheet.names.load("items/name");
    await context.sync();
    expect(names.items.map(({ name }) => name)).toEqual(["Area", "Rate", "Sum"]);
    expect(sheet.names.items.map(({ name }) => name)).toEqual(["Rate"]);
    names.getItem("Area").delete();
    const none = names.getItemOrNullObject("Area");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  for (const name of ["1x", "a b", "A1", "R", ""]) {
    expect(await excel.refusal((context) => context.workbook.names.add(name, "=1"))).toBe("InvalidArgument");
  }
  expect(await excel.refusal((context) => context.workbook.names.add("RATE", "=1"))).toBe("ItemAlreadyExists");
});
