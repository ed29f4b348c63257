import { readFrozen } from "../convert/frozenFormulas";
import { readBuilt } from "../manifest/readBuilt";
import { plainError } from "../plainError";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { askStored, countsOf } from "./askStored";
import type { ShareNow } from "./stored";

/** Reads in six syncs which sheets were built, what is frozen and what is kept. Throws an ExcelProblem. */
export async function readShare(patience: Patience = {}): Promise<ShareNow> {
  try {
    return await whileAnswered((heard) => Excel.run(runOptions(), (context) => read(context, heard)), patience);
  } catch (error) {
    throw plainError(error, "What was built in the workbook could not be read.", "Nothing was changed.");
  }
}

async function read(context: Excel.RequestContext, heard: () => void): Promise<ShareNow> {
  const { built } = await readBuilt(context, heard);
  const kept = await readFrozen(context, heard);
  const stored = countsOf(await askStored(context, heard));
  return {
    sheets: built
      .filter(({ sheet }) => !sheet.isSource)
      .map(({ name, sheet, record }) => ({
        name,
        partner: sheet.partner,
        calculate: record.request.calculate ?? "live",
      })),
    frozen: kept.flatMap(({ frozen }) => frozen.sheets).reduce((sum, { formulas }) => sum + formulas.length, 0),
    stored,
  };
}
