/** Piecewise linear interpolation through knots as nested IFs; flat beyond the first and the last. `x` is a cell. */
export function interpolation(knots: readonly (readonly [x: number, y: number])[], x: string): string {
  const [first, ...others] = knots;
  if (!first) throw new Error("Interpolation needs a knot.");
  const pieces = others.map(([x1, y1], index) => {
    const [x0, y0] = knots[index]!;
    return `IF(${x}<=${x1},${y0}+(${y1 - y0})*(${x}-${x0})/${x1 - x0},`;
  });
  const last = knots[knots.length - 1]!;
  return `IF(${x}<=${first[0]},${first[1]},${pieces.join("")}${last[1]}${")".repeat(pieces.length + 1)}`;
}
