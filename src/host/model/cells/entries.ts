import type { ICellData } from "@univerjs/core";
import { invalidArgument } from "../../richApi/apiError";
import { type Area, MAX_ROWS, isWholeColumns, isWholeRows } from "./address";
import { type Book, type Sheet, gridOf } from "../book";
import { cellAt, hasContent } from "./cells";
import { ensureExtent } from "./extent";
import { changeFormat, formatAt } from "../formats/formats";
import { isTooLong } from "../formula/formulaLimits";
import { formulaForEngine } from "../formula/formulaText";
import { type Entry, parseEntry } from "./parseEntry";
import { contentOfScalar } from "./scalarContent";
import { checkHeaders } from "../tables/tableHeaders";

/** What `values` and `formulas` accept: one value for all cells, or one for each; null leaves a cell as it is. */
export type Grid = readonly (readonly unknown[])[];

const SIZE_MESSAGE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A value for all cells → a function that gives it; a two-dimensional array must have the area's size. */
export function spread(area: Area, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as Grid;
  // A row alone stands for a range of one row.
  const grid: Grid = given.every((row) => !Array.isArray(row)) && area.rows === 1 ? [given] : rows;
  const fits = grid.length === area.rows && grid.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument(SIZE_MESSAGE);
  return (row, column) => grid[row]?.[column];
}

function contentOf(book: Book, sheet: Sheet, row: number, column: number, entry: Entry): Partial<ICellData> {
  switch (entry.kind) {
    case "blank":
      return {};
    case "formula":
      if (isTooLong(entry.formula)) throw invalidArgument("The formula, or a text in it, is longer than Excel takes.");
      return { f: formulaForEngine(book, sheet, row, column, entry.formula) };
    case "error":
      return contentOfScalar({ error: entry.error });
    default:
      return contentOfScalar(entry.kind === "text" ? entry.text : entry.value);
  }
}

/** Puts content into a cell and keeps its looks. */
export function setContent(book: Book, sheet: Sheet, row: number, column: number, content: Partial<ICellData>): void {
  const { s, custom } = cellAt(book, sheet, row, column) || {};
  const { keptFormula: _gone, rich: _runs, ...looks } = custom ?? {};
  const next: ICellData = { ...content };
  if (s) next.s = s;
  if (Object.keys(looks).length > 0 || content.custom) next.custom = { ...looks, ...content.custom };
  const matrix = gridOf(book, sheet).getCellMatrix();
  if (Object.keys(next).length > 0) matrix.setValue(row, column, next);
  else matrix.realDeleteValue(row, column);
  book.edits.note(sheet.id, row, column, true);
}

function enterOne(book: Book, sheet: Sheet, row: number, column: number, value: unknown): void {
  const numberFormat = formatAt(book, sheet, row, column).numberFormat;
  const entry = parseEntry(value, numberFormat === "@");
  setContent(book, sheet, row, column, contentOf(book, sheet, row, column, entry));
  if (entry.kind === "formula" && numberFormat === undefined) book.edits.noteFormula(sheet.id, row, column);
  if (entry.kind === "value" && entry.format && numberFormat === undefined) {
    const cell = { row, column, rows: 1, columns: 1 };
    changeFormat(book, sheet, cell, (format) => ({ ...format, numberFormat: entry.format }));
  }
}

/**
 * Enters values or formulas as `Range.values` and `Range.formulas` do. Nothing is written when the array has the wrong
 * size; a formula that Excel refuses stops at its cell.
 */
export function enter(book: Book, sheet: Sheet, area: Area, given: unknown): void {
  const valueAt = spread(area, given);
  if (isWholeColumns(area) || isWholeRows(area)) {
    // Filling a million cells is refused here; clearing them is common.
    if (given !== "") throw invalidArgument("Whole rows and columns can only be cleared.");
    return clearContents(book, sheet, area);
  }
  ensureExtent(book, sheet, area);
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const value = valueAt(row, column);
      if (value !== null && value !== undefined) {
        enterOne(book, sheet, area.row + row, area.column + column, value);
      }
    }
  }
  checkHeaders(book, sheet, area);
}

/** Calls `visit` for each existing cell of the area. */
export function eachCell(book: Book, sheet: Sheet, area: Area, visit: (row: number, column: number) => void): void {
  const small = area.rows * area.columns < 10_000 && area.rows < MAX_ROWS;
  const matrix = gridOf(book, sheet).getCellMatrix();
  if (small) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (matrix.getValue(row, column)) visit(row, column);
      }
    }
    return;
  }
  const found: [number, number][] = [];
  matrix.forValue((row, column) => {
    const inside = row >= area.row && row < area.row + area.rows;
    if (inside && column >= area.column && column < area.column + area.columns) found.push([row, column]);
  });
  found.forEach(([row, column]) => visit(row, column));
}

export function clearContents(book: Book, sheet: Sheet, area: Area): void {
  eachCell(book, sheet, area, (row, column) => {
    if (hasContent(cellAt(book, sheet, row, column))) setContent(book, sheet, row, column, {});
  });
  checkHeaders(book, sheet, area);
}
