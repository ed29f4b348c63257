import type { Area } from "../cells/address";
import type { Book, Sheet } from "../book";
import { contentAt, hasContent, spillsOf } from "../cells/cells";
import { eachCell } from "../cells/entries";
import { textView } from "../cells/views";
import { intersect } from "../cells/address";
import { type Matching, searchPattern } from "./pattern";

interface Cell {
  row: number;
  column: number;
}

/** All filled cells of an area, row by row, those that formulas spill into among them. */
export function filledCells(book: Book, sheet: Sheet, area: Area): Cell[] {
  const found = new Map<string, Cell>();
  const add = (row: number, column: number): void => {
    if (hasContent(contentAt(book, sheet, row, column))) found.set(`${row} ${column}`, { row, column });
  };
  eachCell(book, sheet, area, add);
  for (const spill of spillsOf(book, sheet)) {
    const inside = intersect(spill, area);
    for (let row = 0; inside && row < inside.rows; row++) {
      for (let column = 0; column < inside.columns; column++) add(inside.row + row, inside.column + column);
    }
  }
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The cells of an area that show the text, row by row. */
export function findAll(book: Book, sheet: Sheet, area: Area, text: string, matching: Matching): Cell[] {
  const pattern = searchPattern(text, matching);
  return filledCells(book, sheet, area).filter(({ row, column }) => {
    pattern.lastIndex = 0;
    return pattern.test(textView(book, sheet, row, column));
  });
}

/**
 * The first cell that shows the text.
 *
 * @param after the search begins behind this cell and goes round; absent = at the area's first cell, or its last
 */
export function findFirst(
  book: Book,
  sheet: Sheet,
  area: Area,
  text: string,
  matching: Matching & { backwards: boolean; after?: Cell },
): Cell | undefined {
  const found = findAll(book, sheet, area, text, matching);
  const { backwards, after } = matching;
  const inTurn = backwards ? found.reverse() : found;
  if (!after) return inTurn[0];
  const isBehind = ({ row, column }: Cell): boolean => {
    const order = row - after.row || column - after.column;
    return backwards ? order < 0 : order > 0;
  };
  return inTurn.find(isBehind) ?? inTurn[0];
}
