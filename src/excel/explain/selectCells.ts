import { plainError } from "../plainError";

/** Selects cells ("C4") of a sheet and brings it to the front. Throws an ExcelProblem. */
export async function selectCells(sheet: string, place: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(place).select();
      await context.sync();
    });
  } catch (error) {
    throw plainError(error, `${sheet}!${place} could not be selected.`, "Nothing was changed.");
  }
}
