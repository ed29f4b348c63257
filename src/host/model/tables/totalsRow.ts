import { nonBlankCellOffSheet } from "../../richApi/apiError";
import { type Area, MAX_ROWS } from "../cells/address";
import type { Book, Sheet, Table } from "../book";
import { cellAt } from "../cells/cells";
import { enter } from "../cells/entries";
import { formulaView } from "../cells/views";
import { tellChanged } from "../events/happenings";
import { writeForExcel } from "../formula/structured";
import { closeGap, openGap } from "../sheets/blocks";
import { placeTable } from "./placeTable";
import { bodyArea } from "./tables";

/** The row of totals, there while `showTotals` is true. */
export const totalsRow = ({ area }: Table): Area => ({ ...area, row: area.row + area.rows - 1, rows: 1 });

/** Are the column's data numbers? Formulas that were not calculated yet are taken for such. */
function isNumeric(book: Book, sheet: Sheet, table: Table, column: number): boolean {
  const { row, rows } = bodyArea(table);
  const cells = Array.from({ length: rows }, (_, down) => cellAt(book, sheet, row + down, table.area.column + column));
  const filled = cells.filter((cell) => cell && ((cell.v !== undefined && cell.v !== null && cell.v !== "") || cell.f));
  return filled.every((cell) => typeof cell?.v === "number" || (cell?.f && (cell.v === undefined || cell.v === null)));
}

/**
 * What Excel puts into a totals row that is new: the word "Total" in the first column and, in the last, the sum of its
 * numbers or the count of anything else: https://support.microsoft.com/excel/get-started/total-the-data-in-an-excel-table
 */
function newTotals(book: Book, sheet: Sheet, table: Table): (string | null)[] {
  const last = table.columns.length - 1;
  const code = isNumeric(book, sheet, table, last) ? 109 : 103;
  const column = writeForExcel({ items: [], thisRow: false, columns: [table.columns[last] ?? ""] });
  return table.columns.map((_, at) => {
    if (at === last) return `=SUBTOTAL(${code},${table.name}${column})`;
    return at === 0 ? "Total" : null;
  });
}

/** Shows the totals row, as it was when it was last shown. Cells below the table go down by one row. */
function show(book: Book, sheet: Sheet, table: Table): void {
  const { area } = table;
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  if (below.row >= MAX_ROWS) throw nonBlankCellOffSheet();
  const totals = table.totals ?? newTotals(book, sheet, table);
  openGap(book, sheet, below, "rows");
  table.showTotals = true;
  delete table.totals;
  placeTable(book, sheet, table, { ...area, rows: area.rows + 1 }, (column) => column);
  enter(book, sheet, below, [totals.map((total) => total ?? "")]);
  tellChanged(book, sheet, below, "ThisLocalAddin", "RowInserted");
}

/** Takes the totals row away and remembers what it held. Cells below go up by one row. */
function hide(book: Book, sheet: Sheet, table: Table): void {
  const row = totalsRow(table);
  const held = table.columns.map((_, at) => formulaView(book, sheet, row.row, row.column + at));
  closeGap(book, sheet, row, "rows");
  table.showTotals = false;
  table.totals = held.map((total) => (total === "" ? null : String(total)));
  placeTable(book, sheet, table, table.area, (column) => column);
  tellChanged(book, sheet, row, "ThisLocalAddin", "RowDeleted");
}

/** Shows or hides the totals row. */
export function setTotalsShown(book: Book, sheet: Sheet, table: Table, shown: boolean): void {
  if (shown === table.showTotals) return;
  if (shown) show(book, sheet, table);
  else hide(book, sheet, table);
}
