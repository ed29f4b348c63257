import { codeOf } from "../plainError";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import type { Extent } from "./extent";
import { groupPieces, halve, type Piece } from "./pieces";

/** Excel on the web answers with at most 5 MB, and a row may be longer than the first ones are. */
const responseBytes = 3_000_000;

/** Whether Excel refused an answer because of its size: more than 5 MB on the web, more than 5,000,000 cells of a range anywhere. */
export const isTooLarge = (error: unknown): boolean =>
  ["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit"].includes(codeOf(error));

/** What is asked of cells. */
type Asked = "values" | "valueTypes";

/** The values of each extent, or their types, row by row, in a sync for every three megabytes or so. */
export async function readRows(
  extents: readonly Extent[],
  patience: Patience,
  asked: Asked = "values",
): Promise<unknown[][][]> {
  const rows = extents.map((): unknown[][] => []);
  for (const pieces of groupPieces(extents, responseBytes)) await readPieces(pieces);
  return rows;

  /** Larger than thought, they are read in halves. */
  async function readPieces(pieces: readonly Piece[]): Promise<void> {
    try {
      const read = await whileAnswered(
        () => Excel.run(runOptions(), (context) => cellsOf(context, pieces, extents, asked)),
        patience,
      );
      pieces.forEach(({ sheet, from }, index) =>
        read[index]?.forEach((row, offset) => {
          const own = rows[sheet];
          if (own) own[from + offset] = row;
        }),
      );
    } catch (error) {
      const halves = isTooLarge(error) ? halve(pieces) : null;
      if (!halves) throw error;
      for (const half of halves) await readPieces(half);
    }
  }
}

async function cellsOf(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  extents: readonly Extent[],
  asked: Asked,
): Promise<unknown[][][]> {
  const ranges = pieces.map(({ sheet, from, count }) => {
    const { name = "", top = 1, left = 1, columns = 1 } = extents[sheet] ?? {};
    const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(top - 1 + from, left - 1, count, columns);
    if (asked === "values") range.load("values");
    else range.load("valueTypes");
    return range;
  });
  await context.sync();
  return ranges.map((range) => range[asked] as unknown[][]);
}
