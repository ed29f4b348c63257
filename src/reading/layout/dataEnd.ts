import { answerProblem } from "../answerProblem";
import type { SheetGrid } from "../grid";
import type { ColumnHeader } from "./lineHeaders";
import { isFilled, type Run } from "./runs";

/** At most so many empty rows within one table; more, and what follows is something else. */
const mostEmptyRows = 2;

/**
 * Index of the last row of data below the headers that end in row `header`: down to the first empty row, and on behind one or two
 * of them while a row follows that has a name and an answer in its place.
 */
export function dataEnd(
  { values }: Pick<SheetGrid, "values">,
  header: number,
  { from, to }: Run,
  headers: readonly ColumnHeader[],
): number {
  const isEmpty = (row: number): boolean => {
    const cells = values[row];
    for (let index = from; index <= to; index++) if (isFilled(cells?.[index])) return false;
    return true;
  };
  let last = header;
  for (let row = header + 1; row < values.length; row++) {
    if (!isEmpty(row)) last = row;
    else if (row - last > mostEmptyRows) break;
    else if (
      row + 1 < values.length &&
      !isEmpty(row + 1) &&
      !isRecord(values[row + 1]?.slice(from, to + 1) ?? [], headers)
    )
      break;
  }
  return last;
}

/** Whether a row goes on with the table above it: it names somebody and answers something, and nothing in it is out of place. */
function isRecord(cells: readonly unknown[], headers: readonly ColumnHeader[]): boolean {
  const name = headers.findIndex(({ fact }) => fact?.id === "partner");
  if (name >= 0 && !isFilled(cells[name])) return false;
  const judged = headers.flatMap(({ fact }, index) => {
    const value = cells[index];
    return fact && fact.kind !== "text" && isFilled(value) ? [answerProblem(fact, value) === null] : [];
  });
  return judged.length > 0 && judged.filter(Boolean).length * 2 > judged.length;
}
