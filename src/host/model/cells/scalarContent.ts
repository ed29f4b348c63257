import { CellValueType, type ICellData } from "@univerjs/core";
import { isErrorName } from "./cells";
import { isCellError } from "../calculation/functionAnswers";
import type { Scalar } from "../workbookData";

/** Text that the grid would take for a number, boolean or error if it weren't marked as text. */
const looksOdd = (text: string): boolean =>
  (text.trim() !== "" && !Number.isNaN(Number(text))) || /^(?:true|false)$/i.test(text) || isErrorName(text);

/** A value, taken as it is, as Univer's cell. */
export function contentOfScalar(value: Scalar): Partial<ICellData> {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  return { v: value, t: looksOdd(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
