import { invalidOperation } from "../../richApi/apiError";
import { type Area, formatArea, intersect } from "../cells/address";
import type { Book, Sheet } from "../book";
import { mergesOf } from "../cells/merges";
import { usedArea } from "../cells/usedArea";
import { EVENTS, tellChanged, tellSheet } from "../events/happenings";
import { columnIsHidden, rowIsHidden } from "../sheets/layout";
import { lineOrder } from "./lineOrder";
import { type Axis, lineOf, placeLines } from "./placeLines";
import type { SortData } from "./sortData";

/** Tells which rows or columns are others than before, neighbours as one area. */
function tellSorted(book: Book, sheet: Sheet, area: Area, axis: Axis, changed: readonly number[]): void {
  const areas: Area[] = [];
  for (const at of changed) {
    const line = lineOf(area, axis, at);
    const before = areas[areas.length - 1];
    if (before && axis === "rows" && before.row + before.rows === line.row) {
      areas[areas.length - 1] = { ...before, rows: before.rows + 1 };
    } else if (before && axis === "columns" && before.column + before.columns === line.column) {
      areas[areas.length - 1] = { ...before, columns: before.columns + 1 };
    } else areas.push(line);
  }
  const type = axis === "rows" ? EVENTS.rowSorted : EVENTS.columnSorted;
  tellSheet(book, type, sheet, { address: areas.map(formatArea).join(",") });
  tellChanged(book, sheet, area, "ThisLocalAddin");
}

/**
 * Sorts the rows (or columns) of an area. Hidden ones stay where they are, as in Excel:
 * https://support.microsoft.com/office/62d0b95d-2a90-4610-a6ae-2e545c4a4654
 */
export function sortLines(book: Book, sheet: Sheet, given: Area, axis: Axis, sort: SortData): void {
  if (mergesOf(book, sheet).some((merge) => intersect(merge, given))) {
    throw invalidOperation("To do this, all the merged cells need to be the same size.");
  }
  const used = usedArea(book, sheet, false, given);
  if (!used) return;
  // What lies behind the last cell that holds something is blank, and blank cells come last.
  const area = {
    ...given,
    rows: used.row + used.rows - given.row,
    columns: used.column + used.columns - given.column,
  };
  const count = axis === "rows" ? area.rows : area.columns;
  const hidden = (at: number): boolean =>
    axis === "rows" ? rowIsHidden(book, sheet, area.row + at) : columnIsHidden(book, sheet, area.column + at);
  const lines = Array.from({ length: count }, (_, at) => at).filter((at) => !hidden(at));
  const order = lineOrder(book, sheet, area, axis, sort, lines);
  const sources = Array.from({ length: count }, (_, at) => at);
  lines.forEach((to, index) => (sources[to] = order[index] ?? to));
  const changed = lines.filter((to) => sources[to] !== to);
  if (changed.length === 0) return;
  placeLines(book, sheet, area, axis, sources);
  tellSorted(book, sheet, area, axis, changed);
}
