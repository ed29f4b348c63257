import type { CellError, Scalar } from "../model/workbookData";

/** What a function gives to the grid: a value, or rows that spill. */
export type FunctionResult = Scalar | Scalar[][];

/** What the add-in reported for one invocation. */
export type ReportedResult = { ok: true; value: unknown } | { ok: false; message: unknown; code: unknown };

/** Result codes of the library. 0, 2 (thrown), 3 (rejected) and 4 (batch mismatch) have no error of their own. */
const errorsByCode: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Errors that a function may return; `#NAME?` and `#REF!` cannot be. */
const returnable: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/** Excel shows a message only with these two. */
const withMessage: readonly string[] = ["#VALUE!", "#N/A"];

const cellError = (error: string, message?: unknown): CellError =>
  typeof message === "string" && message !== "" && withMessage.includes(error) ? { error, message } : { error };

const scalar = (value: unknown): Scalar => {
  // A function cannot make a blank cell: nothing is shown as 0.
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "object" && (value as { valueType?: unknown }).valueType === "CustomFunctionError") {
    const { code, message } = value as { code?: unknown; message?: unknown };
    return cellError(returnable.includes(String(code)) ? String(code) : "#VALUE!", message);
  }
  return cellError("#VALUE!");
};

const rowsOf = (value: readonly unknown[]): Scalar[][] | CellError => {
  const rows = value.map((row) => (Array.isArray(row) ? row : [row]).map(scalar));
  const width = rows[0]?.length ?? 0;
  return width > 0 && rows.every((row) => row.length === width) ? rows : cellError("#VALUE!");
};

/**
 * What the cell shows. Arrays must be rectangular and not empty, else the cell is `#VALUE!`. A thrown or rejected ordinary
 * error is `#VALUE!` without a message, because the library drops it.
 */
export function decodeResult(reported: ReportedResult): FunctionResult {
  if (reported.ok) return Array.isArray(reported.value) ? rowsOf(reported.value) : scalar(reported.value);
  const code = Number(reported.code ?? 0);
  if (code === 0 && reported.message === "NaN") return cellError("#NUM!");
  const thrown = code === 1 || code === 7 ? reported.message : undefined;
  return cellError(errorsByCode[code] ?? "#VALUE!", thrown);
}
