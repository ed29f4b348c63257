import { bounds } from "../scoring/bounds";
import { weightedMean } from "../scoring/weightedMean";
import type { Item } from "../models/model";
import type { Evidence } from "./evidence";
import { weightOf, type Policy } from "./policy";

/** What weighted evidence comes to. All numbers are 0–1. */
export interface Weighing {
  /** The mean of what is known; undefined where nothing is. */
  readonly score: number | undefined;
  /** The least and the most the score can become, whatever the answers to what is unknown. */
  readonly low: number;
  readonly high: number;
  /** The share of the evidence weight that is known. */
  readonly coverage: number;
}

/** Weighs evidence: the score over what is known, its bounds over what is not, and how much is known. */
export function weigh(evidence: readonly Evidence[]): Weighing {
  const known = evidence.filter(({ state }) => state === "known");
  const score = weightedMean(known.map(({ value, weight }) => ({ value: value ?? 0, weight })));
  const { low, high } = bounds(evidence.map(({ low, high, share }) => ({ low, high, weight: share })));
  const coverage = weightedMean(
    evidence.map(({ state, share }) => ({ value: state === "known" ? 1 : 0, weight: share })),
  );
  // with most evidence known, the two divisions can part by a rounding error
  return { score, low: Math.min(low, score ?? low), high: Math.max(high, score ?? high), coverage: coverage ?? 0 };
}

/** The share (0–1) of these items' full weight that is known; facts not applicable count as not known. */
export function knownShare(evidence: readonly Evidence[], items: readonly Item[], policy: Policy): number {
  const full = items.reduce((sum, item) => sum + weightOf(policy, item), 0);
  const known = evidence
    .filter(({ item, state }) => state === "known" && items.includes(item))
    .reduce((sum, { share }) => sum + share, 0);
  return known > 0 ? known / full : 0;
}

/** The headers of the unknown facts, the one that could move the score most first; equals keep their published order. */
export function missingFacts(evidence: readonly Evidence[]): string[] {
  return evidence
    .filter(({ state, share }) => state === "unknown" && share > 0)
    .sort((a, b) => b.share - a.share)
    .map(({ fact }) => fact.header);
}
