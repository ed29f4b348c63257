import { accessDenied, mergedRangeConflict } from "../../richApi/apiError";
import { type Area, intersect } from "../cells/address";
import type { Book, Sheet, Table } from "../book";
import { cellAt, hasContent } from "../cells/cells";
import { mergesOf } from "../cells/merges";
import { EVENTS, tellTable } from "../events/happenings";
import { closeGap, openGap } from "../sheets/blocks";
import { newTable } from "./newTable";
import { registerTable, settleHeaders } from "./tableHeaders";
import { allTables } from "./tables";

function freeTableName(book: Book): string {
  const taken = new Set(allTables(book).map(({ table }) => table.name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

/** Makes room for a header row above data that has none: the data goes down by one row, and what is below if it must. */
function pushDown(book: Book, sheet: Sheet, area: Area): void {
  const below = area.row + area.rows;
  const isTaken = Array.from({ length: area.columns }, (_, at) => area.column + at).some((column) =>
    hasContent(cellAt(book, sheet, below, column)),
  );
  openGap(book, sheet, { ...area, rows: 1 }, "rows");
  if (!isTaken) closeGap(book, sheet, { ...area, row: below + 1, rows: 1 }, "rows");
}

/**
 * Makes a table of a range, as `TableCollection.add` does: headers become texts, a table of one row gets a row of data, and
 * without headers a row of them is put above the data.
 */
export function addTable(book: Book, sheet: Sheet, given: Area, hasHeaders: boolean): Table {
  if (sheet.protection) throw accessDenied();
  const area = { ...given, rows: hasHeaders ? Math.max(2, given.rows) : given.rows + 1 };
  const merged = mergesOf(book, sheet).some((merge) => intersect(merge, area));
  if (merged || sheet.tables.some((table) => intersect(table.area, area))) throw mergedRangeConflict();
  if (!hasHeaders) pushDown(book, sheet, given);
  const table: Table = {
    id: String(book.nextId()),
    name: freeTableName(book),
    area,
    columns: [],
    columnIds: Array.from({ length: area.columns }, (_, index) => index + 1),
    ...newTable,
  };
  table.columns = settleHeaders(book, sheet, table);
  sheet.tables.push(table);
  registerTable(book, sheet, table);
  tellTable(book, EVENTS.tableAdded, sheet, table);
  return table;
}
