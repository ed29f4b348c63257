import type { SheetGrid } from "../../reading/grid";
import { askFormats, placeOfGrid, type AskedSheet } from "./askSheet";
import { loadMark } from "../manifest/sheetMark";

/** Rows by which the size of the others is judged. */
const sampled = 50;
/** What a cell's value costs beside its characters. */
const perCell = 3;

/** A sheet whose values are not read yet: where they are, how many there are, and how long they are likely to be. */
export interface Outline {
  grid: Omit<SheetGrid, "values">;
  rows: number;
  columns: number;
  bytesPerRow: number;
}

/** What was asked of a sheet for its outline. */
export interface AskedOutline extends AskedSheet {
  head: Excel.Range;
}

/** Asks where the values of a sheet are, and for the first of them. The sheet's name must be asked for too. */
export function askOutline(sheet: Excel.Worksheet): AskedOutline {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const head = used.getIntersectionOrNullObject(sheet.getRange(`1:${sampled}`));
  head.load("values");
  return { sheet, used, head, formats: askFormats(sheet, used), mark: loadMark(sheet) };
}

/** The outline of a sheet; null where nothing is entered. */
export function outlineOf({ sheet, used, head, formats }: AskedOutline): Outline | null {
  if (used.isNullObject) return null;
  return {
    grid: placeOfGrid({ sheet, used, formats }),
    rows: used.rowCount,
    columns: used.columnCount,
    bytesPerRow: bytesPerRow(head.isNullObject ? [] : head.values, used.columnCount),
  };
}

/** How long a row of so many columns is likely to be, by some of them. */
export function bytesPerRow(some: readonly unknown[][], columns: number): number {
  const longest = Math.max(0, ...some.map((row) => new TextEncoder().encode(JSON.stringify(row)).length));
  return Math.max(longest, columns * perCell);
}
