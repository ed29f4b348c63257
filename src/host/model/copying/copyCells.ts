import type { ICellData } from "@univerjs/core";
import { invalidArgument } from "../../richApi/apiError";
import { type Area, isWholeColumns, isWholeRows, onGrid } from "../cells/address";
import type { Book, Sheet } from "../book";
import { setContent } from "../cells/entries";
import { ensureExtent } from "../cells/extent";
import { merge, unmerge } from "../cells/merges";
import { ownFormulas } from "../cells/moveCells";
import { changeFormat, lineFormats } from "../formats/formats";
import { growToReferences } from "../formula/formulaText";
import { setHeights, setWidths, ownHeight, ownWidth } from "../sheets/layout";
import { checkHeaders } from "../tables/tableHeaders";
import { type CopyType, copiedCells } from "./copiedCells";
import { type Copies, copiedMerges, copyConditionalFormats, copyHyperlinks, copyValidations } from "./copiedRules";
import { type Source, sourceOf } from "./source";

/** How a copy is made. */
export interface CopyOptions {
  type: CopyType;
  /** Blank cells of the source leave those of the destination as they are. */
  skipBlanks: boolean;
  transpose: boolean;
}

/** As often as the source fits into the destination without a rest; once where it doesn't. */
const fitted = (wanted: number, own: number): number => (wanted % own === 0 ? wanted : own);

/**
 * Where a copy goes: from the destination's first cell, as large as the source, or filling the destination when that is a
 * multiple of the source.
 */
function destinationOf({ rows, columns }: Source, to: Area, transpose: boolean): Area {
  const [down, across] = transpose ? [columns.length, rows.length] : [rows.length, columns.length];
  const area = { ...to, rows: fitted(to.rows, down), columns: fitted(to.columns, across) };
  const whole = {
    ...area,
    rows: isWholeColumns(to) ? down : area.rows,
    columns: isWholeRows(to) ? across : area.columns,
  };
  if (!onGrid(whole)) throw invalidArgument("The copy would not fit on the sheet.");
  return whole;
}

function cornersOf(area: Area, down: number, across: number): Copies["corners"] {
  const corners: { row: number; column: number }[] = [];
  for (let row = 0; row < area.rows; row += down) {
    for (let column = 0; column < area.columns; column += across) {
      corners.push({ row: area.row + row, column: area.column + column });
    }
  }
  return corners;
}

/** Whole columns and rows bring their sizes and their own formats along. */
function copyLines(book: Book, from: Sheet, given: Area, to: Sheet, place: Area): void {
  const byColumns = isWholeColumns(given);
  if (!byColumns && !isWholeRows(given)) return;
  const formats = lineFormats(book, from, byColumns ? "columns" : "rows");
  const count = byColumns ? given.columns : given.rows;
  for (let at = 0; at < Math.min(count, 16_384); at++) {
    const line = byColumns
      ? { ...given, column: place.column + at, columns: 1 }
      : { ...given, row: place.row + at, rows: 1 };
    const old = (byColumns ? given.column : given.row) + at;
    const format = formats.get(old);
    if (format) changeFormat(book, to, line, () => format);
    const size = byColumns ? ownWidth(book, from, old) : ownHeight(book, from, old);
    if (size !== undefined) (byColumns ? setWidths : setHeights)(book, to, line, size);
  }
}

function writeContent(book: Book, sheet: Sheet, row: number, column: number, content: Partial<ICellData>): void {
  if (content.f) growToReferences(book, sheet, content.f);
  setContent(book, sheet, row, column, content);
}

/**
 * Copies cells as Excel pastes them.
 *
 * @returns the area that was written
 */
export function copyCells(
  book: Book,
  from: { sheet: Sheet; areas: readonly Area[] },
  to: { sheet: Sheet; area: Area },
  { type, skipBlanks, transpose }: CopyOptions,
): Area {
  ownFormulas(book);
  const source = sourceOf(book, from.sheet, from.areas);
  const area = destinationOf(source, to.area, transpose);
  const [down, across] = transpose
    ? [source.columns.length, source.rows.length]
    : [source.rows.length, source.columns.length];
  const copies: Copies = { sheet: to.sheet, corners: cornersOf(area, down, across), area };
  const cells = copiedCells(book, source, type, transpose);
  const takesLooks = type === "All" || type === "Formats";
  const merges = takesLooks ? copiedMerges(book, source, copies, transpose) : [];
  ensureExtent(book, to.sheet, area);
  const [first] = from.areas;
  if (takesLooks && first && from.areas.length === 1 && !transpose) copyLines(book, from.sheet, first, to.sheet, area);
  if (takesLooks) unmerge(book, to.sheet, area);
  for (const corner of copies.corners) {
    cells.forEach((line, i) =>
      line.forEach((cell, j) => {
        if (skipBlanks && cell.blank) return;
        const row = corner.row + (transpose ? j : i);
        const column = corner.column + (transpose ? i : j);
        const { content, format } = cell;
        if (content) writeContent(book, to.sheet, row, column, content({ row, column }));
        if (format) changeFormat(book, to.sheet, { row, column, rows: 1, columns: 1 }, () => format);
      }),
    );
  }
  for (const merged of merges) merge(book, to.sheet, merged, false);
  if (takesLooks) copyConditionalFormats(book, source, copies, transpose);
  if (type === "All") copyValidations(book, source, copies, transpose);
  if (type === "All") copyHyperlinks(source, copies, transpose);
  checkHeaders(book, to.sheet, area);
  return area;
}
