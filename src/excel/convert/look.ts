import { askExtent, extentOf, type Extent } from "../grids/extent";
import { isTooLarge, readRows } from "../grids/readRows";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";

/** What a sheet shows once it is calculated; `top` and `left` count from 1. */
export interface Shown {
  top: number;
  left: number;
  values: readonly (readonly unknown[])[];
}

/** What a sheet shows, and how many of its cells wait for an answer. */
export interface Look {
  shown: Shown;
  waiting: number;
}

/** The errors a cell shows while its function has not answered. */
const waitingErrors: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];
/** What the type of a cell is likely to cost in an answer. */
const bytesPerType = 10;

const seemsWaiting = (value: unknown): boolean => waitingErrors.includes(value);
const anySeemsWaiting = (row: readonly unknown[]): boolean => row.some(seemsWaiting);

/** What sheets show now, in a sync (two where something seems to be waiting), or in pieces where it is more than Excel gives at once. */
export async function lookAt(names: readonly string[], patience: Patience): Promise<Look[]> {
  try {
    return await whileAnswered(() => Excel.run(runOptions(), (context) => lookAtOnce(context, names)), patience);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return lookInPieces(names, patience);
  }
}

async function lookAtOnce(context: Excel.RequestContext, names: readonly string[]): Promise<Look[]> {
  const ranges = names.map((name) => context.workbook.worksheets.getItem(name).getUsedRange());
  for (const range of ranges) range.load("values,rowIndex,columnIndex");
  await context.sync();
  // a text may read like that too; the types are asked for only where something does. A function may answer meanwhile, so what it
  // says and what depends on it is asked for again with them: values and types are of one moment.
  const isSeeming = ranges.some(({ values }) => values.some(anySeemsWaiting));
  if (isSeeming) {
    for (const range of ranges) range.load("values,valueTypes");
    await context.sync();
  }
  return ranges.map((range) => {
    const { values, rowIndex, columnIndex } = range;
    const shown: Shown = { top: rowIndex + 1, left: columnIndex + 1, values };
    return { shown, waiting: isSeeming ? waitingIn(values, range.valueTypes) : 0 };
  });
}

async function lookInPieces(names: readonly string[], patience: Patience): Promise<Look[]> {
  const extents = await whileAnswered(
    () =>
      Excel.run(runOptions(), async (context) => {
        const asked = names.map((name) => askExtent(context.workbook.worksheets.getItem(name).getUsedRange()));
        await context.sync();
        return asked.map((one, index) => extentOf(one, names[index] ?? ""));
      }),
    patience,
  );
  const all = await readRows(extents, patience);
  const seeming = extents.map((extent, index) => seemingPart(extent, all[index] ?? []));
  const parts = seeming.map(({ part }) => part);
  const types = await readRows(parts, patience, "valueTypes");
  // a function may have answered since: then what depends on it is to be looked at anew
  const again = await readRows(parts, patience);
  return extents.map(({ top, left }, index) => {
    const { values } = seeming[index] ?? { values: [] };
    const waiting = waitingIn(values, types[index] ?? []) + answeredIn(values, again[index] ?? []);
    return { shown: { top, left, values: all[index] ?? [] }, waiting };
  });
}

/** The rows of a sheet from the first to the last in which something seems to be waiting. */
function seemingPart(extent: Extent, values: readonly unknown[][]): { part: Extent; values: unknown[][] } {
  const first = values.findIndex(anySeemsWaiting);
  const last = values.length - 1 - [...values].reverse().findIndex(anySeemsWaiting);
  const rows = first < 0 ? [] : values.slice(first, last + 1);
  const bytesPerRow = extent.columns * bytesPerType;
  return { part: { ...extent, top: extent.top + Math.max(first, 0), rows: rows.length, bytesPerRow }, values: rows };
}

const waitingIn = (values: readonly (readonly unknown[])[], types: readonly (readonly unknown[])[]): number =>
  values.flatMap((row, y) => row.filter((value, x) => seemsWaiting(value) && types[y]?.[x] === "Error")).length;

/** Cells that seemed to wait and hold something else since. */
const answeredIn = (values: readonly (readonly unknown[])[], again: readonly (readonly unknown[])[]): number =>
  values.flatMap((row, y) => row.filter((value, x) => seemsWaiting(value) && again[y]?.[x] !== value)).length;
