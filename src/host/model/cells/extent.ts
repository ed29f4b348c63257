import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import { type Area, MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows } from "./address";
import { type Book, type Sheet, gridOf, run } from "../book";

/** Rows and columns a new sheet has in Univer; it grows when something is written (or referred to) beyond. */
export const INITIAL_ROWS = 1000;
export const INITIAL_COLUMNS = 100;

const SPARE = 100;

/** Univer's sheets have an end of their own, long before Excel's: moves it so that the area lies inside. */
export function ensureExtent(book: Book, sheet: Sheet, area: Area): void {
  const grid = gridOf(book, sheet);
  const rows = isWholeColumns(area) ? 0 : area.row + area.rows;
  const columns = isWholeRows(area) ? 0 : area.column + area.columns;
  if (rows > grid.getRowCount()) {
    const rowCount = Math.min(MAX_ROWS, Math.max(rows + SPARE, Math.round(rows * 1.25)));
    run(book, SetWorksheetRowCountMutation.id, { subUnitId: sheet.id, rowCount });
  }
  if (columns > grid.getColumnCount()) {
    const columnCount = Math.min(MAX_COLUMNS, columns + SPARE);
    run(book, SetWorksheetColumnCountMutation.id, { subUnitId: sheet.id, columnCount });
  }
}
