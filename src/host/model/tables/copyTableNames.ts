import type { Book, Table } from "../book";
import { isFreeName, namesOf } from "../names/nameRules";
import { allTables } from "./tables";

/** Names for the copies of tables: Excel puts a number behind the old name, the first that makes it unlike all others. */
export function copyTableNames(book: Book, tables: readonly Table[]): Map<string, string> {
  const taken = new Set(allTables(book).map(({ table }) => table.name.toLowerCase()));
  const names = new Map<string, string>();
  for (const { name } of tables) {
    let number = taken.size + 1;
    while (taken.has(`${name}${number}`.toLowerCase()) || !isFreeName(namesOf(book), `${name}${number}`)) number++;
    names.set(name, `${name}${number}`);
    taken.add(`${name}${number}`.toLowerCase());
  }
  return names;
}
