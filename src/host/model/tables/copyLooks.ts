import type { Area } from "../cells/address";
import type { Book, Sheet } from "../book";
import { changeFormat, ownFormat } from "../formats/formats";

/** Gives cells the looks of others, which are repeated as often as there is room. */
export function copyLooks(book: Book, sheet: Sheet, from: Area, to: Area): void {
  for (let down = 0; down < to.rows; down++) {
    for (let across = 0; across < to.columns; across++) {
      const format = ownFormat(book, sheet, from.row + (down % from.rows), from.column + (across % from.columns));
      const cell = { row: to.row + down, column: to.column + across, rows: 1, columns: 1 };
      const before = ownFormat(book, sheet, cell.row, cell.column);
      if (format || before) changeFormat(book, sheet, cell, () => format ?? {});
    }
  }
}
