import { followSelection } from "../excel/explain/followSelection";
import { selectCells } from "../excel/explain/selectCells";
import { keepMapping } from "../excel/settings/headerMappings";
import { showSheet } from "../excel/showSheet";
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

/** What lays out and writes sheets is most of the add-in, and nothing that opening the pane has to wait for. */
const fetchBuilder = () => import(/* webpackChunkName: "build" */ "../excel/build/buildSheets");

/** What reads a workbook is fetched while Office makes itself ready, and again for the next survey where it did not come. */
const fetchReader = () => import(/* webpackChunkName: "read" */ "./surveyWorkbook");
fetchReader().catch(() => undefined);
