import { frozenMark, readFrozen } from "../convert/frozenFormulas";
import { placesIn } from "../convert/ourFormulas";
import { areOwnValues, ownPrints } from "../manifest/ownPrints";
import type { Print } from "../manifest/print";
import { readBuilt } from "../manifest/readBuilt";
import { loadMark, markIn } from "../manifest/sheetMark";
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
  const marks = built.map(({ id, record, sheet }) => ({
    mark: loadMark(context.workbook.worksheets.getItem(id), frozenMark),
    own: () => ownPrints(record, sheet),
  }));
  const kept = await readFrozen(context, heard);
  const ownOf = new Map(marks.map(({ mark, own }) => [markIn(mark), own]));
  // on a sheet that was made one of values since there is nothing to put back
  const frozen = kept
    .flatMap(({ frozen: { sheets } }) => sheets)
    .flatMap(({ mark, formulas }) => {
      const own = ownOf.get(mark)?.() ?? new Map<string, Print>();
      return formulas.filter(({ area, prints }) => !areOwnValues(own, placesIn(area), prints));
    });
  const stored = countsOf(await askStored(context, heard));
  return {
    sheets: built
      .filter(({ sheet }) => !sheet.isSource)
      .map(({ name, sheet, record }) => ({
        name,
        partner: sheet.partner,
        calculate: record.request.calculate ?? "live",
      })),
    frozen: frozen.length,
    stored,
  };
}
