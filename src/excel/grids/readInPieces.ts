import type { SheetGrid } from "../../reading/grid";
import { codeOf } from "../plainError";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { askWorkbook } from "./askWorkbook";
import { askOutline, outlineOf, type Outline } from "./outline";
import { groupPieces, halve, type Piece } from "./pieces";
import type { WholeWorkbook } from "./readWhole";

/** Excel on the web answers with at most 5 MB, and a row may be longer than the first ones are. */
const responseBytes = 3_000_000;

/** Whether Excel refused an answer because of its size: more than 5 MB on the web, more than 5,000,000 cells of a range anywhere. */
export const isTooLarge = (error: unknown): boolean =>
  ["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit"].includes(codeOf(error));

/**
 * Reads a workbook whose values are more than Excel gives at once: two syncs for what there is, then one for every three megabytes
 * or so of values.
 */
export async function readInPieces(patience: Patience): Promise<WholeWorkbook> {
  const { asked, ...rest } = await run(patience, (context, heard) => askWorkbook(context, heard, askOutline));
  const sheets = asked.flatMap((sheet) => outlineOf(sheet) ?? []);
  const grids = sheets.map(({ grid }): SheetGrid & { values: unknown[][] } => ({ ...grid, values: [] }));
  const weights = sheets.map(({ rows, bytesPerRow }) => ({ rows, bytesPerRow }));
  for (const pieces of groupPieces(weights, responseBytes)) await readPieces(pieces);
  return { ...rest, sheets: grids };

  /** Larger than thought, they are read in halves. */
  async function readPieces(pieces: readonly Piece[]): Promise<void> {
    try {
      const read = await run(patience, (context) => valuesOf(context, pieces, grids, sheets));
      pieces.forEach(({ sheet, from }, index) =>
        read[index]?.forEach((row, offset) => {
          const grid = grids[sheet];
          if (grid) grid.values[from + offset] = row;
        }),
      );
    } catch (error) {
      const halves = isTooLarge(error) ? halve(pieces) : null;
      if (!halves) throw error;
      for (const half of halves) await readPieces(half);
    }
  }
}

const run = <T>(
  patience: Patience,
  work: (context: Excel.RequestContext, heard: () => void) => Promise<T>,
): Promise<T> => whileAnswered((heard) => Excel.run(runOptions(), (context) => work(context, heard)), patience);

async function valuesOf(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  grids: readonly SheetGrid[],
  sheets: readonly Outline[],
): Promise<unknown[][][]> {
  const ranges = pieces.map(({ sheet, from, count }) => {
    const { name = "", top = 1, left = 1 } = grids[sheet] ?? {};
    const range = context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(top - 1 + from, left - 1, count, sheets[sheet]?.columns ?? 1);
    range.load("values");
    return range;
  });
  await context.sync();
  return ranges.map((range) => range.values as unknown[][]);
}
