import { insertDeleteConflict, invalidArgument, mergedRangeConflict } from "../../richApi/apiError";
import { type Area, intersect } from "../cells/address";
import type { Book, Sheet, Table } from "../book";
import { cellAt, hasContent } from "../cells/cells";
import { clearContents, enter } from "../cells/entries";
import { mergesOf } from "../cells/merges";
import { formulaView } from "../cells/views";
import { filterRows } from "../filter/filterRows";
import { isActive } from "../filter/filterPlaces";
import { calculatedColumns, fillRow } from "./calculatedColumns";
import { growRules } from "./growRules";
import { placeTable } from "./placeTable";
import { bodyArea } from "./tables";
import { totalsRow } from "./totalsRow";

/** Takes the totals row off its place; gives back how to put it at the end of the resized table. */
function liftTotals(book: Book, sheet: Sheet, table: Table, area: Area): () => void {
  if (!table.showTotals) return () => undefined;
  const before = totalsRow(table);
  const after = { ...area, row: area.row + area.rows - 1, rows: 1 };
  const held = table.columns.map((_, at) => formulaView(book, sheet, before.row, before.column + at));
  const columns = Array.from({ length: after.columns }, (_, at) => after.column + at);
  const isTaken = (column: number): boolean =>
    after.row !== before.row && hasContent(cellAt(book, sheet, after.row, column));
  if (columns.some(isTaken)) throw insertDeleteConflict("The totals row would replace other cells.");
  clearContents(book, sheet, before);
  return () => {
    const shift = area.column - before.column;
    enter(book, sheet, after, [columns.map((_, at) => held[at + shift] ?? "")]);
  };
}

/** What a table may not become: see https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1) */
function demandFit(book: Book, sheet: Sheet, table: Table, area: Area): void {
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (area.row !== table.area.row || !intersect(area, table.area) || area.rows < least) {
    throw invalidArgument(
      "The new range must overlap the table, with its top in the same row, and have a row of data.",
    );
  }
  const others = sheet.tables.filter((one) => one !== table).map((one) => one.area);
  const own = sheet.autoFilter ? [sheet.autoFilter.area] : [];
  if ([...others, ...own, ...mergesOf(book, sheet)].some((other) => intersect(other, area)))
    throw mergedRangeConflict();
}

/**
 * Gives a table another size. No cell moves but those of the totals row: new columns are called as their headers say, and
 * calculated columns are filled down into blank cells of new rows.
 */
export function resizeTable(book: Book, sheet: Sheet, table: Table, area: Area): void {
  demandFit(book, sheet, table, area);
  const before = bodyArea(table);
  const filtered = isActive(table.filters);
  const formulas = calculatedColumns(book, sheet, table, () => false);
  const shift = area.column - table.area.column;
  const putTotals = liftTotals(book, sheet, table, area);
  const all = table.area;
  placeTable(book, sheet, table, area, (column) => column - shift);
  putTotals();
  const after = bodyArea(table);
  if (after.rows > before.rows) {
    growRules(book, sheet, table, before);
    const kept = new Map(
      [...formulas].flatMap(([at, formula]) => (at >= shift ? [[at - shift, formula] as const] : [])),
    );
    for (let row = before.row + before.rows; row < after.row + after.rows; row++) {
      const blank = [...kept].filter(([at]) => !hasContent(cellAt(book, sheet, row, area.column + at)));
      fillRow(book, sheet, table, row, new Map(blank));
    }
  }
  if (filtered) filterRows(book, sheet, { ...area, rows: Math.max(area.rows, all.rows) });
}
