import { parseArea } from "../../cells/a1";
import { areasOf } from "../../cells/areas";
import { newBuildId } from "../build/buildId";
import { cancelled, exclusively, requestBytesByDefault, type BuildWatch } from "../build/onlyOne";
import { printOfValue } from "../manifest/print";
import { loadMark, markIn, writeMark } from "../manifest/sheetMark";
import { keepUnderWay } from "../manifest/underWay";
import { xmlParts } from "../manifest/xmlParts";
import { plainError } from "../plainError";
import { ExcelProblem } from "../problem";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { createWriter } from "../write/writer";
import { untilCalculated } from "./freeze";
import { frozenMark, frozenNamespace, type Frozen } from "./frozenFormulas";
import type { Shown } from "./look";
import { findOurFormulas, placesIn, type OurSheet } from "./ourFormulas";
import { putFormulasBack } from "./putFormulasBack";

/** What was turned, and the sheets that were left with the reason. */
export interface FreezeOutcome {
  /** How many formulas. */
  turned: number;
  left: { sheet: string; reason: string }[];
}

/** How formulas are turned into values and back. */
export interface ConvertOptions extends Pick<Patience, "patience"> {
  /** Bytes after which a request is sent; absent = about 1 MB. */
  requestBytes?: number;
}

const isProtectedReason = "It is protected: remove the protection (Review, Unprotect Sheet), then try again.";

/**
 * Turns every formula of ours in the workbook into its value, so that a colleague without the add-in sees the numbers; the formulas
 * are kept in the workbook for `unfreezeFormulas`. All or none. Protected sheets are left and said. Throws an ExcelProblem.
 */
export async function freezeFormulas(
  { onProgress, signal }: BuildWatch,
  { requestBytes = requestBytesByDefault, ...options }: ConvertOptions = {},
): Promise<FreezeOutcome> {
  const patience = { signal, ...options };
  return exclusively(async () => {
    let chosen: OurSheet[] = [];
    const id = newBuildId();
    try {
      onProgress({ stage: "reading", done: 0, total: 1 });
      const found = await whileAnswered(
        (heard) =>
          Excel.run(runOptions(), (context) =>
            findOurFormulas(context, (sheet) => loadMark(sheet, frozenMark), markIn, heard),
          ),
        patience,
      );
      const concerned = found.filter(({ formulas }) => formulas.length > 0);
      const open = concerned.filter(({ isProtected }) => !isProtected);
      const left = concerned
        .filter(({ isProtected }) => isProtected)
        .map(({ name }) => ({ sheet: name, reason: isProtectedReason }));
      if (open.length === 0) return { turned: 0, left };
      const shown = await untilCalculated(
        open.map(({ name }) => name),
        { ...patience, onCalculated: (done) => onProgress({ stage: "writing", done, total: open.length }) },
      );
      if (signal.aborted) throw cancelled("changed");
      chosen = open;
      await whileAnswered(
        (heard) => Excel.run(runOptions(), (context) => write(context, open, shown, { id, requestBytes, heard })),
        patience,
      );
      onProgress({ stage: "finishing", done: 1, total: 1 });
      return { turned: open.reduce((sum, { formulas }) => sum + formulas.length, 0), left };
    } catch (error) {
      if (chosen.length > 0 && !(await putFormulasBack(chosen, id, options.patience))) throw halfway(error);
      throw plainError(error, "The formulas were not turned into values.", "They are as they were.");
    }
  });
}

function halfway(error: unknown): ExcelProblem {
  const { code, message } = plainError(error, "The formulas were not all turned into values.", "");
  return new ExcelProblem(
    code,
    `${message.trim()} Excel did not let those that were be put back; they are kept in the workbook.`,
    "Put the formulas back once Excel answers again.",
    error,
  );
}

async function write(
  context: Excel.RequestContext,
  sheets: readonly OurSheet[],
  shown: ReadonlyMap<string, Shown>,
  { id, requestBytes, heard }: { id: string; requestBytes: number; heard: () => void },
): Promise<void> {
  const send = async (): Promise<void> => {
    await context.sync();
    heard();
  };
  const underWay = await keepUnderWay(context, id, { what: "freezing" }, send);
  const { pen, sendWhenFull } = createWriter(context, { requestBytes, send });
  const marked = sheets.map((sheet, index) => ({ ...sheet, mark: sheet.mark ?? `${id}-${index + 1}` }));
  // what is kept comes first: formulas that are gone and kept nowhere would be lost
  for (const part of xmlParts(frozenNamespace, id, frozenOf(marked, shown))) {
    pen.reach(context.workbook.customXmlParts.add(part), part);
    await sendWhenFull(0);
  }
  for (const [index, { id: sheetId, formulas, mark }] of marked.entries()) {
    const sheet = pen.reach(context.workbook.worksheets.getItem(sheetId), sheetId);
    if (sheets[index]?.mark === null) writeMark(sheet, mark, pen, frozenMark);
    // what stands together is pasted together: Excel may calculate after every paste
    const cells = new Set(formulas.flatMap(({ area }) => placesIn(area)));
    for (const area of areasOf([...cells])) {
      const range = pen.range(sheet, area);
      pen.did(range.copyFrom(range, "Values"), area);
    }
    await sendWhenFull(0);
  }
  for (const part of underWay) pen.did(context.workbook.customXmlParts.getItem(part).delete(), part);
  await send();
}

const frozenOf = (sheets: readonly (OurSheet & { mark: string })[], shown: ReadonlyMap<string, Shown>): Frozen => ({
  format: 1,
  sheets: sheets.map(({ name, mark, formulas }) => ({
    mark,
    name,
    formulas: formulas.map(({ place, formula, area }) => ({
      place,
      formula,
      area,
      prints: placesIn(area).map((cell) => {
        const { top: row, left: column } = parseArea(cell);
        const { top = 1, left = 1, values = [] } = shown.get(name) ?? {};
        return printOfValue(values[row - top]?.[column - left]);
      }),
    })),
  })),
});
