import { parseArea, parseCell, type Area } from "../../cells/a1";
import type { PlannedSheet, SheetLayout } from "../sheetPlan";
import { lengths, type Lengths } from "./lengths";

/** The rows and columns of a sheet in points, and the areas that are one cell. */
export interface Grid {
  rows: Lengths;
  columns: Lengths;
  /** The cells that a cell is one with; itself where it is by itself. */
  around(row: number, column: number): Area;
}

/** What Excel gives a row and a column of which nothing is said, in points. */
const usual = { row: 15, column: 48 };

/** Reads the rows, columns and merged cells of a layout up to the end of what is printed. */
export function gridOf({ columnWidths, rowHeights, mergesAcross }: SheetLayout, { bottom, right }: Area): Grid {
  const wholeRows = /^(\d+):(\d+)$/;
  const rows = rowHeights.map(({ rows, height }) => {
    const [, first, last] = wholeRows.exec(rows)!;
    return { first: Number(first), last: Number(last), size: height };
  });
  const columns = columnWidths.map(({ columns, width }) => {
    const [first, last] = columns.split(":").map((letters) => parseCell(`${letters}1`).column);
    return { first: first!, last: last!, size: width };
  });
  const merged = new Map<string, Area>();
  for (const area of mergesAcross.map(parseArea))
    for (let row = area.top; row <= area.bottom; row++)
      merged.set(`${row}/${area.left}`, { ...area, top: row, bottom: row });
  return {
    rows: lengths(bottom, usual.row, rows),
    columns: lengths(right, usual.column, columns),
    around: (row, column) => merged.get(`${row}/${column}`) ?? { top: row, left: column, bottom: row, right: column },
  };
}

/** The cells of a sheet by rows and then columns: what it says itself stands in the looks of its layout. */
export function cellsInOrder(layout: SheetLayout, sheet: PlannedSheet) {
  const own = Object.entries(sheet.cells).map(([at, cell]) => {
    const { style } = layout.cells[at] ?? {};
    return [at, { ...(style && { style }), ...cell }] as const;
  });
  return Object.entries({ ...layout.cells, ...Object.fromEntries(own) })
    .map(([at, cell]) => ({ ...parseCell(at), cell }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}
