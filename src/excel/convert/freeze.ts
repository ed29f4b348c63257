import { plainError } from "../plainError";
import { ExcelProblem } from "../problem";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";

/** How formulas are turned into values. */
export interface FreezeOptions extends Patience {
  /** Milliseconds between two looks whether everything is calculated. */
  pause?: number;
  /** After each look: so many of the sheets are calculated. */
  onCalculated?(done: number): void;
}

const pauseByDefault = 250;
/** Looks in a row that may find as many cells waiting as before: two minutes, longer than any function of ours takes. */
const idleLooks = 480;
/** Sheets looked at in one request: a printed page or two each, so their values are far from Excel's limit. */
const sheetsAtOnce = 50;
/** What a cell shows while its function has not answered. */
const waiting: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];

/** Functions in the sheets do not answer. The code is what `plainError` knows it by. */
class StillCalculating extends Error {
  readonly code = "StillCalculating";
}

/** Turns every formula of these sheets into its value, or none. Throws an ExcelProblem; "Cancelled" follows an abort. */
export async function freezeSheets(names: readonly string[], options: FreezeOptions = {}): Promise<void> {
  try {
    await turnIntoValues(names, options);
  } catch (error) {
    throw plainError(error, "The formulas were not turned into values.", "They are as they were.");
  }
}

/**
 * Turns every formula of these sheets into the value it has once all is calculated. Formats, charts and rules stay; a protected
 * sheet is protected as before. Reading takes a request for each fifty sheets and each look, writing one in all.
 */
export async function turnIntoValues(names: readonly string[], options: FreezeOptions = {}): Promise<void> {
  await untilCalculated(names, options);
  await whileAnswered((heard) => Excel.run(runOptions(), (context) => pasteValues(context, names, heard)), options);
}

async function untilCalculated(names: readonly string[], options: FreezeOptions): Promise<void> {
  const { signal, pause = pauseByDefault, onCalculated } = options;
  let left = names;
  let idle = 0;
  for (let before = Infinity; ;) {
    const found = await lookAt(left, options);
    left = found.sheets;
    onCalculated?.(names.length - left.length);
    if (signal?.aborted)
      throw new ExcelProblem("Cancelled", "Cancelled. The formulas are as they were.", "Try again whenever you like.");
    if (left.length === 0) return;
    idle = found.cells < before ? 0 : idle + 1;
    if (idle > idleLooks) throw new StillCalculating(left.join(", "));
    before = found.cells;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** The sheets that still have cells waiting, and how many cells these are. */
async function lookAt(names: readonly string[], patience: Patience): Promise<{ sheets: string[]; cells: number }> {
  const sheets: string[] = [];
  let cells = 0;
  for (let first = 0; first < names.length; first += sheetsAtOnce) {
    const some = names.slice(first, first + sheetsAtOnce);
    const counts = await whileAnswered(
      () => Excel.run(runOptions(), (context) => countWaiting(context, some)),
      patience,
    );
    sheets.push(...some.filter((_, index) => (counts[index] ?? 0) > 0));
    cells += counts.reduce((sum, count) => sum + count, 0);
  }
  return { sheets, cells };
}

async function countWaiting(context: Excel.RequestContext, names: readonly string[]): Promise<number[]> {
  const ranges = names.map((name) => context.workbook.worksheets.getItem(name).getUsedRange());
  for (const range of ranges) range.load("values");
  await context.sync();
  return ranges.map(({ values }) => values.flat().filter((value) => waiting.includes(value)).length);
}

/** Excel's own way: pasting values over the cells they were copied from. What looks like a formula or a number stays text. */
async function pasteValues(context: Excel.RequestContext, names: readonly string[], heard: () => void): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItem(name));
  for (const { protection } of sheets) protection.load("protected,options");
  await context.sync();
  heard();
  for (const sheet of sheets) {
    const { protected: isProtected, options } = sheet.protection;
    if (isProtected) sheet.protection.unprotect();
    const used = sheet.getUsedRange();
    used.copyFrom(used, "Values");
    if (isProtected) sheet.protection.protect(options);
  }
  await context.sync();
}
