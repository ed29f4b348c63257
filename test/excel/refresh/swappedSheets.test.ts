import { buildSheets } from "../../../src/excel/build/buildSheets";
import { refreshSheets } from "../../../src/excel/refresh/refreshSheets";
import { survey } from "../../../src/excel/survey";
import { templates } from "../../../src/templates";
import { openSource, request, watch } from "../building";
import { everyFact, requestOf } from "../everyTemplate";
import { openExcel, type OpenExcel } from "../openExcel";
import { evenRow, manyRows, partnersWorkbook } from "../partnersWorkbook";

let excel: OpenExcel;
afterEach(() => excel.close());

/** A workbook with a portfolio, and one alliance more in its source, so that it has to be laid out anew. */
async function outgrown(work: (sheet: Excel.Worksheet, notes: Excel.Worksheet) => void): Promise<string> {
  const opened = await openSource(partnersWorkbook(manyRows(3)));
  excel = opened.excel;
  const [built] = await buildSheets(request(opened.source, { template: "portfolio" }), watch());
  const name = built?.sheet ?? "";
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    work(worksheets.getItem(name), worksheets.getItem("Notes"));
    const row = evenRow("Zeta", 4, "Partly").map((value) => (value === "+49 30 1234567" ? "" : value));
    tables.getItem("Alliances").rows.add(undefined, [row as (string | number)[]]);
    await context.sync();
  });
  return name;
}

test("formulas and names elsewhere speak of the sheet that took the place of another, and show what it holds", async () => {
  const name = await outgrown((sheet, notes) => {
    sheet.getRange("B2").load("address");
    notes.getRange("C1").formulas = [[`='${"Portfolio"}'!B2&"!"`]];
    notes.names.add("Heading", sheet.getRange("B2"));
    sheet.context.workbook.names.add("Title", sheet.getRange("B2"));
    notes.getRange("C2").formulas = [["=Title"]];
  });
  expect(name).toBe("Portfolio");
  const before = await excel.saved();
  const { sheets, broken } = await refreshSheets({}, watch());
  expect([sheets.map(({ kept }) => kept), broken]).toEqual([[[]], []]);
  const after = await excel.saved();
  const cells = (data: typeof after) => data.sheets[0]?.cells;
  expect(cells(after)).toEqual(cells(before));
  expect(cells(after)?.["C1"]?.value).toBe(`${String(after.sheets[2]?.cells["B2"]?.value)}!`);
  expect(after.names.filter(({ name: own }) => own !== "AllianceSheet")).toEqual(
    before.names.filter(({ name: own }) => own !== "AllianceSheet"),
  );
  expect(after.sheets.map(({ name: own }) => own)).toEqual(before.sheets.map(({ name: own }) => own));
}, 120_000);

/** Rules, choices and charts on the sheet Notes that speak of the portfolio; the title of the chart's series stands there too. */
function pointTo(sheet: Excel.Worksheet, notes: Excel.Worksheet): void {
  const list = (area: string): Excel.DataValidationRule => ({
    list: { inCellDropDown: true, source: `=Portfolio!${area}` },
  });
  notes.getRange("E1:E4").dataValidation.rule = list("$B$6:$B$8");
  notes.getRange("E1:E4").dataValidation.prompt = { showPrompt: true, title: "Which", message: "Choose one" };
  notes.getRange("E5").dataValidation.rule = list("$C$6:$C$8");
  const { custom } = notes.getRange("A1:A9").conditionalFormats.add("Custom");
  custom.rule.formula = "=A1=Portfolio!$B$6";
  custom.format.fill.color = "#FFEEDD";
  notes.getRange("B1:B9").conditionalFormats.add("CellValue").cellValue.rule = {
    formula1: "=Portfolio!$C$6",
    operator: "GreaterThan",
  };
  const chart = notes.charts.add("ColumnClustered", sheet.getRange("B5:C8"), "Columns");
  chart.name = "Theirs";
  notes.charts.add("XYScatter", sheet.getRange("C5:D8"), "Columns").name = "Theirs too";
}

