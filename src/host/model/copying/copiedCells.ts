import type { ICellData } from "@univerjs/core";
import { contains, quoteSheet } from "../cells/address";
import { type Book, type Sheet, sheetName } from "../book";
import { cellAt, hasContent, spillsOf, valueAt } from "../cells/cells";
import { contentOfScalar } from "../cells/scalarContent";
import { columnLetters } from "../cells/address";
import { formatAt } from "../formats/formats";
import { offsetFormula } from "../formula/offsetFormula";
import type { FormatData } from "../formats/formatData";
import type { Source } from "./source";
import { transposeFormula } from "./transposeFormula";

/** What a copy takes over: Excel.RangeCopyType. */
export type CopyType = "All" | "Formulas" | "Values" | "Formats" | "Link";

/** One cell of a source, as it is before anything is written. */
export interface CopiedCell {
  row: number;
  column: number;
  blank: boolean;
  /** What the copy holds in a cell of the destination; absent = its content stays. */
  content?: (to: { row: number; column: number }) => Partial<ICellData>;
  /** Absent = the format stays. */
  format?: FormatData;
}

/** Content as it is: text with several fonts keeps them. */
function constant(cell: ICellData): Partial<ICellData> {
  const { v, t, p, custom } = cell;
  const kept = Object.fromEntries(
    Object.entries(custom ?? {}).filter(([key]) => key === "rich" || key === "keptFormula"),
  ) as object;
  return {
    ...(v !== undefined && { v }),
    ...(t !== undefined && { t }),
    ...(p && { p }),
    ...(Object.keys(kept).length > 0 && { custom: kept }),
  };
}

type Content = NonNullable<CopiedCell["content"]>;

function contentOf(
  book: Book,
  source: Source,
  row: number,
  column: number,
  type: CopyType,
  transpose: boolean,
): Content {
  const { sheet } = source;
  if (type === "Link") {
    const address = `${quoteSheet(sheetName(book, sheet))}!${columnLetters(column)}${row + 1}`;
    return () => ({ f: `=${address}` });
  }
  const cell = cellAt(book, sheet, row, column);
  const f = cell?.f;
  if (type !== "Values" && f) {
    return transpose
      ? (to) => ({ f: transposeFormula(f, { row, column }, to) })
      : (to) => ({ f: offsetFormula(f, to.row - row, to.column - column) });
  }
  if (cell && hasContent(cell) && !f) return () => constant(cell);
  // A cell that a formula spills into has a value of its own only where the formula is not copied as well.
  const here = { row, column, rows: 1, columns: 1 };
  const spill = type === "Values" || f ? undefined : spillsOf(book, sheet).find((area) => contains(area, here));
  const anchored = spill && source.rows.includes(spill.row) && source.columns.includes(spill.column);
  const value = anchored ? null : valueAt(book, sheet, row, column);
  return () => contentOfScalar(value);
}

const isBlank = (book: Book, sheet: Sheet, row: number, column: number): boolean =>
  valueAt(book, sheet, row, column) === null && !hasContent(cellAt(book, sheet, row, column));

/** All cells of the source, row by row. */
export function copiedCells(book: Book, source: Source, type: CopyType, transpose: boolean): CopiedCell[][] {
  const takesContent = type !== "Formats";
  const takesLooks = type === "All" || type === "Formats";
  return source.rows.map((row) =>
    source.columns.map((column) => ({
      row,
      column,
      blank: isBlank(book, source.sheet, row, column),
      ...(takesContent && { content: contentOf(book, source, row, column, type, transpose) }),
      ...(takesLooks && { format: formatAt(book, source.sheet, row, column) }),
    })),
  );
}
