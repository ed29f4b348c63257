import type { Source } from "../reading/source";
import { plainError } from "./plainError";
import { findSources } from "../reading/findSources";
import type { HeaderMapping } from "../reading/headerMapping";
import { readInPieces } from "./grids/readInPieces";
import { isTooLarge } from "./grids/readRows";
import { readWhole, type WholeWorkbook } from "./grids/readWhole";
import { runOptions } from "./runOptions";
import { whileAnswered, type Patience } from "./whileAnswered";

export type { Source } from "../reading/source";

/** How a workbook is looked over. */
export interface SurveyOptions extends Patience {
  /** What headers mean in every source, where nobody said otherwise of that source; absent = what they say. */
  mapping?: HeaderMapping;
  /** How many answers that cannot be read are listed one by one; absent = as many as help anybody. */
  mostListed?: number;
}

/**
 * What the workbook already holds, best source first; [] when there is nothing. A table without a known fact is a source with no
 * facts and a problem that says so. Two syncs, whatever the number of sheets, as long as all values fit into one answer of Excel: on
 * the web that is 5 MB, some 50,000 alliances with 25 facts. A larger workbook is read in pieces, a sync for every three megabytes or
 * so. Throws an ExcelProblem.
 */
export async function survey({ mapping, mostListed, ...patience }: SurveyOptions = {}): Promise<Source[]> {
  try {
    const { sheets, tables, remembered } = await read(patience);
    const { mappings, note } = remembered;
    return noting(note, findSources(sheets, tables, { mapping, mappings, mostListed }));
  } catch (error) {
    throw plainError(error, "The workbook could not be read.", "Nothing was changed.");
  }
}

/** What is worth knowing of the workbook is told with its best source. */
const noting = (note: string | null, [best, ...others]: Source[]): Source[] =>
  best === undefined
    ? []
    : note === null
      ? [best, ...others]
      : [{ ...best, notes: [...(best.notes ?? []), note] }, ...others];

async function read(patience: Patience): Promise<WholeWorkbook> {
  try {
    return await whileAnswered((heard) => Excel.run(runOptions(), (context) => readWhole(context, heard)), patience);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return readInPieces(patience);
  }
}
