import { RemoveSuperTableMutation } from "@univerjs/engine-formula";
import { type Book, type Sheet, type Table, run } from "../book";
import { clearContents } from "../cells/entries";
import { EVENTS, tellTable } from "../events/happenings";
import { setTableFilters } from "../filter/changeFilters";
import { changeFormat } from "../formats/formats";
import { replaceReferences } from "./plainReferences";

function forget(book: Book, sheet: Sheet, table: Table, lost: boolean): void {
  tellTable(book, EVENTS.tableDeleted, sheet, table);
  replaceReferences(book, sheet, table, lost);
  sheet.tables = sheet.tables.filter((one) => one !== table);
  run(book, RemoveSuperTableMutation.id, { tableName: table.name });
}

/** Takes the table away and leaves its cells, all of them to be seen; formulas refer to the cells from then on. */
export function convertToRange(book: Book, sheet: Sheet, table: Table): void {
  setTableFilters(book, sheet, table, {});
  forget(book, sheet, table, false);
}

/** The table's cells are gone, and it goes with them. */
export function loseTable(book: Book, sheet: Sheet, table: Table): void {
  forget(book, sheet, table, true);
}

/** Deletes the table with its cells. */
export function deleteTable(book: Book, sheet: Sheet, table: Table): void {
  setTableFilters(book, sheet, table, {});
  forget(book, sheet, table, true);
  clearContents(book, sheet, table.area);
  changeFormat(book, sheet, table.area, () => ({}));
}
