import { isReadByUs } from "../../reading/describeAgain";
import type { Source } from "../../reading/source";
import { askExtent, extentOf } from "../grids/extent";
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
        const asked = askExtent(range);
        await context.sync();
        return holder.isNullObject ? null : extentOf(asked, source.sheet);
      }),
    patience,
  );
  return extent ? ((await readRows([extent], patience))[0] ?? []) : [];
}
