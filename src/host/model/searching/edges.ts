import { MAX_COLUMNS, MAX_ROWS } from "../cells/address";
import type { Book, Sheet } from "../book";
import { contentAt, hasContent } from "../cells/cells";
import { usedArea } from "../cells/usedArea";

/** Excel.KeyboardDirection. */
export type Direction = "Left" | "Right" | "Up" | "Down";

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

interface Cell {
  row: number;
  column: number;
}

/**
 * Where Ctrl+arrow goes from a cell: to the end of the filled cells it is among, or over blank ones to the next filled cell,
 * or to the sheet's edge.
 */
export function edgeFrom(book: Book, sheet: Sheet, from: Cell, direction: Direction): Cell {
  const [down, across] = STEPS[direction];
  const used = usedArea(book, sheet, true);
  const isFilled = ({ row, column }: Cell): boolean => hasContent(contentAt(book, sheet, row, column));
  const next = ({ row, column }: Cell): Cell => ({ row: row + down, column: column + across });
  const edge = {
    row: down < 0 ? 0 : down > 0 ? MAX_ROWS - 1 : from.row,
    column: across < 0 ? 0 : across > 0 ? MAX_COLUMNS - 1 : from.column,
  };
  const isPast = ({ row, column }: Cell): boolean =>
    row < 0 ||
    column < 0 ||
    !used ||
    (down > 0 && row >= used.row + used.rows) ||
    (across > 0 && column >= used.column + used.columns);
  let at = next(from);
  if (isFilled(from) && !isPast(at) && isFilled(at)) {
    while (!isPast(next(at)) && isFilled(next(at))) at = next(at);
    return at;
  }
  while (!isPast(at) && !isFilled(at)) at = next(at);
  return isPast(at) ? edge : at;
}
