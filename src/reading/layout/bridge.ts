import type { SheetGrid } from "../grid";
import type { HeaderMapping } from "../headerMapping";
import { factCount, headersOfLine } from "./lineHeaders";
import { isFilled, type Run } from "./runs";

/** Rows looked at for what a column holds. */
const looked = 5;

/**
 * Joins the runs of a header line that are one table parted by a column without a header: the left one names the alliances, the right
 * one has facts and no names of its own. A column of texts without a header to the left of facts without names belongs to them, too.
 */
export function bridge(
  values: SheetGrid["values"],
  row: number,
  runs: readonly Run[],
  isFree: (index: number) => boolean,
  mapping: HeaderMapping | undefined,
): Run[] {
  const headers = ({ from, to }: Run) => headersOfLine(values[row]?.slice(from, to + 1) ?? [], mapping);
  const hasNames = (run: Run): boolean => headers(run).some(({ fact }) => fact?.id === "partner");
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    const isNext = last !== undefined && run.from - last.to === 2;
    if (isNext && hasNames(last) && !hasNames(run) && factCount(headers(run)) > 0) last.to = run.to;
    else joined.push({ ...run });
  }
  return joined.map((run) => {
    const beside = run.from - 1;
    const isNamed = beside < 0 || !isFree(beside) || hasNames(run) || factCount(headers(run)) < 2;
    return !isNamed && holdsTexts(values, row, beside) ? { ...run, from: beside } : run;
  });
}

function holdsTexts(values: SheetGrid["values"], row: number, column: number): boolean {
  const cells = values.slice(row + 1, row + 1 + looked).map((line) => line[column]);
  return isFilled(cells[0]) && cells.every((cell) => !isFilled(cell) || typeof cell === "string");
}
