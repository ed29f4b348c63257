import { SetRowHiddenMutation, SetRowVisibleMutation } from "@univerjs/sheets";
import { type Area, intersect } from "../cells/address";
import { type Book, type Sheet, gridOf, run } from "../book";
import { toRange } from "../cells/merges";
import { rowIsHidden } from "../sheets/layout";
import { filteredCell } from "./criteria/filteredCell";
import { passing } from "./criteria/passing";
import { type PlacedFilter, activeFilters, filteredRows } from "./filterPlaces";

/** Tells for a row of the filter whether all columns let it pass. */
function rowTest(book: Book, sheet: Sheet, filter: PlacedFilter, now: Date): (row: number) => boolean {
  const { row: first, rows } = filteredRows(filter);
  const tests = Object.entries(filter.columns).map(([column, criteria]) => {
    const at = filter.area.column + Number(column);
    const cells = Array.from({ length: rows }, (_, down) => filteredCell(book, sheet, first + down, at));
    const passes = passing(criteria, cells, now);
    return cells.map(passes);
  });
  return (row) => tests.every((column) => column[row - first] !== false);
}

/** Hides or shows rows of the area, as few changes as can be. */
export function markRows(book: Book, sheet: Sheet, area: Area, hidden: (row: number) => boolean): void {
  const last = Math.min(area.row + area.rows, gridOf(book, sheet).getRowCount());
  // All columns, so that whatever looks at the rows is calculated again.
  const columns = gridOf(book, sheet).getColumnCount();
  const stretches: Record<"hide" | "show", Area[]> = { hide: [], show: [] };
  for (let row = area.row; row < last; row++) {
    const wanted = hidden(row);
    if (wanted === rowIsHidden(book, sheet, row)) continue;
    const list = wanted ? stretches.hide : stretches.show;
    const before = list[list.length - 1];
    if (before && before.row + before.rows === row) list[list.length - 1] = { ...before, rows: before.rows + 1 };
    else list.push({ row, column: 0, rows: 1, columns });
  }
  const send = (id: string, list: readonly Area[]): void => {
    if (list.length > 0) run(book, id, { subUnitId: sheet.id, ranges: list.map(toRange) });
  };
  send(SetRowHiddenMutation.id, stretches.hide);
  send(SetRowVisibleMutation.id, stretches.show);
}

/**
 * Hides the rows of the area that the sheet's filters refuse and shows all others, those too that were hidden by hand: Excel
 * keeps one mark for both. Filters look at what the cells hold now, and not again until they are applied again.
 */
export function filterRows(book: Book, sheet: Sheet, area: Area, now = new Date()): void {
  book.edits.flush();
  const tests = activeFilters(sheet).flatMap((filter) => {
    const rows = filteredRows(filter);
    const here = rows.rows > 0 && intersect({ ...rows, column: 0, columns: 1 }, { ...area, column: 0, columns: 1 });
    return here ? [{ rows, passes: rowTest(book, sheet, filter, now) }] : [];
  });
  markRows(book, sheet, area, (row) =>
    tests.some(({ rows, passes }) => row >= rows.row && row < rows.row + rows.rows && !passes(row)),
  );
}
