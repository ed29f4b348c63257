import { plainError } from "../plainError";

/**
 * Calls `changed` whenever another cell is selected, another sheet comes to the front, or a cell is edited, on any sheet; gives what
 * ends that. Null where this Excel tells of no selections (before ExcelApi 1.9). Throws an ExcelProblem.
 */
export async function followSelection(changed: () => void): Promise<(() => Promise<void>) | null> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return null;
  const heard = async (): Promise<void> => changed();
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const handlers = [
        worksheets.onSelectionChanged.add(heard),
        worksheets.onActivated.add(heard),
        worksheets.onChanged.add(heard),
      ];
      await context.sync();
      return () =>
        Excel.run(context, async () => {
          for (const handler of handlers) handler.remove();
          await context.sync();
        });
    });
  } catch (error) {
    throw plainError(error, "The selection cannot be followed.", "Nothing was changed.");
  }
}
