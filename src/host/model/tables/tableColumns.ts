import { invalidArgument, nonBlankCellOffSheet } from "../../richApi/apiError";
import { MAX_COLUMNS } from "../cells/address";
import type { Book, Sheet, Table } from "../book";
import { enter } from "../cells/entries";
import { tellChanged } from "../events/happenings";
import { closeGap, openGap } from "../sheets/blocks";
import { copyLooks } from "./copyLooks";
import { placeTable } from "./placeTable";
import { freeColumnName, renameTableColumn } from "./tableHeaders";
import { deleteTable } from "./dissolveTable";
import { bodyArea } from "./tables";

/** Makes room for a column; cells to the right of it move right in the table's rows. */
function openColumn(book: Book, sheet: Sheet, table: Table, at: number): void {
  const { area, columns } = table;
  if (area.column + area.columns >= MAX_COLUMNS) throw nonBlankCellOffSheet();
  const gap = { ...area, column: area.column + at, columns: 1 };
  openGap(book, sheet, gap, "columns");
  // At its edges the table does not grow by itself: it moved to the right, or stayed beside what came.
  if (table.area.column !== area.column || table.columns.length === columns.length) {
    const grown = { ...area, columns: area.columns + 1 };
    placeTable(book, sheet, table, grown, (column) => (column < at ? column : column + 1));
  }
  if (at === 0) copyLooks(book, sheet, { ...gap, column: gap.column + 1 }, gap);
}

/**
 * Adds a column to a table, as `TableColumnCollection.add` does.
 *
 * @param index undefined = after the last one
 * @param values from the header down, or, where a name is given, the data alone; one value for all data; undefined = blank
 * @param name undefined = the header among the values, or else "Column1", "Column2" …, the first that is free
 * @returns where it is
 */
export function addColumn(
  book: Book,
  sheet: Sheet,
  table: Table,
  index: number | undefined,
  values: unknown,
  name: string | undefined,
): number {
  const at = index ?? table.columns.length;
  if (at < 0 || at > table.columns.length) throw invalidArgument();
  const rows = Array.isArray(values) ? (values as unknown[][]) : undefined;
  const { rows: data } = bodyArea(table);
  const headers = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  const withHeader = rows?.length === headers + data || rows?.length === headers + data + totals;
  const isFit = withHeader || (name !== undefined && rows?.length === data);
  if (rows && (!isFit || rows.some((row) => !Array.isArray(row) || row.length !== 1))) throw invalidArgument();

  const header = headers > 0 && withHeader ? String(rows?.[0]?.[0] ?? "") : "";
  const wanted = name ?? (header || freeColumnName(table));
  openColumn(book, sheet, table, at);
  renameTableColumn(book, sheet, table, at, wanted);
  const column = table.area.column + at;
  const body = { ...bodyArea(table), column, columns: 1 };
  if (rows) {
    const below = withHeader ? rows.slice(headers) : rows;
    enter(book, sheet, { ...body, rows: below.length }, below);
  } else if (values !== undefined && values !== null) enter(book, sheet, body, values);
  tellChanged(book, sheet, { ...table.area, column, columns: 1 }, "ThisLocalAddin", "ColumnInserted");
  return at;
}

/** Deletes a column, and moves left what is beside it in the table's rows; with its last column the table goes. */
export function deleteColumn(book: Book, sheet: Sheet, table: Table, at: number): void {
  const area = { ...table.area, column: table.area.column + at, columns: 1 };
  if (table.columns.length === 1) return deleteTable(book, sheet, table);
  closeGap(book, sheet, area, "columns");
  tellChanged(book, sheet, area, "ThisLocalAddin", "ColumnDeleted");
}
