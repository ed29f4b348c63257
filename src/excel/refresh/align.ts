import { parseCell, type Area } from "../../cells/a1";
import type { Print } from "../manifest/print";

/** Prints by row and column, counted from 1. */
export type PrintGrid = ReadonlyMap<number, ReadonlyMap<number, Print>>;

/** Address → print as a grid. */
export function gridOf(prints: ReadonlyMap<string, Print>): PrintGrid {
  const grid = new Map<number, Map<number, Print>>();
  for (const [place, print] of prints) {
    const { row, column } = parseCell(place);
    const line = grid.get(row) ?? new Map<number, Print>();
    line.set(column, print);
    grid.set(row, line);
  }
  return grid;
}

/**
 * Where the rows of one state of a sheet are in another: rows found by what stands in them and nowhere else, those between by their
 * distance from the nearest row that was found. Rows of a table are known by its first column alone, for they are sorted, come and
 * go; null = the row is gone.
 */
export function align(
  from: PrintGrid,
  to: PrintGrid,
  last: number,
  tables: readonly Area[],
): (row: number) => number | null {
  const found = findRows(from, to, tables);
  const taken = new Set(found.values());
  const inTable = (row: number): boolean => tables.some(({ top, bottom }) => row > top && row <= bottom);
  const fixed = [...found.keys()].filter((row) => !inTable(row)).sort((a, b) => a - b);
  return (row) => {
    const exact = found.get(row);
    if (exact !== undefined) return exact;
    if (inTable(row) && from.get(row)?.size) return null;
    const near = row > last ? fixed.slice(-1) : nearest(fixed, row);
    for (const known of near) {
      const place = (found.get(known) ?? known) + row - known;
      if (place > 0 && !taken.has(place)) return place;
    }
    return near.length === 0 ? row : null;
  };
}

/** The found rows next above and below, the nearer first. */
function nearest(fixed: readonly number[], row: number): number[] {
  const above = fixed.filter((known) => known < row).slice(-1);
  const below = fixed.filter((known) => known > row).slice(0, 1);
  const distance = (known: number): number => Math.abs(known - row);
  return [...above, ...below].sort((a, b) => distance(a) - distance(b));
}

function findRows(from: PrintGrid, to: PrintGrid, tables: readonly Area[]): Map<number, number> {
  const here = rowsByCell(from);
  const there = rowsByCell(to);
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const [row, line] of [...from].sort(([a], [b]) => a - b)) {
    const table = tables.find(({ top, bottom }) => row > top && row <= bottom);
    const votes = new Map<number, number>();
    for (const [column, print] of line) {
      if (table && column !== table.left) continue;
      const cell = `${column} ${print}`;
      const rows = there.get(cell) ?? [];
      if (!table && (here.get(cell)?.length !== 1 || rows.length !== 1)) continue;
      for (const candidate of rows) if (!taken.has(candidate)) votes.set(candidate, (votes.get(candidate) ?? 0) + 1);
    }
    const best = [...votes].sort(
      ([a, one], [b, two]) => two - one || Math.abs(a - row) - Math.abs(b - row) || a - b,
    )[0];
    if (!best) continue;
    found.set(row, best[0]);
    taken.add(best[0]);
  }
  return found;
}

function rowsByCell(grid: PrintGrid): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, line] of grid) {
    for (const [column, print] of line) {
      const cell = `${column} ${print}`;
      const list = rows.get(cell);
      if (list) list.push(row);
      else rows.set(cell, [row]);
    }
  }
  return rows;
}
