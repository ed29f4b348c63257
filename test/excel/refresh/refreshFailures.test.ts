import { buildSheets } from "../../../src/excel/build/buildSheets";
import { refreshSheets } from "../../../src/excel/refresh/refreshSheets";
import { survey } from "../../../src/excel/survey";
import type { CellData, WorkbookData } from "../../../src/host/model/workbookData";
import { templates } from "../../../src/templates";
import type { Calculate } from "../../../src/plan/calculate";
import { watch } from "../building";
import { everyFact, requestOf } from "../everyTemplate";
import { isFull } from "../faults/misfortunes";
import { strikeEverywhere } from "../faults/strikeEverywhere";
import { openExcel, type OpenExcel } from "../openExcel";

let excel: OpenExcel;
afterEach(() => excel.close());

const typed = ["typed beside", "typed over"];
const recordsOf = ({ customXmlParts = [] }: WorkbookData): string[] =>
  customXmlParts.map((part) => JSON.stringify(part));
const cellsOf = ({ sheets }: WorkbookData): CellData[] => sheets.flatMap(({ cells }) => Object.values(cells));

/** A workbook with a built sheet, on which people typed, and a formula elsewhere that speaks of it. */
async function built(id: string): Promise<WorkbookData> {
  excel = await openExcel({ ...everyFact(["Acme"]), calculationMode: "Manual" });
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(id);
  const [made] = await buildSheets(await requestOf(template, await survey()), watch());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(made?.sheet ?? "");
    sheet.name = "It's mine";
    sheet.getRange("Z7").values = [[typed[0]]];
    sheet.getRange("B3").values = [[typed[1]]];
    const notes = context.workbook.worksheets.getItem("Notes");
    notes.getRange("C1").formulas = [["='It''s mine'!B2"]];
    const source = "='It''s mine'!$B$6:$B$8";
    notes.getRange("E1").dataValidation.rule = { list: { inCellDropDown: true, source } };
    notes.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=A1='It''s mine'!$B$6";
    notes.charts.add("Line", sheet.getRange("C6:D9"), "Columns").name = "Theirs";
    await context.sync();
  });
  return excel.saved();
}

/** What speaks of the sheet from another in rules and charts; a series may be called what its name's cell said. */
const pointing = ({ sheets }: WorkbookData) =>
  sheets
    .filter(({ name }) => name === "Notes")
    .map(({ validations, conditionalFormats, charts = [] }) => ({
      validations,
      conditionalFormats,
      series: charts.flatMap(({ series = [] }) => series.map(({ values, categories }) => ({ values, categories }))),
    }));

/** What a refresh leaves when it is complete: nothing typed is lost, nothing is left over, and the new record is the only one. */
function isWhole(before: WorkbookData, after: WorkbookData): boolean {
  const values = cellsOf(after).map(({ value }) => value);
  const notes = after.sheets.find(({ name }) => name === "Notes");
  return (
    after.sheets.map(({ name }) => name).join() === before.sheets.map(({ name }) => name).join() &&
    typed.every((text) => values.includes(text)) &&
    notes?.cells["C1"]?.formula === "='It''s mine'!B2" &&
    JSON.stringify(pointing(after)) === JSON.stringify(pointing(before)) &&
    recordsOf(after).length === recordsOf(before).length &&
    !recordsOf(after).some((part) => recordsOf(before).includes(part))
  );
}

const cases: [string, Calculate | undefined, string][] = [
  ["portfolio", undefined, "written in place"],
  ["integration-plan", "native", "laid out anew"],
  ["challenge-workshop", "values", "turned into values"],
  ["policy", undefined, "named for the whole workbook"],
];

test.each(
  isFull ? templates.flatMap(({ id }) => cases.slice(0, 3).map(([, how, what]) => [id, how, what] as const)) : cases,
)(
  "%s (%s, %s): whatever goes wrong at whichever request, the workbook is as it was, or the refresh is complete",
  async (id, calculate) => {
    const before = await built(id);
    const outcome = await strikeEverywhere({
      excel,
      before,
      work: (watching, patience) => refreshSheets({ calculate, patience, requestBytes: 100_000 }, watching),
      isComplete: (after) => isWhole(before, after),
    });
    expect(outcome.requests).toBeGreaterThanOrEqual(6);
  },
  isFull ? 3_600_000 : 300_000,
);
