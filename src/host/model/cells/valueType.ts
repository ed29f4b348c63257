import { isCellError } from "../calculation/functionAnswers";
import type { Scalar } from "../workbookData";

/** Excel.RangeValueType of what a cell can hold here. */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** The type of a value, as Excel's API names it. */
export function valueTypeOf(value: Scalar): ValueType {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
