import type { ICellData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type Area, contains } from "../cells/address";
import { type Book, type Sheet, gridOf } from "../book";
import { cellAt } from "../cells/cells";
import { ensureExtent } from "../cells/extent";
import { changeFormat, formatAt } from "../formats/formats";
import { offsetFormula } from "../formula/offsetFormula";
import { checkHeaders } from "../tables/tableHeaders";
import type { FormatData } from "../formats/formatData";

/** Rows of the area, or its columns. */
export type Axis = "rows" | "columns";

/** The part of an area that is one of its rows or columns. */
export const lineOf = (area: Area, axis: Axis, at: number): Area =>
  axis === "rows" ? { ...area, row: area.row + at, rows: 1 } : { ...area, column: area.column + at, columns: 1 };

interface TakenCell {
  cell: ICellData;
  format: FormatData;
}

function take(book: Book, sheet: Sheet, row: number, column: number): TakenCell {
  const { si, ...cell } = cellAt(book, sheet, row, column) ?? {};
  // A formula that was filled in the grid is kept once, in its first cell, which may go elsewhere.
  if (si) {
    const formulas = book.injector.get(FormulaDataModel);
    cell.f = formulas.getFormulaStringByCell(row, column, sheet.id, book.unit.getUnitId()) ?? undefined;
  }
  return { cell, format: formatAt(book, sheet, row, column) };
}

function put(book: Book, sheet: Sheet, row: number, column: number, taken: TakenCell, rows: number, columns: number) {
  const matrix = gridOf(book, sheet).getCellMatrix();
  const { borders } = formatAt(book, sheet, row, column);
  const cell: ICellData = { ...taken.cell };
  if (cell.f) cell.f = offsetFormula(cell.f, rows, columns);
  if (Object.keys(cell).length > 0) matrix.setValue(row, column, cell);
  else matrix.realDeleteValue(row, column);
  book.edits.note(sheet.id, row, column, true);
  // Borders belong to the place: they stay when cells are sorted.
  if (borders || taken.format.borders) {
    changeFormat(book, sheet, { row, column, rows: 1, columns: 1 }, () => ({ ...taken.format, borders }));
  }
}

/** Links of single cells go with their cells. */
function placeHyperlinks(sheet: Sheet, area: Area, axis: Axis, targets: ReadonlyMap<number, number>): void {
  for (const link of sheet.hyperlinks) {
    link.areas = link.areas.flatMap((one) => {
      if (one.rows * one.columns !== 1 || !contains(area, one)) return [one];
      const now = targets.get(axis === "rows" ? one.row - area.row : one.column - area.column);
      if (now === undefined) return [];
      return [axis === "rows" ? { ...one, row: area.row + now } : { ...one, column: area.column + now }];
    });
  }
  sheet.hyperlinks = sheet.hyperlinks.filter(({ areas }) => areas.length > 0);
}

/**
 * Arranges the area's rows (or columns) anew, with contents and looks; formulas read as if they had been copied.
 *
 * @param sources for each line the one that comes there, counted in the area; undefined leaves a blank line
 */
export function placeLines(
  book: Book,
  sheet: Sheet,
  area: Area,
  axis: Axis,
  sources: readonly (number | undefined)[],
): void {
  ensureExtent(book, sheet, area);
  book.edits.flush();
  const cellsOf = (at: number): TakenCell[] => {
    const { row, column, rows, columns } = lineOf(area, axis, at);
    return Array.from({ length: rows * columns }, (_, index) =>
      take(book, sheet, row + Math.floor(index / columns), column + (index % columns)),
    );
  };
  const moves = sources.flatMap((from, to) => (from === to ? [] : [{ to, from }]));
  const taken = moves.map(({ from }) => (from === undefined ? undefined : cellsOf(from)));
  moves.forEach(({ to, from }, index) => {
    const { row, column, rows, columns } = lineOf(area, axis, to);
    const shift = from === undefined ? 0 : to - from;
    for (let at = 0; at < rows * columns; at++) {
      const cell = taken[index]?.[at] ?? { cell: {}, format: {} };
      const [down, across] = axis === "rows" ? [shift, 0] : [0, shift];
      put(book, sheet, row + Math.floor(at / columns), column + (at % columns), cell, down, across);
    }
  });
  const targets = new Map(sources.flatMap((from, to) => (from === undefined ? [] : [[from, to] as const])));
  placeHyperlinks(sheet, area, axis, targets);
  checkHeaders(book, sheet, area);
}
