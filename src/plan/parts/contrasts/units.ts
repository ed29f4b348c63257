/** Units of the answers: both poles, then as-is and desired of each alliance. */
export const answerUnit = {
  low: 1,
  high: 5,
  asIs: (beside: number): number => 9 + 2 * beside,
  desired: (beside: number): number => 10 + 2 * beside,
  source: 17,
} as const;

/** Units of the arithmetic: what the answer reads as, scaled, its weight and its contribution, for each alliance. */
export const stepUnit = {
  reads: (beside: number): number => 1 + 4 * beside,
  scaled: (beside: number): number => 2 + 4 * beside,
  weight: (beside: number): number => 3 + 4 * beside,
  contribution: (beside: number): number => 4 + 4 * beside,
} as const;
