import type { Area } from "../cells/address";
import { type Book, type Sheet, gridOf } from "../book";
import { defaultHeight, defaultWidth, ownHeight, ownWidth, setHeights, setWidths } from "./layout";

/** Lines of an area that may have a size of their own; all others have the sheet's. */
function sized(lines: object, first: number, count: number): number[] {
  return Object.keys(lines)
    .map(Number)
    .filter((at) => at >= first && at < first + count);
}

/** All (true), none (false) or some (null) of `count` lines, `own` of them having a size of their own. */
const verdict = (own: number, count: number): boolean | null => (own === 0 ? true : own === count ? false : null);

export function hasStandardWidth(book: Book, sheet: Sheet, { column, columns }: Area): boolean | null {
  const lines = sized(gridOf(book, sheet).getConfig().columnData, column, columns);
  const own = lines.filter(
    (at) => (ownWidth(book, sheet, at) ?? defaultWidth(book, sheet)) !== defaultWidth(book, sheet),
  );
  return verdict(own.length, columns);
}

export function hasStandardHeight(book: Book, sheet: Sheet, { row, rows }: Area): boolean | null {
  const lines = sized(gridOf(book, sheet).getConfig().rowData, row, rows);
  const own = lines.filter(
    (at) => (ownHeight(book, sheet, at) ?? defaultHeight(book, sheet)) !== defaultHeight(book, sheet),
  );
  return verdict(own.length, rows);
}

/** Gives the area's columns the sheet's width. */
export function useStandardWidths(book: Book, sheet: Sheet, { column, columns }: Area): void {
  const { columnData } = gridOf(book, sheet).getConfig();
  for (const at of sized(columnData, column, columns)) {
    if (ownWidth(book, sheet, at) === undefined) continue;
    // The grid is told first: a width that is merely taken away would be seen only after something else changed.
    setWidths(book, sheet, { row: 0, column: at, rows: 1, columns: 1 }, defaultWidth(book, sheet));
    delete columnData[at]?.w;
  }
}

/** Gives the area's rows the sheet's height. */
export function useStandardHeights(book: Book, sheet: Sheet, { row, rows }: Area): void {
  const { rowData } = gridOf(book, sheet).getConfig();
  for (const at of sized(rowData, row, rows)) {
    if (ownHeight(book, sheet, at) === undefined) continue;
    setHeights(book, sheet, { row: at, column: 0, rows: 1, columns: 1 }, defaultHeight(book, sheet));
    const line = rowData[at];
    delete line?.h;
    delete line?.ia;
  }
}
