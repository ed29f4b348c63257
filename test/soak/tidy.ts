import { removeStored } from "../../src/excel/stored/removeStored";
import type { WorkbookData } from "../../src/host/model/workbookData";
import type { OpenExcel } from "../excel/openExcel";
import { builtIn } from "./builtSheets";
import type { Going } from "./cycle";
import { firstDifference } from "./firstDifference";

/**
 * A person deletes built sheets, and the names of the workbook that stand for nothing then; with the last of them also what the workbook
 * keeps of them. Gives the workbook as it is then.
 */
export async function deleteBuilt(
  excel: OpenExcel,
  now: WorkbookData,
  { typed }: Going,
  isToGo: (name: string) => boolean,
): Promise<WorkbookData> {
  const built = builtIn(now).map(({ data }) => data.name);
  const gone = built.filter(isToGo);
  for (const name of gone) typed.delete(name);
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    for (const name of gone) worksheets.getItem(name).delete();
    names.load("items/name,items/formula");
    await context.sync();
    for (const name of names.items) if (String(name.formula).includes("#REF!")) name.delete();
    await context.sync();
  });
  if (gone.length === built.length) await removeStored();
  return excel.saved();
}

/**
 * Holds a workbook without built sheets to what it was at first, but for what was answered otherwise and the sheet on show.
 *
 * @throws where they differ
 */
export function checkBare(bare: WorkbookData, now: WorkbookData, when: string): void {
  const compared = (workbook: WorkbookData): WorkbookData => ({
    ...workbook,
    active: undefined,
    sheets: workbook.sheets.map((sheet) => (sheet.name === "Partner data" ? { ...sheet, cells: {} } : sheet)),
  });
  const difference = firstDifference(compared(bare), compared(now));
  if (difference !== null) throw new Error(`${when}: the workbook is not what it was at first: ${difference}`);
}

/** Milliseconds within which the library has given up the cells it worked with: it does so in requests nobody waits for. */
const longest = 2_000;

/** Waits until the host keeps no more cells in mind for the library than those of requests that failed, whose answers were lost. */
export async function untilNothingNewIsTracked({ client }: OpenExcel): Promise<void> {
  const end = Date.now() + longest;
  for (let before = Infinity; Date.now() < end && client.session.trackedObjects < before;) {
    before = client.session.trackedObjects;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
