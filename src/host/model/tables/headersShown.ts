import { intersect } from "../cells/address";
import type { Book, Sheet, Table } from "../book";
import { cellAt, hasContent } from "../cells/cells";
import { clearContents, setContent } from "../cells/entries";
import { setTableFilters } from "../filter/changeFilters";
import { openGap } from "../sheets/blocks";
import { headerRow, registerTable } from "./tableHeaders";

/** Is the row above the table free to hold its headers? */
function isFreeAbove(book: Book, sheet: Sheet, { area }: Table): boolean {
  const above = { ...area, row: area.row - 1, rows: 1 };
  if (above.row < 0 || sheet.tables.some((other) => intersect(other.area, above))) return false;
  return !Array.from({ length: area.columns }, (_, at) => area.column + at).some((column) =>
    hasContent(cellAt(book, sheet, above.row, column)),
  );
}

/** Puts the headers into the row above the data; where that is taken, the table goes down by one row. */
function show(book: Book, sheet: Sheet, table: Table): void {
  if (!isFreeAbove(book, sheet, table)) openGap(book, sheet, { ...table.area, rows: 1 }, "rows");
  const { area } = table;
  table.area = { ...area, row: area.row - 1, rows: area.rows + 1 };
  table.columns.forEach((name, at) => setContent(book, sheet, table.area.row, area.column + at, { v: name, t: 1 }));
  table.showHeaders = true;
}

/** Empties the headers' cells. Filters go with the buttons that are in them. */
function hide(book: Book, sheet: Sheet, table: Table): void {
  setTableFilters(book, sheet, table, {});
  table.showHeaders = false;
  clearContents(book, sheet, headerRow(table));
  table.area = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
}

/** Shows or hides the header row; its cells are emptied or filled again. */
export function setHeadersShown(book: Book, sheet: Sheet, table: Table, shown: boolean): void {
  if (shown === table.showHeaders) return;
  if (shown) show(book, sheet, table);
  else hide(book, sheet, table);
  registerTable(book, sheet, table);
}
