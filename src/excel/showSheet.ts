import { plainError } from "./plainError";

/** Brings a sheet to the front. Throws an ExcelProblem when there is none of this name. */
export async function showSheet(name: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
    });
  } catch (error) {
    throw plainError(error, `"${name}" could not be shown.`, "Nothing was changed.");
  }
}
