import type { Area } from "../cells/address";
import type { Book, Sheet, Table } from "../book";
import type { SortData } from "../sort/sortData";
import type { ColumnFilters } from "./filterData";
import { filteredArea, isActive } from "./filterPlaces";
import { filterRows } from "./filterRows";

/** Replaces what the sheet's filter asks of its columns, and hides and shows rows. */
export function setSheetFilters(book: Book, sheet: Sheet, columns: ColumnFilters): void {
  const filter = sheet.autoFilter;
  if (!filter) return;
  const before = isActive(filter.columns);
  filter.columns = columns;
  if (before || isActive(columns)) filterRows(book, sheet, filter.area);
}

/** Replaces what a table's filter asks of its columns, and hides and shows rows. */
export function setTableFilters(book: Book, sheet: Sheet, table: Table, columns: ColumnFilters): void {
  const before = isActive(table.filters);
  if (isActive(columns)) table.filters = columns;
  else delete table.filters;
  if (before || isActive(columns)) filterRows(book, sheet, filteredArea(table));
}

/** Puts the sheet's filter on an area, or takes it away; a sheet has one at most, and its rows are shown again. */
export function placeSheetFilter(book: Book, sheet: Sheet, area: Area | undefined): void {
  setSheetFilters(book, sheet, {});
  if (area) sheet.autoFilter = { area, columns: {} };
  else delete sheet.autoFilter;
}

/** The same columns after some came or went; `place` tells where one is now. */
export function moveColumns<T>(
  columns: Record<number, T>,
  place: (column: number) => number | undefined,
): Record<number, T> {
  const moved = Object.entries(columns).flatMap(([column, kept]) => {
    const now = place(Number(column));
    return now === undefined ? [] : [[now, kept] as const];
  });
  return Object.fromEntries(moved);
}

/** The same fields after columns came or went; undefined when all of them went. */
export function moveSort(sort: SortData, place: (column: number) => number | undefined): SortData | undefined {
  const fields = sort.fields.flatMap((field) => {
    const key = place(field.key);
    return key === undefined ? [] : [{ ...field, key }];
  });
  return fields.length > 0 ? { ...sort, fields } : undefined;
}

/** Lets the sheet's filter follow its cells; `move` tells where an area lies now. */
export function moveAutoFilter(sheet: Sheet, move: (area: Area) => Area | undefined): void {
  const filter = sheet.autoFilter;
  if (!filter) return;
  const area = move(filter.area);
  const place = (column: number): number | undefined => {
    const now = area && move({ row: filter.area.row, column: filter.area.column + column, rows: 1, columns: 1 });
    return area && now ? now.column - area.column : undefined;
  };
  if (!area) return void delete sheet.autoFilter;
  filter.columns = moveColumns(filter.columns, place);
  filter.sort = filter.sort && moveSort(filter.sort, place);
  filter.area = area;
}
