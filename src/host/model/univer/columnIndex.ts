import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

let mended = false;

/**
 * The engine keeps an index of the values of columns that functions such as COUNTIF have searched, and puts every result of
 * a formula into it, after looking through all values of the column for the one before: the square of the rows. A row that
 * no search has read yet has no value before, and a search that comes later reads it itself, so it need not be put there.
 */
export function indexOnlySearchedColumns(): void {
  if (mended) return;
  mended = true;
  const index = CELL_INVERTED_INDEX_CACHE;
  const set = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, force) => {
    if (force && index.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    set(unitId, sheetId, column, value, row, force);
  };
}
