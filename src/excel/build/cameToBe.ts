import { tryAgain } from "../tryAgain";
import type { WorkbookNow } from "./readForBuild";

/** Whether all sheets of these names came to be since then: Excel may have done everything, and only its answer have got lost. */
export const cameToBe = async (
  wanted: readonly string[],
  { sheets }: Pick<WorkbookNow, "sheets">,
  patience?: number,
): Promise<boolean> =>
  (await tryAgain(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const old = new Set(sheets.map(({ id }) => id));
    const there = new Set(worksheets.items.filter(({ id }) => !old.has(id)).map(({ name }) => name));
    return wanted.every((name) => there.has(name));
  }, patience)) ?? false;
