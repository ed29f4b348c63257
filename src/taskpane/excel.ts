import { followSelection } from "../excel/explain/followSelection";
import { selectCells } from "../excel/explain/selectCells";
import { keepLastChoices, lastChoices } from "../excel/settings/lastChoices";
import { keepMapping } from "../excel/settings/headerMappings";
import { showSheet } from "../excel/showSheet";
import type { SheetPlan } from "../plan/sheetPlan";
import type { ExcelPort } from "./excelPort";
import { excelShare } from "./share/excelShare";
import { excelQuestionnaire } from "./questionnaire/excelQuestionnaire";

/** The workbook the pane is open beside. */
export const excel: ExcelPort = {
  async survey() {
    const { surveyWorkbook } = await fetchReader();
    const sources = await surveyWorkbook();
    // Fetched while the person chooses; what does not come now is asked for again when they build.
    if (sources.length > 0) fetchBuilder().catch(() => undefined);
    return sources;
  },
  async build(request, watch) {
    const { buildSheets } = await fetchBuilder();
    return buildSheets(request, watch);
  },
  async addSample() {
    const { addSheets } = await import(/* webpackChunkName: "build" */ "../excel/build/addSheets");
    return addSheets(await fetchSample());
  },
  lastChoices,
  keepLastChoices,
  async preview(request) {
    const { previewSheet } = await import(/* webpackChunkName: "build" */ "../excel/build/previewSheet");
    return previewSheet(request);
  },
  async explain(request) {
    const { explainSelection } = await import(/* webpackChunkName: "explain" */ "./explain/explainSelection");
    return explainSelection(request);
  },
  followSelection,
  goTo: selectCells,
  share: excelShare,
  keepMapping,
  questionnaire: excelQuestionnaire,
  showSheet,
};

/** The sample is fetched from where the add-in comes from, by those alone who ask for it. */
async function fetchSample(): Promise<SheetPlan> {
  const answer = await fetch("assets/samples/alliances.json");
  if (!answer.ok) throw new Error(`assets/samples/alliances.json: ${answer.status}`);
  return (await answer.json()) as SheetPlan;
}

/** What lays out and writes sheets is most of the add-in, and nothing that opening the pane has to wait for. */
const fetchBuilder = () => import(/* webpackChunkName: "build" */ "../excel/build/buildSheets");

/** What reads a workbook is fetched while Office makes itself ready, and again for the next survey where it did not come. */
const fetchReader = () => import(/* webpackChunkName: "read" */ "./surveyWorkbook");
fetchReader().catch(() => undefined);
