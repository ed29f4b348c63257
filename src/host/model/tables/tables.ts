import { RemoveSuperTableMutation } from "@univerjs/engine-formula";
import { invalidArgument, itemAlreadyExists } from "../../richApi/apiError";
import type { Area } from "../cells/address";
import { type Book, type Sheet, type Table, allSheets, run } from "../book";
import { isFreeName, isValidName, namesOf } from "../names/nameRules";
import { renameTable } from "../names/renames";
import { registerTable } from "./tableHeaders";

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
