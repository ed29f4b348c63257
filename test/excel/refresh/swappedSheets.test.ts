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
