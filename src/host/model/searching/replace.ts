import { numfmt } from "@univerjs/core";
import type { Area } from "../cells/address";
import type { Book, Sheet } from "../book";
import { cellAt, hasContent } from "../cells/cells";
import { eachCell, enter } from "../cells/entries";
import { formulaView, textView } from "../cells/views";
import { formatAt } from "../formats/formats";
import { type Matching, searchPattern } from "./pattern";

/** What a person would see on editing the cell: its formula, a date as a date, else the plain value. */
function editedText(book: Book, sheet: Sheet, row: number, column: number): string {
  const shown = formulaView(book, sheet, row, column);
  const isDate =
    typeof shown === "number" && numfmt.isDateFormat(formatAt(book, sheet, row, column).numberFormat ?? "");
  return isDate ? textView(book, sheet, row, column) : String(shown);
}

/**
 * Replaces text in what cells hold, formulas included, as if each were typed anew.
 *
 * @returns how many cells were changed
 */
export function replaceAll(
  book: Book,
  sheet: Sheet,
  area: Area,
  text: string,
  replacement: string,
  matching: Matching,
): number {
  const pattern = searchPattern(text, matching);
  const cells: [number, number][] = [];
  eachCell(book, sheet, area, (row, column) => {
    if (hasContent(cellAt(book, sheet, row, column))) cells.push([row, column]);
  });
  let changed = 0;
  for (const [row, column] of cells) {
    const before = editedText(book, sheet, row, column);
    pattern.lastIndex = 0;
    const after = before.replace(pattern, () => replacement);
    if (after === before) continue;
    try {
      enter(book, sheet, { row, column, rows: 1, columns: 1 }, after);
      changed++;
    } catch {
      // What would be no formula any more stays as it was, as in Excel.
    }
  }
  return changed;
}
