/** The line through equally spaced values that fits them best: https://support.microsoft.com/office/1bfe3ea3-c779-4552-9e6d-e0280c681a2a */
export function linearTrend(values: readonly number[]): (index: number) => number {
  const count = values.length;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const spread = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / spread;
  // The mean of the ends and the rest, so that whole steps give whole numbers.
  return (index) => tidy(mean + slope * (index - middle));
}

/** The curve a·bⁿ that fits best, which is the line through the logarithms; undefined unless all values have one sign. */
export function growthTrend(values: readonly number[]): ((index: number) => number) | undefined {
  const sign = Math.sign(values[0] ?? 0);
  if (sign === 0 || values.some((value) => Math.sign(value) !== sign)) return undefined;
  const logarithm = linearTrend(values.map((value) => Math.log(Math.abs(value))));
  return (index) => sign * tidy(Math.exp(logarithm(index)));
}

/** Without the last bits, in which sums of decimals differ from what a person would write. */
const tidy = (value: number): number => Number(value.toPrecision(14));
