import { buildSheets } from "../excel/build/buildSheets";
import { takeLeftovers } from "../excel/build/leftovers";
import { keepMapping } from "../excel/settings/headerMappings";
import { showSheet } from "../excel/showSheet";
import { survey } from "../excel/survey";
import type { ExcelPort } from "./excelPort";

/** The workbook the pane is open beside. */
export const excel: ExcelPort = {
  async survey() {
    await clear();
    return survey();
  },
  build: buildSheets,
  keepMapping,
  showSheet,
};

let isClear = false;

/** Once in the pane's life: what a build left that was cut off is no part of the workbook, and nothing a person has to know of. */
async function clear(): Promise<void> {
  if (isClear) return;
  isClear = true;
  await takeLeftovers().catch(() => undefined);
}
