import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { mergedRangeConflict } from "../../richApi/apiError";
import { type Area, intersect } from "./address";
import { type Book, type Sheet, gridOf, run } from "../book";
import { cellAt, hasContent } from "./cells";
import { setContent } from "./entries";
import { ensureExtent } from "./extent";

/** An area as Univer writes it. */
export const toRange = ({ row, column, rows, columns }: Area) => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/** Univer's range as an area. */
export const fromRange = (range: {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

export const mergesOf = (book: Book, sheet: Sheet): Area[] => gridOf(book, sheet).getMergeData().map(fromRange);

/** Merges cells into one (or each row into one); only the top left content stays, as in Excel. */
export function merge(book: Book, sheet: Sheet, area: Area, across: boolean): void {
  const parts = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  if (sheet.tables.some((table) => intersect(table.area, area))) throw mergedRangeConflict();
  ensureExtent(book, sheet, area);
  unmerge(book, sheet, area);
  const wide = parts.filter((part) => part.rows * part.columns > 1);
  for (const part of wide) {
    for (let row = part.row; row < part.row + part.rows; row++) {
      for (let column = part.column; column < part.column + part.columns; column++) {
        const first = row === part.row && column === part.column;
        if (!first && hasContent(cellAt(book, sheet, row, column))) setContent(book, sheet, row, column, {});
      }
    }
  }
  if (wide.length > 0) run(book, AddWorksheetMergeMutation.id, { subUnitId: sheet.id, ranges: wide.map(toRange) });
}

/** Takes all merges apart that touch the area. */
export function unmerge(book: Book, sheet: Sheet, area: Area): void {
  const touched = mergesOf(book, sheet).filter((one) => intersect(one, area));
  if (touched.length > 0) {
    run(book, RemoveWorksheetMergeMutation.id, { subUnitId: sheet.id, ranges: touched.map(toRange) });
  }
}
