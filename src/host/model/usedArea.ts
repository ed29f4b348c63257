import { type Area, around } from "./address";
import { type Book, type Sheet, gridOf } from "./book";
import { hasContent, spillsOf } from "./cells";

/**
 * The smallest rectangle around all cells that hold something (or, unless `valuesOnly`, are formatted).
 *
 * @returns undefined when there is nothing
 */
export function usedArea(book: Book, sheet: Sheet, valuesOnly: boolean): Area | undefined {
  let used: Area | undefined;
  gridOf(book, sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || (valuesOnly && !hasContent(cell))) return;
      if (!hasContent(cell) && !cell.s && !cell.custom) return;
      const one = { row, column, rows: 1, columns: 1 };
      used = used ? around(used, one) : one;
    });
  for (const spill of spillsOf(book, sheet)) used = used ? around(used, spill) : spill;
  return used;
}
