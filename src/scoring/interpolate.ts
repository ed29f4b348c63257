/**
 * Piecewise linear interpolation through `knots`, sorted by x and at least one; flat beyond the first and the last.
 */
export function interpolate(knots: readonly (readonly [x: number, y: number])[], x: number): number {
  const after = knots.findIndex(([at]) => x <= at);
  if (after === 0) return knots[0]![1];
  if (after === -1) return knots[knots.length - 1]![1];
  const [x0, y0] = knots[after - 1]!;
  const [x1, y1] = knots[after]!;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
