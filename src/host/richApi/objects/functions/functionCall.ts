import { formatArea, quoteSheet } from "../../../model/cells/address";
import { type Book, sheetName } from "../../../model/book";
import { invalidArgument } from "../../apiError";
import { RangeCells } from "../range/rangeCells";
import { RangeAreas } from "../range/rangeAreas";
import { FunctionResult } from "./functionResult";

/** An argument as formula text: a value, a range, another function's result, or `{ address }`. */
function argumentText(book: Book, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "#NUM!";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof FunctionResult) return value.formula;
  if (value instanceof RangeCells) return `${quoteSheet(sheetName(book, value.sheet))}!${formatArea(value.area)}`;
  if (value instanceof RangeAreas) {
    return `(${value.areas.map((area) => `${quoteSheet(sheetName(book, value.sheet))}!${formatArea(area)}`).join(",")})`;
  }
  const { address } = value as { address?: unknown };
  if (typeof address === "string" && address !== "") return address;
  throw invalidArgument();
}

/**
 * `functions.vlookup(…)` as formula text. Arguments that may be given any number of times come as one list; what is left out
 * at the end is left out.
 */
export function functionCall(book: Book, wireName: string, args: readonly unknown[]): string {
  const texts = args.flat().map((value) => argumentText(book, value));
  while (texts[texts.length - 1] === "") texts.pop();
  return `${wireName.toUpperCase().replace(/_/g, ".")}(${texts.join(",")})`;
}
