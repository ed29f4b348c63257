import type { ColumnLook } from "../convert/cellReading";
import { guessFacts, type Guess } from "./guessFacts";

/** The guesses for several columns, no fact guessed for two of them: the surest goes first. `columns` gives each column's look. */
export function assignGuesses(
  columns: ReadonlyMap<number, ColumnLook>,
  taken: ReadonlySet<string>,
): (Guess & { column: number })[] {
  const all = [...columns]
    .flatMap(([column, look]) => guessFacts(look, taken).map((guess) => ({ ...guess, column })))
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const usedFacts = new Set<string>();
  const usedColumns = new Set<number>();
  return all.filter(({ column, fact }) => {
    if (usedColumns.has(column) || usedFacts.has(fact)) return false;
    usedColumns.add(column);
    usedFacts.add(fact);
    return true;
  });
}
