import { newBuildId } from "../build/buildId";
import { cancelled, exclusively, requestBytesByDefault, type BuildWatch } from "../build/onlyOne";
import { keepUnderWay } from "../manifest/underWay";
import { xmlParts } from "../manifest/xmlParts";
import { plainError } from "../plainError";
import { runOptions } from "../runOptions";
import { NoAnswer, whileAnswered } from "../whileAnswered";
import { createWriter } from "../write/writer";
import type { ConvertOptions } from "./freezeFormulas";
import { frozenMark, frozenNamespace, readFrozen } from "./frozenFormulas";
import { placesIn } from "./ourFormulas";
import { putValuesBack, sheetsBefore } from "./putValuesBack";
import { findRestorable, withoutFrozen, type Unfreezing, type UnfreezeOutcome } from "./restorable";

export type { UnfreezeOutcome };

/**
 * Puts the formulas back that `freezeFormulas` turned into values, wherever the cell still holds that value. What cannot come back
 * stays kept in the workbook. All or none. Throws an ExcelProblem.
 */
export async function unfreezeFormulas(
  { onProgress, signal }: BuildWatch,
  { requestBytes = requestBytesByDefault, ...options }: ConvertOptions = {},
): Promise<UnfreezeOutcome> {
  const patience = { signal, ...options };
  return exclusively(async () => {
    try {
      onProgress({ stage: "reading", done: 0, total: 1 });
      const kept = await whileAnswered(
        (heard) => Excel.run(runOptions(), (context) => readFrozen(context, heard)),
        patience,
      );
      if (kept.length === 0) return { turned: 0, left: [] };
      const findings = await whileAnswered(
        (heard) => Excel.run(runOptions(), (context) => findRestorable(context, kept, heard)),
        patience,
      );
      if (signal.aborted) throw cancelled("changed");
      const outcome = { turned: findings.restorable.length, left: findings.left };
      const work: Unfreezing = { id: newBuildId(), kept, findings, requestBytes };
      try {
        await whileAnswered((heard) => Excel.run(runOptions(), (context) => putBack(context, work, heard)), patience);
      } catch (error) {
        if (!(await putValuesBack(work, options.patience))) throw error;
      }
      onProgress({ stage: "finishing", done: 1, total: 1 });
      return outcome;
    } catch (error) {
      if (error instanceof NoAnswer && signal.aborted) throw cancelled("changed");
      throw plainError(
        error,
        "The formulas were not put back.",
        "The values stay, and so do the formulas kept for them.",
      );
    }
  });
}

async function putBack(context: Excel.RequestContext, work: Unfreezing, heard: () => void): Promise<void> {
  const { id, kept, findings, requestBytes } = work;
  const { worksheets, customXmlParts } = context.workbook;
  const send = async (): Promise<void> => {
    await context.sync();
    heard();
  };
  const underWay = await keepUnderWay(context, id, { what: "writing", sheets: sheetsBefore(findings) }, send);
  const { pen, sendWhenFull } = createWriter(context, { requestBytes, send });
  for (const { sheetId, place, area, formula } of findings.restorable) {
    const own = pen.reach(worksheets.getItem(sheetId), sheetId);
    // values in the way of an answer that spills would keep it from spilling
    for (const cell of placesIn(area)) if (cell !== place) pen.did(pen.range(own, cell).clear("Contents"), cell);
    pen.set(pen.range(own, place), "formulas", [[formula]]);
    await sendWhenFull(0);
  }
  // what is kept goes last: until then everything could be done again
  const sheets = kept
    .flatMap(({ frozen }) => frozen.sheets)
    .map((sheet) => ({ ...sheet, formulas: sheet.formulas.filter((formula) => findings.staying.has(formula)) }))
    .filter(({ formulas }) => formulas.length > 0);
  if (sheets.length > 0) {
    for (const part of xmlParts(frozenNamespace, id, { format: 1, sheets })) pen.reach(customXmlParts.add(part), part);
  }
  for (const part of [...kept.flatMap(({ parts }) => parts), ...underWay]) {
    pen.did(customXmlParts.getItem(part).delete(), part);
  }
  for (const { id: sheet } of withoutFrozen(findings)) {
    pen.did(pen.reach(worksheets.getItem(sheet), sheet).names.getItem(frozenMark).delete());
  }
  await send();
}
