import { isFilled } from "./layout/runs";

/**
 * Headers that formulas must name otherwise than `headers` says them, because spaces stand at their edges: column → as it stands in the
 * cell. undefined where there is none.
 */
export function writtenHeaders(cells: readonly unknown[]): Record<number, string> | undefined {
  const written = cells.flatMap((cell, column): [number, string][] =>
    isFilled(cell) && String(cell) !== String(cell).trim() ? [[column, String(cell)]] : [],
  );
  return written.length === 0 ? undefined : Object.fromEntries(written);
}
