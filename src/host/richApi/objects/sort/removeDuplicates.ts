import { demandWritable } from "../../../model/sheets/protection";
import { removeDuplicates } from "../../../model/sort/removeDuplicates";
import { invalidArgument } from "../../apiError";
import type { RangeCells } from "../range/rangeCells";
import { wholeNumber } from "../range/rangeArguments";
import { RemoveDuplicatesResult } from "./removeDuplicatesResult";

/** `Range.removeDuplicates`: columns are counted from the left of the range. */
export function removeDuplicatesIn(
  range: RangeCells,
  columns: unknown,
  includesHeader: unknown,
): RemoveDuplicatesResult {
  const { book, sheet, area } = range;
  const list = Array.isArray(columns) ? columns.map((column) => wholeNumber(column)) : [];
  if (list.length === 0 || list.some((column) => column < 0 || column >= area.columns)) throw invalidArgument();
  demandWritable(book, sheet, area);
  return new RemoveDuplicatesResult(removeDuplicates(book, sheet, area, list, includesHeader === true));
}
