import type { Book, Sheet, Table } from "../book";
import { cellAt } from "../cells/cells";
import { setContent } from "../cells/entries";
import { offsetFormula } from "../formula/offsetFormula";
import { bodyArea } from "./tables";

/** Columns that have the same formula in every row, by their places in the table; each with its first row's. */
export type CalculatedColumns = ReadonlyMap<number, { row: number; formula: string }>;

/**
 * The calculated columns of a table. Excel fills them into new rows:
 * https://support.microsoft.com/office/873fbac6-7110-4300-8f6f-aafa2ea11ce8
 *
 * @param isNew rows that don't count
 */
export function calculatedColumns(
  book: Book,
  sheet: Sheet,
  table: Table,
  isNew: (row: number) => boolean,
): CalculatedColumns {
  const { row: first, column: left, rows, columns } = bodyArea(table);
  const old = Array.from({ length: rows }, (_, down) => first + down).filter((row) => !isNew(row));
  const found = new Map<number, { row: number; formula: string }>();
  const [start] = old;
  if (start === undefined) return found;
  for (let at = 0; at < columns; at++) {
    const formulaAt = (row: number): string | undefined => cellAt(book, sheet, row, left + at)?.f ?? undefined;
    const formula = formulaAt(start);
    if (formula === undefined) continue;
    if (old.every((row) => formulaAt(row) === offsetFormula(formula, row - start, 0))) {
      found.set(at, { row: start, formula });
    }
  }
  return found;
}

/** Puts the columns' formulas into a row. */
export function fillRow(book: Book, sheet: Sheet, table: Table, row: number, columns: CalculatedColumns): void {
  for (const [at, { row: from, formula }] of columns) {
    const column = table.area.column + at;
    setContent(book, sheet, row, column, { f: offsetFormula(formula, row - from, 0) });
    book.edits.noteFormula(sheet.id, row, column);
  }
}
