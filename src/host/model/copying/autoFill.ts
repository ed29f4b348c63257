import { invalidArgument } from "../../richApi/apiError";
import { type Area, contains, sameArea } from "../cells/address";
import type { Book, Sheet } from "../book";
import { valueAt } from "../cells/cells";
import { setContent } from "../cells/entries";
import { ensureExtent } from "../cells/extent";
import { ownFormulas } from "../cells/moveCells";
import { contentOfScalar } from "../cells/scalarContent";
import { changeFormat, formatAt } from "../formats/formats";
import { growToReferences, formulaAt } from "../formula/formulaText";
import { checkHeaders } from "../tables/tableHeaders";
import { type CopiedCell, copiedCells } from "./copiedCells";
import { type SeriesType, seriesFrom } from "./fillRules";
import { sourceOf } from "./source";

export type FillType = SeriesType | "FillCopy" | "FillFormats";

/** Does the destination go on below or above (true), or to the right or left (false)? */
function goesDown(from: Area, to: Area): boolean {
  if (from.column === to.column && from.columns === to.columns) return true;
  if (from.row === to.row && from.rows === to.rows) return false;
  throw invalidArgument("A range is filled in one direction: the destination must have its columns or its rows.");
}

/**
 * Fills a range from the cells it begins or ends with.
 *
 * @param from what is filled from
 * @param to holds `from` and goes on in one direction
 */
export function autoFill(book: Book, sheet: Sheet, from: Area, to: Area, type: FillType): void {
  if (!contains(to, from)) throw invalidArgument("The destination must include the range that is filled from.");
  if (sameArea(from, to)) return;
  const down = goesDown(from, to);
  ownFormulas(book);
  ensureExtent(book, sheet, to);
  const takesLooks = type !== "FillValues";
  const copied = copiedCells(book, sourceOf(book, sheet, [from]), takesLooks ? "All" : "Formulas", false);
  const [length, lines] = down ? [from.rows, from.columns] : [from.columns, from.rows];
  const [start, total] = down ? [to.row - from.row, to.rows] : [to.column - from.column, to.columns];
  for (let line = 0; line < lines; line++) {
    const seeds = Array.from({ length }, (_, at) => copied[down ? at : line]?.[down ? line : at]);
    const goOn = seriesOf(book, sheet, seeds, type);
    for (let index = start; index < start + total; index++) {
      const seed = seeds[((index % length) + length) % length];
      if (!seed || (index >= 0 && index < length)) continue;
      const row = down ? from.row + index : from.row + line;
      const column = down ? from.column + line : from.column + index;
      if (seed.format) changeFormat(book, sheet, { row, column, rows: 1, columns: 1 }, () => seed.format ?? {});
      if (type !== "FillFormats") fillCell(book, sheet, row, column, seed, goOn(index));
    }
  }
  if (type !== "FillFormats") checkHeaders(book, sheet, to);
}

function seriesOf(book: Book, sheet: Sheet, seeds: readonly (CopiedCell | undefined)[], type: FillType) {
  if (type === "FillCopy" || type === "FillFormats") return () => undefined;
  const known = seeds.map((seed) => ({
    value: seed ? valueAt(book, sheet, seed.row, seed.column) : null,
    isFormula: seed !== undefined && formulaAt(book, sheet, seed.row, seed.column) !== undefined,
    numberFormat: seed && formatAt(book, sheet, seed.row, seed.column).numberFormat,
  }));
  return seriesFrom(known, type);
}

function fillCell(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  seed: CopiedCell,
  value: ReturnType<ReturnType<typeof seriesFrom>>,
): void {
  const content = value === undefined ? (seed.content?.({ row, column }) ?? {}) : contentOfScalar(value);
  if (content.f) growToReferences(book, sheet, content.f);
  setContent(book, sheet, row, column, content);
}
