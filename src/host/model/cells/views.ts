import type { Book, Sheet } from "../book";
import { contentAt, scalarOf } from "./cells";
import { displayText } from "./displayText";
import { formatAt } from "../formats/formats";
import { formulaAt } from "../formula/formulaText";
import { isCellError } from "../calculation/functionAnswers";
import { type ValueType, valueTypeOf } from "./valueType";

/** One way to look at a cell. */
export type CellView<T> = (book: Book, sheet: Sheet, row: number, column: number) => T;

const at: CellView<ReturnType<typeof scalarOf>> = (book, sheet, row, column) =>
  scalarOf(contentAt(book, sheet, row, column));

/** As `Range.values`: blank is "", an error its text. */
export const valueView: CellView<string | number | boolean> = (...cell) => {
  const value = at(...cell);
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
};

/** As `Range.formulas`: the formula, or else the value. */
export const formulaView: CellView<string | number | boolean> = (...cell) => formulaAt(...cell) ?? valueView(...cell);

/** As `Range.text`: what is to be seen. */
export const textView: CellView<string> = (...cell) => displayText(at(...cell), formatAt(...cell).numberFormat);

export const numberFormatView: CellView<string> = (...cell) => formatAt(...cell).numberFormat ?? "General";

/** As `Range.valueTypes`. */
export const typeView: CellView<ValueType> = (...cell) => valueTypeOf(at(...cell));
