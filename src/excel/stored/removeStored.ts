import { exclusively } from "../build/onlyOne";
import { plainError } from "../plainError";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { askStored, countsOf } from "./askStored";
import type { Stored } from "./stored";

/**
 * Deletes all that is kept in the workbook beside what people see: the settings, the XML parts and the hidden names. No cell is touched:
 * built sheets stay as ordinary ones, and values of frozen formulas stay values. One request deletes everything. Refused with "Busy"
 * while sheets are being built. Throws an ExcelProblem.
 */
export async function removeStored(patience: Patience = {}): Promise<Stored> {
  return exclusively(async () => {
    try {
      return await whileAnswered((heard) => Excel.run(runOptions(), (context) => remove(context, heard)), patience);
    } catch (error) {
      throw plainError(error, "What Alliance keeps was not all removed.", "No cell was changed.");
    }
  });
}

async function remove(context: Excel.RequestContext, heard: () => void): Promise<Stored> {
  const found = await askStored(context, heard);
  for (const { setting } of found.settings) setting.delete();
  for (const { part } of found.parts) part.delete();
  for (const mark of found.marks) mark.delete();
  await context.sync();
  return countsOf(found);
}
