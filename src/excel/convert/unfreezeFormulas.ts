import { cancelled, exclusively, requestBytesByDefault, type BuildWatch } from "../build/onlyOne";
import { loadMark, markIn } from "../manifest/sheetMark";
import { printOfValue } from "../manifest/print";
import { xmlParts } from "../manifest/xmlParts";
import { plainError } from "../plainError";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { createWriter } from "../write/writer";
import { frozenMark, frozenNamespace, readFrozen, type FrozenFormula, type Kept } from "./frozenFormulas";
import { placesIn } from "./ourFormulas";

/** What came back, and what did not with the reason. */
export interface UnfreezeOutcome {
  turned: number;
  /** Formulas that stay values because their cells hold something else now, or their sheet is gone or protected. */
  left: { sheet: string; place: string; formula: string; reason: string }[];
}

/** A formula with the cells that hold its frozen answer still, as they are. */
interface Restorable extends FrozenFormula {
  sheetId: string;
  values: unknown[];
}

/**
 * Puts the formulas back that `freezeFormulas` turned into values, wherever the cell still holds that value. What cannot come back
 * stays kept in the workbook. All or none. Throws an ExcelProblem.
 */
export async function unfreezeFormulas(
  { onProgress, signal }: BuildWatch,
  options: Pick<Patience, "patience"> = {},
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
      if (signal.aborted) throw cancelled("changed");
      const outcome = await whileAnswered(
        (heard) => Excel.run(runOptions(), (context) => restore(context, kept, heard)),
        patience,
      );
      onProgress({ stage: "finishing", done: 1, total: 1 });
      return outcome;
    } catch (error) {
      throw plainError(
        error,
        "The formulas were not put back.",
        "The values stay, and so do the formulas kept for them.",
      );
    }
  });
}

async function restore(
  context: Excel.RequestContext,
  kept: readonly Kept[],
  heard: () => void,
): Promise<UnfreezeOutcome> {
  const { worksheets, customXmlParts } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  heard();
  const marked = worksheets.items.map((sheet) => {
    sheet.protection.load("protected");
    return { sheet, mark: loadMark(sheet, frozenMark) };
  });
  await context.sync();
  heard();
  const byMark = new Map(marked.map(({ sheet, mark }) => [markIn(mark) ?? "", sheet]));
  const entries = kept.flatMap((one) =>
    one.frozen.sheets.flatMap(({ mark, name, formulas }) =>
      formulas.map((formula) => ({ one, mark, name, formula, sheet: byMark.get(mark) ?? null })),
    ),
  );
  const asked = entries.map((entry) => {
    const range = entry.sheet?.getRange(entry.formula.area) ?? null;
    range?.load("values,formulas");
    return { ...entry, range };
  });
  await context.sync();
  heard();

  const left: UnfreezeOutcome["left"] = [];
  const staying = new Set<FrozenFormula>();
  const restorable: Restorable[] = [];
  for (const { sheet, range, formula, name } of asked) {
    const reason = reasonToLeave(sheet, range, formula);
    if (reason === null && sheet && range) {
      restorable.push({ ...formula, sheetId: sheet.id, values: range.values.flat() as unknown[] });
    } else if (reason !== null) {
      left.push({ sheet: sheet?.name ?? name, place: formula.place, formula: formula.formula, reason });
      staying.add(formula);
    }
  }
  const send = async (): Promise<void> => {
    await context.sync();
    heard();
  };
  const { pen, sendWhenFull } = createWriter(context, { requestBytes: requestBytesByDefault, send });
  for (const { sheetId, place, area, formula } of restorable) {
    const own = pen.reach(worksheets.getItem(sheetId), sheetId);
    // values in the way of an answer that spills would keep it from spilling
    for (const cell of placesIn(area)) if (cell !== place) pen.did(pen.range(own, cell).clear("Contents"), cell);
    pen.set(pen.range(own, place), "formulas", [[formula]]);
    await sendWhenFull(0);
  }
  // what is kept goes last: until then everything could be done again
  for (const { id, frozen, parts } of kept) {
    const sheets = frozen.sheets
      .map((sheet) => ({ ...sheet, formulas: sheet.formulas.filter((formula) => staying.has(formula)) }))
      .filter(({ formulas }) => formulas.length > 0);
    for (const part of parts) pen.did(customXmlParts.getItem(part).delete(), part);
    if (sheets.length === 0) continue;
    for (const part of xmlParts(frozenNamespace, id, { ...frozen, sheets })) pen.reach(customXmlParts.add(part), part);
  }
  const needed = new Set(left.map(({ sheet }) => sheet));
  for (const { sheet, mark } of marked) {
    if (markIn(mark) !== null && !needed.has(sheet.name)) pen.did(mark.delete());
  }
  await send();
  return { turned: restorable.length, left };
}

function reasonToLeave(
  sheet: Excel.Worksheet | null,
  range: Excel.Range | null,
  { prints }: FrozenFormula,
): string | null {
  if (!sheet || !range) return "Its sheet is no longer there.";
  if (sheet.protection.protected) return "Its sheet is protected.";
  const values = range.values.flat() as unknown[];
  const formulas = range.formulas.flat() as unknown[];
  const isFrozen = values.every(
    (value, index) =>
      printOfValue(value) === (prints[index] ?? null) &&
      !(typeof formulas[index] === "string" && formulas[index].startsWith("=") && formulas[index] !== value),
  );
  return isFrozen ? null : "Its cell holds something else now.";
}
