import type { Area } from "./address";

/** Cells as few rectangles: runs in a row, and equal runs in rows below one another. */
export function packAreas(cells: readonly { row: number; column: number }[]): Area[] {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; columns: number }[] = [];
  for (const { row, column } of ordered) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.columns === column) last.columns++;
    else runs.push({ row, column, columns: 1 });
  }
  const packed: { row: number; column: number; rows: number; columns: number }[] = [];
  // The rectangle that ends just above, by its columns.
  const open = new Map<string, (typeof packed)[number]>();
  for (const { row, column, columns } of runs) {
    const key = `${column} ${columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === row) above.rows++;
    else {
      const made = { row, column, rows: 1, columns };
      packed.push(made);
      open.set(key, made);
    }
  }
  return packed;
}
