/** A value between 0 and 1 and what it weighs. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/**
 * Weighted arithmetic mean, Σ value·weight / Σ weight, added up in the order given so that a reviewer's SUMPRODUCT over
 * the same rows agrees to the last digits. `undefined` where nothing carries weight.
 */
export function weightedMean(values: readonly Weighted[]): number | undefined {
  let sum = 0;
  let total = 0;
  for (const { value, weight } of values) {
    sum += value * weight;
    total += weight;
  }
  return total > 0 ? sum / total : undefined;
}
