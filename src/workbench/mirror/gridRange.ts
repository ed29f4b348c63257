import type { IRange } from "@univerjs/core";
import type { Area } from "../../host/model/cells/address";

/** An area in the grid's own form. */
export function gridRange({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
