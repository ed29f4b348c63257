import type { IRange } from "@univerjs/core";
import { readArea, type Area } from "../../host/model/address";

/** Areas of A1 text ("B2:D9", several joined by ","); what is no address is left out. */
export function areasOf(text: string): Area[] {
  return text.split(",").flatMap((part) => readArea(part.trim()) ?? []);
}

/** An area in the grid's own form. */
export function gridRange({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
