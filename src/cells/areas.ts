import { areaAddress, parseArea, parseCell, type Area } from "./a1";

/**
 * The fewest rectangles that plain sweeping finds for a set of cells: runs along rows, then equal runs of neighbouring rows made
 * one. `byRow` keeps every row apart, for looks such as a line under each row.
 */
export function areasOf(addresses: readonly string[], byRow = false): string[] {
  const runs = rowRuns(addresses);
  return (byRow ? runs : joinRows(runs)).map(areaAddress);
}

/** Areas that stand exactly under each other made one. */
export const stackAreas = (areas: readonly string[]): string[] => joinRows(areas.map(parseArea)).map(areaAddress);

function rowRuns(addresses: readonly string[]): Area[] {
  const cells = addresses.map(parseCell).sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const run = runs[runs.length - 1];
    if (run?.top === row && run.right === column - 1) run.right = column;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

function joinRows(runs: readonly Area[]): Area[] {
  const joined: Area[] = [];
  const sorted = [...runs].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  for (const run of sorted) {
    const above = joined[joined.length - 1];
    if (above?.left === run.left && above.right === run.right && above.bottom === run.top - 1)
      above.bottom = run.bottom;
    else joined.push({ ...run });
  }
  return joined.sort((a, b) => a.top - b.top || a.left - b.left);
}
