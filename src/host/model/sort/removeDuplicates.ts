import { invalidOperation } from "../../richApi/apiError";
import { type Area, intersect } from "../cells/address";
import { type Book, type Sheet, gridOf } from "../book";
import { contentAt, scalarOf } from "../cells/cells";
import { mergesOf } from "../cells/merges";
import { tellChanged } from "../events/happenings";
import { formulaAt } from "../formula/formulaText";
import { placeLines } from "./placeLines";

/** What became of the rows: how many went, and how many different ones are left. */
export interface Removal {
  removed: number;
  remaining: number;
}

/** What makes a cell like another: its formula, else its value, text without regard to case. */
function likeness(book: Book, sheet: Sheet, row: number, column: number): unknown {
  const formula = formulaAt(book, sheet, row, column);
  if (formula !== undefined) return [formula];
  const value = scalarOf(contentAt(book, sheet, row, column));
  return typeof value === "string" ? value.toLowerCase() : value;
}

/**
 * Removes rows that are like an earlier one in the given columns; those below move up within the area, and no other cell
 * does: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-remove-duplicates
 */
export function removeDuplicates(
  book: Book,
  sheet: Sheet,
  given: Area,
  columns: readonly number[],
  includesHeader: boolean,
): Removal {
  if (mergesOf(book, sheet).some((merge) => intersect(merge, given))) {
    throw invalidOperation("To do this, all the merged cells need to be the same size.");
  }
  const rows = Math.min(given.rows, Math.max(1, gridOf(book, sheet).getRowCount() - given.row));
  const across = Math.min(given.columns, Math.max(1, gridOf(book, sheet).getColumnCount() - given.column));
  const area = { ...given, rows, columns: across };
  const first = includesHeader ? 1 : 0;
  const seen = new Set<string>();
  const kept = Array.from({ length: area.rows }, (_, at) => at).filter((at) => {
    if (at < first) return true;
    const key = columns.map((column) => likeness(book, sheet, area.row + at, area.column + column));
    const text = JSON.stringify(key);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
  const removed = area.rows - kept.length;
  if (removed > 0) {
    placeLines(book, sheet, area, "rows", [...kept, ...Array.from({ length: removed }, () => undefined)]);
    tellChanged(book, sheet, area, "ThisLocalAddin");
  }
  return { removed, remaining: seen.size };
}
