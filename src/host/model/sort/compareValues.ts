import { isCellError } from "../calculation/functionAnswers";
import type { Scalar } from "../workbookData";
import { type TextOrder, compareTexts } from "./textOrder";

/** Numbers, then text, then FALSE and TRUE, then errors, which are all alike. Blank cells are no part of the order. */
function rank(value: NonNullable<Scalar>): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return isCellError(value) ? 3 : 2;
}

/**
 * Excel's order of values, blank cells last whichever way it is sorted:
 * https://support.microsoft.com/office/62d0b95d-2a90-4610-a6ae-2e545c4a4654
 *
 * @param direction 1 ascending, −1 descending
 */
export function compareValues(a: Scalar, b: Scalar, direction: 1 | -1, order: TextOrder): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const byKind = rank(a) - rank(b);
  if (byKind !== 0) return byKind * direction;
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b, order) * direction;
  if (isCellError(a) || isCellError(b)) return 0;
  return (Number(a) - Number(b)) * direction;
}
