import { weightedMean } from "./weightedMean";

/** A value known to lie between `low` and `high` (0–1): known exactly, known in part, or 0 to 1 where nothing is known. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly weight: number;
}

/** The smallest and the largest weighted mean the intervals allow; 0 and 1 where nothing carries weight. */
export function bounds(values: readonly Interval[]): { low: number; high: number } {
  const low = weightedMean(values.map(({ low, weight }) => ({ value: low, weight })));
  const high = weightedMean(values.map(({ high, weight }) => ({ value: high, weight })));
  return { low: low ?? 0, high: high ?? 1 };
}
