import { ExcelProblem } from "../problem";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { lookAt, type Shown } from "./look";

/** How formulas are turned into values. */
export interface FreezeOptions extends Patience {
  /** The areas of a sheet that are concerned, by its name; absent or null = all of it. */
  areas?(name: string): readonly string[] | null;
  /** What is to be done in the request that turns formulas into values, which are those given by the sheets' names. */
  along?(context: Excel.RequestContext, shown: ReadonlyMap<string, Shown>): Promise<void> | void;
  /** Milliseconds between two looks whether everything is calculated. */
  pause?: number;
  /** After each look: so many of the sheets are calculated. */
  onCalculated?(done: number): void;
}

const pauseByDefault = 250;
/** Looks in a row that may find as many cells waiting as before: two minutes, longer than any function of ours takes. */
const idleLooks = 480;
/** Sheets looked at in one request: most are a printed page or two, so their values are far from Excel's limit. */
const sheetsAtOnce = 50;
/** Functions in the sheets do not answer. The code is what `plainError` knows it by. */
class StillCalculating extends Error {
  readonly code = "StillCalculating";
}

/**
 * Turns every formula of these sheets into the value it has once all is calculated. Formats, charts and rules stay; a protected
 * sheet is protected as before. Reading takes a request for each fifty sheets and each look, writing one in all.
 * Throws what Excel answered, with nothing changed, or an ExcelProblem where it was cancelled.
 */
export async function turnIntoValues(names: readonly string[], options: FreezeOptions = {}): Promise<void> {
  const shown = await untilCalculated(names, options);
  await whileAnswered(
    (heard) => Excel.run(runOptions(), (context) => pasteValues(context, names, shown, options, heard)),
    options,
  );
}

/** Waits until sheets are calculated; gives what they show then, by their names. */
export async function untilCalculated(names: readonly string[], options: FreezeOptions): Promise<Map<string, Shown>> {
  const { signal, pause = pauseByDefault, onCalculated } = options;
  const shown = new Map<string, Shown>();
  let left = names;
  let idle = 0;
  for (let before = Infinity; ;) {
    const found = await lookAtAll(left, shown, options);
    left = found.sheets;
    onCalculated?.(names.length - left.length);
    if (signal?.aborted)
      throw new ExcelProblem("Cancelled", "Cancelled. The formulas are as they were.", "Try again whenever you like.");
    if (left.length === 0) return shown;
    idle = found.cells < before ? 0 : idle + 1;
    if (idle > idleLooks) throw new StillCalculating(left.join(", "));
    before = found.cells;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** The sheets that still have cells waiting, and how many cells these are; `shown` takes what the sheets show. */
async function lookAtAll(
  names: readonly string[],
  shown: Map<string, Shown>,
  patience: Patience,
): Promise<{ sheets: string[]; cells: number }> {
  const sheets: string[] = [];
  let cells = 0;
  for (let first = 0; first < names.length; first += sheetsAtOnce) {
    const some = names.slice(first, first + sheetsAtOnce);
    const looks = await lookAt(some, patience);
    looks.forEach((look, index) => {
      const name = some[index] ?? "";
      shown.set(name, look.shown);
      if (look.waiting > 0) sheets.push(name);
      cells += look.waiting;
    });
  }
  return { sheets, cells };
}

/** Excel's own way: pasting values over the cells they were copied from. What looks like a formula or a number stays text. */
async function pasteValues(
  context: Excel.RequestContext,
  names: readonly string[],
  shown: ReadonlyMap<string, Shown>,
  { areas, along }: FreezeOptions,
  heard: () => void,
): Promise<void> {
  const sheets = names.map((name) => ({ name, sheet: context.workbook.worksheets.getItem(name) }));
  for (const { sheet } of sheets) sheet.protection.load("protected,options");
  await context.sync();
  heard();
  for (const { name, sheet } of sheets) {
    const { protected: isProtected, options } = sheet.protection;
    if (isProtected) sheet.protection.unprotect();
    const ranges = areas?.(name)?.map((area) => sheet.getRange(area)) ?? [sheet.getUsedRange()];
    for (const range of ranges) range.copyFrom(range, "Values");
    if (isProtected) sheet.protection.protect(options);
  }
  await along?.(context, shown);
  await context.sync();
}
