import { type Area, formatArea, intersect } from "../cells/address";
import type { Book, Sheet, Table } from "../book";
import { EVENTS } from "../events/happenings";

const selected = new WeakSet<Table>();

/** Tells those who listen to a table what of it is selected: an empty address when the selection has left it. */
export function tellTableSelections(book: Book, sheet: Sheet, areas: readonly Area[]): void {
  for (const table of sheet.tables) {
    const parts = areas.flatMap((area) => intersect(area, table.area) ?? []);
    if (parts.length === 0 && !selected.has(table)) continue;
    if (parts.length > 0) selected.add(table);
    else selected.delete(table);
    const message = { worksheetId: sheet.id, tableId: table.id, address: parts.map(formatArea).join(",") };
    book.events.emit(EVENTS.tableSelectionChanged, table.id, message);
  }
}
