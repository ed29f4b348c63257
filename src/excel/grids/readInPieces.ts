import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { askWorkbook } from "./askWorkbook";
import { askOutline, outlineOf } from "./outline";
import { readRows } from "./readRows";
import type { WholeWorkbook } from "./readWhole";

/**
 * Reads a workbook whose values are more than Excel gives at once: two syncs for what there is, then one for every three megabytes
 * or so of values.
 */
export async function readInPieces(patience: Patience): Promise<WholeWorkbook> {
  const { asked, ...rest } = await whileAnswered(
    (heard) => Excel.run(runOptions(), (context) => askWorkbook(context, heard, askOutline)),
    patience,
  );
  const sheets = asked.flatMap((sheet) => outlineOf(sheet) ?? []);
  const values = await readRows(
    sheets.map(({ grid, ...size }) => ({ ...grid, ...size })),
    patience,
  );
  return { ...rest, sheets: sheets.map(({ grid }, index) => ({ ...grid, values: values[index] ?? [] })) };
}