test("rules, choices and charts elsewhere speak of the sheet that took the place of another", async () => {
  await outgrown(pointTo);
  const before = (await excel.saved()).sheets[0];
  expect(JSON.stringify(before)).toMatch(/Portfolio'?!/);
  for (const calculate of ["native", "live"] as const) {
    const { broken } = await refreshSheets({ calculate }, watch());
    expect(broken).toEqual([]);
    const after = await excel.saved();
    const notes = after.sheets[0];
    expect(after.sheets.map(({ name }) => name)).toEqual(["Notes", "Partner data", "Portfolio"]);
    expect(notes?.validations).toEqual(before?.validations);
    expect(notes?.conditionalFormats).toEqual(before?.conditionalFormats);
    const series = (data: typeof notes) => data?.charts?.flatMap(({ series: all = [] }) => all) ?? [];
    expect(series(notes).map(({ name: _name, ...parts }) => parts)).toEqual(
      series(before).map(({ name: _name, ...parts }) => parts),
    );
    expect(JSON.stringify(series(notes))).not.toContain("#REF!");
  }
}, 120_000);

test("… and on a protected sheet, where they cannot be told anew, they are named", async () => {
  await outgrown((sheet, notes) => {
    pointTo(sheet, notes);
    notes.protection.protect();
  });
  const { broken } = await refreshSheets({}, watch());
  expect(broken.sort()).toEqual([
    "Notes!A1:A9",
    "Notes!B1:B9",
    "Notes!E1:E4",
    "Notes!E5",
    "Notes!Theirs",
    "Notes!Theirs too",
  ]);
}, 120_000);

test("a sheet on which people have a chart of their own stays beside the new one, and is theirs from then on", async () => {
  await outgrown((sheet) => {
    sheet.charts.add("Line", sheet.getRange("B6:C9"), "Columns").name = "My own chart";
  });
  const { sheets } = await refreshSheets({}, watch());
  expect(sheets[0]?.stays).toBe("Portfolio (before)");
  const after = await excel.saved();
  expect(after.sheets.map(({ name }) => name)).toEqual(["Notes", "Partner data", "Portfolio", "Portfolio (before)"]);
  expect(after.sheets[3]?.charts?.map(({ name }) => name)).toContain("My own chart");
  // it is no longer one that a refresh makes anew
  expect((await refreshSheets({}, watch())).sheets.map(({ sheet }) => sheet)).toEqual(["Portfolio"]);
  expect((await excel.saved()).sheets).toHaveLength(4);
}, 120_000);

test("the policy keeps its sheet's name, its cells' name and what was agreed on when it is made anew", async () => {
  excel = await openExcel(everyFact(["Acme"]));
  const policy = templates.find(({ id }) => id === "policy");
  if (!policy) throw new Error("There is no policy.");
  const [built] = await buildSheets(await requestOf(policy, await survey()), watch());
  const named = async () => (await excel.saved()).names.find(({ name }) => name === "AlliancePolicy");
  const before = await named();
  expect(before?.formula).toContain(`${built?.sheet}`);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(built?.sheet ?? "");
    sheet.name = "Our policy";
    sheet.getRange("1:2").insert("Down");
    await context.sync();
  });
  for (const calculate of ["native", "live", undefined] as const) {
    const { sheets } = await refreshSheets({ calculate }, watch());
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Our policy"]);
    const after = await excel.saved();
    expect(after.sheets.map(({ name }) => name)).toContain("Our policy");
    expect(after.names.filter(({ name }) => name === "AlliancePolicy")).toHaveLength(1);
    expect(rowsOf((await named())?.formula)).toEqual({ sheet: "Our policy", rows: rowsOf(before?.formula).rows });
  }
}, 120_000);

/** "='Our policy'!$B$15:$D$122" → the sheet and how many rows. */
function rowsOf(formula = ""): { sheet: string; rows: number } {
  const [, sheet = "", top, bottom] = /^='?([^'!]+)'?!\$B\$(\d+):\$D\$(\d+)$/.exec(formula) ?? [];
  return { sheet, rows: Number(bottom) - Number(top) + 1 };
}
