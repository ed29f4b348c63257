import { buildSheets } from "../excel/build/buildSheets";
import { showSheet } from "../excel/showSheet";
import { survey } from "../excel/survey";
import type { ExcelPort } from "./excelPort";

/** The workbook the pane is open beside. */
export const excel: ExcelPort = { survey, build: buildSheets, showSheet };
