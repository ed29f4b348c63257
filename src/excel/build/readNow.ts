import { parseArea } from "../../cells/a1";
import { isReadByUs } from "../../reading/describeAgain";
import type { Source } from "../../reading/source";
import { bytesPerRow } from "../grids/outline";
import { isTooLarge, readRows } from "../grids/readRows";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { locateSource, readForBuild, type WorkbookNow } from "./readForBuild";

/**
 * What a build must know of the workbook as it is now, in one sync; a source of which all cells are needed and that are more than Excel
 * gives at once is read in pieces.
 */
export async function readNow(source: Source, patience: Patience): Promise<WorkbookNow> {
  try {
    return await read(source, patience);
  } catch (error) {
    if (!isTooLarge(error) || !isReadByUs(source)) throw error;
    return read(source, patience, await valuesInPieces(source, patience));
  }
}

const read = (source: Source, patience: Patience, values?: unknown[][]): Promise<WorkbookNow> =>
  whileAnswered(() => Excel.run(runOptions(), (context) => readForBuild(context, source, values)), patience);

/** All cells of a source, whose headers and last row tell how large the others are likely to be; none where it is no longer there, which is said once the rest is read. */
async function valuesInPieces(source: Source, patience: Patience): Promise<unknown[][]> {
  const extent = await whileAnswered(
    () =>
      Excel.run(runOptions(), async (context) => {
        const { holder, range } = locateSource(context, source);
        const sample = [range.getRow(0), range.getLastRow()];
        range.load("address,rowCount,columnCount");
        for (const row of sample) row.load("values");
        await context.sync();
        if (holder.isNullObject) return null;
        const { top, left } = parseArea(range.address);
        const { rowCount: rows, columnCount: columns } = range;
        const first = sample.flatMap(({ values }) => values as unknown[][]);
        return { name: source.sheet, top, left, rows, columns, bytesPerRow: bytesPerRow(first, columns) };
      }),
    patience,
  );
  return extent ? ((await readRows([extent], patience))[0] ?? []) : [];
}
