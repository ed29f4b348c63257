import { SetSelectionsOperation } from "@univerjs/sheets";
import type { Area } from "../cells/address";
import { type Book, type Sheet, run } from "../book";
import { ensureExtent } from "../cells/extent";
import { toRange } from "../cells/merges";
import { activateSheet, activeSheet } from "../sheets/sheets";

/** Selects an area, as a person would: its sheet becomes the active one. */
export function select(book: Book, sheet: Sheet, area: Area): void {
  if (activeSheet(book) !== sheet) activateSheet(book, sheet);
  ensureExtent(book, sheet, area);
  const grid = book.unit.getSheetBySheetId(sheet.id);
  const range = toRange(area);
  const endRow = Math.min(range.endRow, (grid?.getRowCount() ?? 1) - 1);
  const endColumn = Math.min(range.endColumn, (grid?.getColumnCount() ?? 1) - 1);
  const primary = {
    ...range,
    endRow: area.row,
    endColumn: area.column,
    actualRow: area.row,
    actualColumn: area.column,
    isMerged: false,
    isMergedMainCell: false,
  };
  run(book, SetSelectionsOperation.id, {
    subUnitId: sheet.id,
    selections: [{ range: { ...range, endRow, endColumn }, primary, style: null }],
  });
  sheet.selection = area;
  sheet.selections = undefined;
}
