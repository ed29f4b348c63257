/** Heap after collecting garbage, when so many cycles were done. */
export interface Measure {
  cycles: number;
  /** In MB. */
  heap: number;
}

/** How memory went on. */
export interface Course {
  /** Heap at the end, in MB. */
  heap: number;
  /** MB a cycle by which it grew, by least squares over the second half of the measures. */
  slope: number;
  /** The mean of the last quarter of the measures over that of the second: 1 = it did not grow. */
  ratio: number;
}

/**
 * How much more the last quarter may take than the second. The engine keeps up to five thousand parsed formulas until a sheet is deleted,
 * and pages that were closed are collected by and by, so memory goes up and down by ten megabytes and more where nothing is lost.
 */
export const mostGrowth = 1.1;

/**
 * How memory went on over measures in order. The first quarter is left out of all of it, for everything that is loaded, compiled and
 * cached once comes to be then.
 *
 * @throws with fewer than eight measures, which say nothing
 */
export function courseOf(measures: readonly Measure[]): Course {
  if (measures.length < 8) throw new Error(`${measures.length} measures say nothing of how memory goes on.`);
  const part = (from: number, to: number): Measure[] =>
    measures.slice(Math.floor(measures.length * from), Math.floor(measures.length * to));
  return {
    heap: measures.at(-1)?.heap ?? 0,
    slope: slopeOf(part(0.5, 1)),
    ratio: mean(part(0.75, 1).map(({ heap }) => heap)) / mean(part(0.25, 0.5).map(({ heap }) => heap)),
  };
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function slopeOf(measures: readonly Measure[]): number {
  const middle = mean(measures.map(({ cycles }) => cycles));
  const level = mean(measures.map(({ heap }) => heap));
  const spread = measures.reduce((sum, { cycles }) => sum + (cycles - middle) ** 2, 0);
  return measures.reduce((sum, { cycles, heap }) => sum + (cycles - middle) * (heap - level), 0) / spread;
}
