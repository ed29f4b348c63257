import { absolute, absoluteArea, parseArea } from "../cells/a1";

/** One cell of an area that goes by an anchor, as "$C$4"; row and column count from 1 within the area. */
export function cellIn(area: string, row: number, column: number): string {
  const { top, left } = parseArea(area);
  return absolute(top + row - 1, left + column - 1);
}

/** One row of such an area, as "$C$4:$J$4". */
export function rowIn(area: string, row: number): string {
  const { top, left, right } = parseArea(area);
  return absoluteArea({ top: top + row - 1, left, bottom: top + row - 1, right });
}

/** One column of such an area, as "$C$4:$C$9". */
export function columnIn(area: string, column: number): string {
  const { top, left, bottom } = parseArea(area);
  return absoluteArea({ top, left: left + column - 1, bottom, right: left + column - 1 });
}

/** The first cell of an area to the cell in row and column: a range that ends where formulas say. */
export const upTo = (area: string, row: string | number, column: string | number): string =>
  `${cellIn(area, 1, 1)}:INDEX(${area},${row},${column})`;
