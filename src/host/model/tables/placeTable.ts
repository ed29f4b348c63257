import type { Area } from "../cells/address";
import type { Book, Sheet, Table } from "../book";
import { moveColumns, moveSort } from "../filter/changeFilters";
import { loseTable } from "./dissolveTable";
import { dropColumns } from "./dropColumns";
import { registerTable, settleHeaders, uniqueHeaders } from "./tableHeaders";

/** Where a column is now, counted from the table's left; undefined when it went. */
type Place = (column: number) => number | undefined;

/** What the columns are called and known by, each at its new place, new ones among them. */
function placeNames(table: Table, count: number, place: Place): void {
  const { columns, columnIds } = table;
  const last = Math.max(0, ...columnIds);
  const names = Array.from({ length: count }, () => "");
  const ids = Array.from({ length: count }, (_, index) => last + 1 + index);
  columns.forEach((name, before) => {
    const now = place(before);
    if (now === undefined || now < 0 || now >= count) return;
    names[now] = name;
    ids[now] = columnIds[before] ?? ids[now] ?? 0;
  });
  table.columns = uniqueHeaders(names);
  table.columnIds = ids;
}

/** What is known about columns goes with them. */
function placeKept(table: Table, count: number, place: Place): void {
  const within: Place = (column) => {
    const now = place(column);
    return now !== undefined && now >= 0 && now < count ? now : undefined;
  };
  const filters = moveColumns(table.filters ?? {}, within);
  if (Object.keys(filters).length > 0) table.filters = filters;
  else delete table.filters;
  const sort = table.sort && moveSort(table.sort, within);
  if (sort) table.sort = sort;
  else delete table.sort;
  const { totals } = table;
  if (totals) {
    const moved = moveColumns<string | null>(Object.fromEntries(totals.entries()), within);
    table.totals = Array.from({ length: count }, (_, at) => moved[at] ?? null);
  }
}

/**
 * Puts a table elsewhere, or gives it another size; its cells are there already. New columns are called as their headers say,
 * and formulas that use a column which went become #REF!.
 */
export function placeTable(book: Book, sheet: Sheet, table: Table, area: Area, place: Place): void {
  const before = table.columns;
  const same = before.length === area.columns && before.every((_, column) => place(column) === column);
  table.area = area;
  if (!same) {
    const gone = before.filter((_, column) => {
      const now = place(column);
      return now === undefined || now < 0 || now >= area.columns;
    });
    dropColumns(book, table.name, before, gone);
    placeNames(table, area.columns, place);
    placeKept(table, area.columns, place);
    if (table.showHeaders) table.columns = settleHeaders(book, sheet, table);
  }
  registerTable(book, sheet, table);
}

/** Lets a table follow its cells when some came or went; `move` tells where an area lies now. One without cells is no table. */
export function followTable(book: Book, sheet: Sheet, table: Table, move: (area: Area) => Area | undefined): void {
  const before = table.area;
  const area = move(before);
  if (!area) return loseTable(book, sheet, table);
  placeTable(book, sheet, table, area, (column) => {
    const now = move({ ...before, column: before.column + column, columns: 1 });
    return now && now.column - area.column;
  });
}
