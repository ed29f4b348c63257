import { type Book, type Sheet } from "../../book";
import { contentAt, scalarOf } from "../../cells/cells";
import { displayText } from "../../cells/displayText";
import { formatAt } from "../../formats/formats";
import type { Scalar } from "../../workbookData";
import type { FormatData } from "../../formats/formatData";

/** What filters look at. */
export interface FilteredCell {
  value: Scalar;
  /** As it is shown. */
  text: string;
  format: FormatData;
}

/** Does a cell pass? */
export type Passes = (cell: FilteredCell) => boolean;

export function filteredCell(book: Book, sheet: Sheet, row: number, column: number): FilteredCell {
  const value = scalarOf(contentAt(book, sheet, row, column));
  const format = formatAt(book, sheet, row, column);
  return { value, text: displayText(value, format.numberFormat), format };
}
