import { takeLeftovers } from "../excel/build/leftovers";
import { survey, type Source } from "../excel/survey";

let isClear = false;

/** What the workbook holds. */
export async function surveyWorkbook(): Promise<Source[]> {
  await clear();
  return survey();
}

/** Once in the pane's life: what a build left that was cut off is no part of the workbook, and nothing a person has to know of. */
async function clear(): Promise<void> {
  if (isClear) return;
  isClear = true;
  await takeLeftovers().catch(() => undefined);
}
