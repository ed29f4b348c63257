import { pairsOf, type Coincidences, type Pair } from "./coincidences";
import type { Difference } from "./difference";

/**
 * Krippendorff's alpha, at most 1: 1 − observed / expected disagreement, for any number of raters and with any blanks.
 * Undefined where no two ratings differ.
 * Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability; Krippendorff 2004, Content Analysis, chapter 11.
 */
export function krippendorffAlpha(units: Coincidences, difference: Difference): number | undefined {
  const scores = difference.scores(units.values, units.counts);
  return alpha(disagreement(units.pairs, scores, difference), scores, units.counts, difference);
}

/** Alpha without one unit, for each kind of unit; undefined where one of them is. */
export function krippendorffWithout(
  units: Coincidences,
  difference: Difference,
): { value: number; times: number }[] | undefined {
  const left: { value: number; times: number }[] = [];
  let scores: readonly number[] | undefined;
  let observed = 0;
  for (const { ratings, times } of units.kinds) {
    const counts = [...units.counts];
    for (const rating of ratings) counts[rating]! -= 1;
    const now = difference.scores(units.values, counts);
    // scores that stay as they are leave the disagreement of all units as it is
    if (now !== scores) observed = disagreement(units.pairs, now, difference);
    scores = now;
    const own = disagreement(pairsOf(ratings), now, difference);
    const value = alpha(observed - own, now, counts, difference);
    if (value === undefined) return undefined;
    left.push({ value, times });
  }
  return left;
}

const disagreement = (pairs: readonly Pair[], scores: readonly number[], { between }: Difference): number => {
  let sum = 0;
  for (const { one, other, weight } of pairs) sum += 2 * weight * between(scores[one]!, scores[other]!);
  return sum;
};

function alpha(
  observed: number,
  scores: readonly number[],
  counts: readonly number[],
  { overall }: Difference,
): number | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const expected = overall(scores, counts) / (total - 1);
  // of one rating it is no number, and no alpha either
  return expected > 0 ? Math.min(1, 1 - observed / expected) : undefined;
}
