/** Where rows or columns begin, and end: all in points from the corner of the sheet. */
export interface Lengths {
  /** Where the row or column of this number, counted from 1, begins. */
  start(index: number): number;
  /** Where it ends. */
  end(index: number): number;
}

/**
 * Widths of columns or heights of rows, one after the other.
 *
 * @param count how many there are
 * @param usual what one takes of which nothing is said
 * @param said first, last and size of those of which something is said; what is said later holds
 */
export function lengths(
  count: number,
  usual: number,
  said: readonly { first: number; last: number; size: number }[],
): Lengths {
  const sizes = Array<number>(count).fill(usual);
  for (const { first, last, size } of said) sizes.fill(size, Math.max(first - 1, 0), Math.min(last, count));
  const edges = [0];
  for (const size of sizes) edges.push(edges[edges.length - 1]! + size);
  const edge = (at: number): number => edges[Math.min(Math.max(at, 0), count)]!;
  return { start: (index) => edge(index - 1), end: (index) => edge(index) };
}
