import { RemoveSuperTableMutation } from "@univerjs/engine-formula";
import {
  accessDenied,
  insertDeleteConflict,
  invalidArgument,
  itemAlreadyExists,
  mergedRangeConflict,
} from "../../richApi/apiError";
import { type Area, MAX_ROWS, intersect } from "../cells/address";
import { type Book, type Sheet, type Table, allSheets, run } from "../book";
import { cellAt, hasContent } from "../cells/cells";
import { clearContents, eachCell, setContent } from "../cells/entries";
import { changeFormat } from "../formats/formats";
import { EVENTS, tellTable } from "../events/happenings";
import { mergesOf } from "../cells/merges";
import { isFreeName, isValidName, namesOf } from "../names/nameRules";
import { newTable } from "./newTable";
import { renameTable } from "../names/renames";
import { headerRow, registerTable, settleHeaders } from "./tableHeaders";

export const allTables = (book: Book): { sheet: Sheet; table: Table }[] =>
  allSheets(book).flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

/** By id or name, case aside. */
export const findTable = (book: Book, key: string): { sheet: Sheet; table: Table } | undefined =>
  allTables(book).find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase());

/** The rows of data, without headers and totals. */
export function bodyArea({ area, showHeaders, showTotals }: Table): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (showTotals ? 1 : 0) };
}

function freeTableName(book: Book): string {
  const taken = new Set(allTables(book).map(({ table }) => table.name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

/** Makes room for a header row above data that has none: the data goes down by one row. */
function pushDown(book: Book, sheet: Sheet, area: Area): void {
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  if (below.row >= MAX_ROWS) throw insertDeleteConflict();
  eachCell(book, sheet, below, (row, column) => {
    if (hasContent(cellAt(book, sheet, row, column))) throw insertDeleteConflict();
  });
  for (let row = area.row + area.rows; row > area.row; row--) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const { s: _style, custom: _custom, ...content } = cellAt(book, sheet, row - 1, column) || {};
      setContent(book, sheet, row, column, content);
      setContent(book, sheet, row - 1, column, {});
    }
  }
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

/** Renames a table, in formulas too. The rules are those of names: https://support.microsoft.com/office/fbf49a4f-82a3-43eb-8ba2-44d21233b114 */
export function setTableName(book: Book, sheet: Sheet, table: Table, name: string): void {
  if (!isValidName(name)) throw invalidArgument();
  if (name === table.name) return;
  const onlyCase = name.toLowerCase() === table.name.toLowerCase();
  if (!onlyCase && (findTable(book, name) || !isFreeName(namesOf(book), name))) throw itemAlreadyExists();
  const before = table.name;
  run(book, RemoveSuperTableMutation.id, { tableName: before });
  table.name = name;
  registerTable(book, sheet, table);
  renameTable(book, before, name);
}

/** Shows or hides the header row; its cells are emptied or filled again. */
export function setHeadersShown(book: Book, sheet: Sheet, table: Table, shown: boolean): void {
  if (shown === table.showHeaders) return;
  if (!shown) {
    table.showHeaders = false;
    clearContents(book, sheet, headerRow(table));
    table.area = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  } else {
    if (table.area.row === 0) throw insertDeleteConflict();
    table.area = { ...table.area, row: table.area.row - 1, rows: table.area.rows + 1 };
    eachCell(book, sheet, headerRow(table), (row, column) => {
      if (hasContent(cellAt(book, sheet, row, column))) throw insertDeleteConflict();
    });
    table.columns.forEach((name, index) =>
      setContent(book, sheet, table.area.row, table.area.column + index, { v: name, t: 1 }),
    );
    table.showHeaders = true;
  }
  registerTable(book, sheet, table);
}

function forget(book: Book, sheet: Sheet, table: Table): void {
  tellTable(book, EVENTS.tableDeleted, sheet, table);
  sheet.tables = sheet.tables.filter((one) => one !== table);
  run(book, RemoveSuperTableMutation.id, { tableName: table.name });
}

/** Takes the table away and leaves its cells. */
export function convertToRange(book: Book, sheet: Sheet, table: Table): void {
  forget(book, sheet, table);
}

/** Deletes the table with its cells. */
export function deleteTable(book: Book, sheet: Sheet, table: Table): void {
  forget(book, sheet, table);
  clearContents(book, sheet, table.area);
  changeFormat(book, sheet, table.area, () => ({}));
}
