import type { Area } from "../cells/address";
import type { Book, Sheet } from "../book";
import { isCellError } from "../calculation/functionAnswers";
import { valueAt } from "../cells/cells";
import { formulaAt } from "../formula/formulaText";
import type { Scalar } from "../workbookData";
import { type ValueType, valueTypeOf } from "../cells/valueType";

/** What one cell held before and after a change, as events tell it. */
export interface ChangeDetails {
  valueBefore: string | number | boolean;
  valueAfter: string | number | boolean;
  valueTypeBefore: ValueType;
  valueTypeAfter: ValueType;
}

const plain = (value: Scalar): string | number | boolean => (isCellError(value) ? value.error : (value ?? ""));

/**
 * Remembers what a single cell holds; the answer, called after the change, says both. Nothing for several cells, as in Excel,
 * and nothing for a formula, which is not calculated yet when its event is raised.
 */
export function detailsOf(book: Book, sheet: Sheet, area: Area): () => ChangeDetails | undefined {
  if (area.rows * area.columns !== 1) return () => undefined;
  const { row, column } = area;
  const before = valueAt(book, sheet, row, column);
  return () => {
    if (formulaAt(book, sheet, row, column) !== undefined) return undefined;
    const after = valueAt(book, sheet, row, column);
    return {
      valueBefore: plain(before),
      valueAfter: plain(after),
      valueTypeBefore: valueTypeOf(before),
      valueTypeAfter: valueTypeOf(after),
    };
  };
}
