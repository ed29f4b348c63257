import { buildSheets } from "../../src/excel/build/buildSheets";
import { previewSheet } from "../../src/excel/build/previewSheet";
import { refreshSheets } from "../../src/excel/refresh/refreshSheets";
import { survey } from "../../src/excel/survey";
import { offeredTemplates } from "../../src/taskpane/choice";
import { requestOf } from "../../src/taskpane/requestOf";
import { initialState, type PaneState } from "../../src/taskpane/state";
import { optionChosen } from "../../src/taskpane/transitions/choose";
import { surveyFound } from "../../src/taskpane/transitions/survey";
import { templates } from "../../src/templates";
import { watch } from "../excel/building";
import { openExcel, type OpenExcel } from "../excel/openExcel";
import { builtAddin } from "../house/dist";

beforeAll(() => void builtAddin());
let excel: OpenExcel;
afterEach(() => excel.close());

/** The pane's state beside a workbook that Excel shows, once it was read. */
async function beside(data: Parameters<typeof openExcel>[0], withFunctions = false): Promise<PaneState> {
  excel = await openExcel(data, withFunctions);
  return surveyFound(initialState(templates, "2026-03-31"), await survey());
}
const empty = { name: "Book1.xlsx", sheets: [{ name: "Sheet1", cells: {} }], names: [] };

const alone = offeredTemplates(surveyFound(initialState(templates, "2026-03-31"), []));

/** Pictures a template and builds it, as the pane asks for it; gives the name of the sheet. */
async function build(state: PaneState, template: string): Promise<string> {
  const request = requestOf(optionChosen(state, { template }))!;
  expect((await previewSheet(request)).words.length).toBeGreaterThan(20);
  const [built] = await buildSheets(request, watch());
  return built!.sheet;
}

const cellsOf = async (name: string) => (await excel.saved()).sheets.find((sheet) => sheet.name === name)?.cells ?? {};

test.each(alone.map(({ id, title }) => [id, title]))(
  "in an empty workbook %s is built as the pane asks for it, without an error in any cell",
  async (id, title) => {
    const state = await beside(empty, true);
    expect(offeredTemplates(state)).toEqual(alone);
    expect(await build(state, id)).toBe(title);
    const cells = Object.entries(await cellsOf(title));
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter(([, { value }]) => typeof value === "object" && value !== null)).toEqual([]);
  },
);

test("what people fill in stays when such a sheet is refreshed", async () => {
  const name = await build(await beside(empty), "challenge-workshop");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange("B2").values = [["Northwind"]];
    await context.sync();
  });
  const { sheets, left } = await refreshSheets({}, watch());
  expect([sheets, left]).toEqual([[{ sheet: name, partner: name, kept: [] }], []]);
  expect((await cellsOf(name))["B2"]?.value).toBe("Northwind");
});
