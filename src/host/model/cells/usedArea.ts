import { type Area, around, intersect } from "./address";
import { type Book, type Sheet, gridOf } from "../book";
import { hasContent, spillsOf } from "./cells";

/**
 * The smallest rectangle around all cells that hold something (or, unless `valuesOnly`, are formatted).
 *
 * @param within only cells in here count
 * @returns undefined when there is nothing
 */
export function usedArea(book: Book, sheet: Sheet, valuesOnly: boolean, within?: Area): Area | undefined {
  const limits = within ?? { row: 0, column: 0, rows: Infinity, columns: Infinity };
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  gridOf(book, sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || row < limits.row || column < limits.column) return;
      if (row >= limits.row + limits.rows || column >= limits.column + limits.columns) return;
      if (!hasContent(cell) && (valuesOnly || (!cell.s && !cell.custom))) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
  let used: Area | undefined =
    bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  for (const spill of spillsOf(book, sheet)) {
    const inside = within ? intersect(spill, within) : spill;
    if (inside) used = used ? around(used, inside) : inside;
  }
  return used;
}
