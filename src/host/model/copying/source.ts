import { invalidArgument } from "../../richApi/apiError";
import type { Area } from "../cells/address";
import type { Book, Sheet } from "../book";
import { usedArea } from "../cells/usedArea";
import { MAX_COLUMNS, MAX_ROWS } from "../cells/address";

/** What is copied: the cells of some rows in some columns of a sheet, all in order. */
export interface Source {
  sheet: Sheet;
  rows: readonly number[];
  columns: readonly number[];
}

const numbers = (first: number, count: number): number[] => Array.from({ length: count }, (_, at) => first + at);
const inOrder = (all: Iterable<number>): number[] => [...new Set(all)].sort((a, b) => a - b);

/** Whole columns and rows end where there is nothing more to copy. */
function bounded(book: Book, sheet: Sheet, area: Area): Area {
  if (area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) return area;
  const used = usedArea(book, sheet, false, area);
  const rows = area.rows < MAX_ROWS ? area.rows : Math.max(1, (used?.row ?? 0) + (used?.rows ?? 0));
  const columns = area.columns < MAX_COLUMNS ? area.columns : Math.max(1, (used?.column ?? 0) + (used?.columns ?? 0));
  return { ...area, rows, columns };
}

/**
 * The cells of one area or of several; these must be what is left of a rectangle without some of its rows and columns.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
 */
export function sourceOf(book: Book, sheet: Sheet, given: readonly Area[]): Source {
  const areas = given.map((area) => bounded(book, sheet, area));
  const rows = inOrder(areas.flatMap((area) => numbers(area.row, area.rows)));
  const columns = inOrder(areas.flatMap((area) => numbers(area.column, area.columns)));
  const cells = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  if (cells !== rows.length * columns.length) {
    throw invalidArgument("These ranges cannot be copied together: they are not in the same rows or columns.");
  }
  return { sheet, rows, columns };
}

/** Where an area of the source lies among what is copied, counted from the copy's corner. */
export function placeInCopy({ rows, columns }: Source, area: Area, transpose: boolean): Area {
  const row = rows.indexOf(area.row);
  const column = columns.indexOf(area.column);
  return transpose
    ? { row: column, column: row, rows: area.columns, columns: area.rows }
    : { row, column, rows: area.rows, columns: area.columns };
}

/** The rectangles that the source is made of. */
export function blocksOf({ rows, columns }: Source): Area[] {
  const runs = (all: readonly number[]): { first: number; count: number }[] => {
    const found: { first: number; count: number }[] = [];
    for (const at of all) {
      const last = found[found.length - 1];
      if (last && last.first + last.count === at) last.count++;
      else found.push({ first: at, count: 1 });
    }
    return found;
  };
  return runs(rows).flatMap((down) =>
    runs(columns).map((across) => ({
      row: down.first,
      column: across.first,
      rows: down.count,
      columns: across.count,
    })),
  );
}
