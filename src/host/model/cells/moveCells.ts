import type { ICellData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "./address";
import { type Book, type Sheet, allSheets, gridOf } from "../book";
import { ensureExtent } from "./extent";

/** A cell with its place. */
export interface Placed {
  row: number;
  column: number;
  cell: ICellData;
}

/**
 * A formula that was filled in the grid is kept once, in its first cell; gives each cell its own, so that cells may be moved
 * and their formulas changed one by one.
 */
export function ownFormulas(book: Book): void {
  const formulas = book.injector.get(FormulaDataModel);
  for (const sheet of allSheets(book)) {
    const found: Placed[] = [];
    const matrix = gridOf(book, sheet).getCellMatrix();
    matrix.forValue((row, column, cell) => {
      if (cell?.si) found.push({ row, column, cell });
    });
    for (const { row, column, cell } of found) {
      const f = formulas.getFormulaStringByCell(row, column, sheet.id, book.unit.getUnitId()) ?? cell.f;
      const { si: _shared, ...rest } = cell;
      matrix.setValue(row, column, { ...rest, f });
      book.edits.note(sheet.id, row, column, true);
    }
  }
}

/** The existing cells of an area. */
export function cellsIn(book: Book, sheet: Sheet, area: Area): Placed[] {
  const found: Placed[] = [];
  const matrix = gridOf(book, sheet).getCellMatrix();
  const rows = matrix.getMatrix();
  for (const key of Object.keys(rows)) {
    const row = Number(key);
    if (row < area.row || row >= area.row + area.rows) continue;
    const cells = rows[row] ?? {};
    for (const at of Object.keys(cells)) {
      const column = Number(at);
      const cell = cells[column];
      if (cell && column >= area.column && column < area.column + area.columns) found.push({ row, column, cell });
    }
  }
  return found;
}

/** Puts whole cells, looks included; undefined takes one away. */
export function putCell(book: Book, sheet: Sheet, row: number, column: number, cell: ICellData | undefined): void {
  const matrix = gridOf(book, sheet).getCellMatrix();
  if (cell && Object.keys(cell).length > 0) matrix.setValue(row, column, cell);
  else matrix.realDeleteValue(row, column);
  book.edits.note(sheet.id, row, column, true);
}

/** Takes cells away and puts them elsewhere on the sheet. */
export function moveCells(book: Book, sheet: Sheet, cells: readonly Placed[], rows: number, columns: number): void {
  for (const { row, column } of cells) putCell(book, sheet, row, column, undefined);
  for (const { row, column, cell } of cells) {
    ensureExtent(book, sheet, { row: row + rows, column: column + columns, rows: 1, columns: 1 });
    putCell(book, sheet, row + rows, column + columns, cell);
  }
}
