import { type Area } from "../cells/address";
import { type Book, type Sheet, type Table, sheetById } from "../book";
import { rowIsHidden } from "../sheets/layout";
import type { ColumnFilters } from "./filterData";

/** A filter where it lies: its headers and data, and what is asked of its columns. */
export interface PlacedFilter {
  area: Area;
  /** Rows of headers: a table may hide its own. */
  headers: 0 | 1;
  columns: ColumnFilters;
}

/** What a table's filter covers: all but the totals. */
export const filteredArea = ({ area, showTotals }: Table): Area => ({
  ...area,
  rows: area.rows - (showTotals ? 1 : 0),
});

/** The rows a filter hides or shows. */
export const filteredRows = ({ area, headers }: PlacedFilter): Area => ({
  ...area,
  row: area.row + headers,
  rows: area.rows - headers,
});

export const isActive = (columns: ColumnFilters | undefined): boolean => Object.keys(columns ?? {}).length > 0;

/** The filters of a sheet that ask something. */
export function activeFilters(sheet: Sheet): PlacedFilter[] {
  const own = sheet.autoFilter;
  const ofTables = sheet.tables.map((table): PlacedFilter => {
    return { area: filteredArea(table), headers: table.showHeaders ? 1 : 0, columns: table.filters ?? {} };
  });
  const all: PlacedFilter[] = own ? [{ area: own.area, headers: 1, columns: own.columns }, ...ofTables] : ofTables;
  return all.filter(({ columns }) => isActive(columns));
}

/**
 * Is the row hidden by a filter, rather than by hand? Excel keeps one mark for both, and takes every hidden row of data that
 * is filtered for one that the filter hid. SUBTOTAL leaves such rows out whatever its first argument:
 * https://support.microsoft.com/office/7b027003-f060-4ade-9040-e478765b9939
 */
export function isFilteredOut(book: Book, sheetId: string, row: number): boolean {
  const sheet = sheetById(book, sheetId);
  if (!sheet || !rowIsHidden(book, sheet, row)) return false;
  return activeFilters(sheet).some((filter) => {
    const { row: first, rows } = filteredRows(filter);
    return row >= first && row < first + rows;
  });
}
