import { contrasts } from "../contrasts";
import type { CutOff } from "./cutOff";
import type { Constant } from "../constant";
import type { Model } from "../model";
import { points } from "../points";

/** The two bodies of evidence CLASSIFY judges by; either may carry the verdict alone. */
export const bodies: readonly Model[] = [contrasts, points];

/** The facts that decide by themselves, before any score. */
export const deciding = {
  /** S2:6 names legal structure as a metric of the continuum; S2:4 puts acquisition at its end; S0:46 names joint ventures. */
  legal: { fact: "legal", merged: "Merged", newEntity: "New entity", source: "S2:4, S2:6, S0:46" },
  /** S2:4: "basic transactional agreements" at the other end. */
  exchange: { fact: "exchange", fee: "Goods or services for a fee", source: "S2:4" },
  /** Said not to be shared, with nothing integrated: what is left is a transaction (S2:8–9 turned round). */
  notShared: { benefits: "Q3b", control: "Q3c", assets: "Q2", source: "S2:8, S2:9" },
} as const;

/** What partnership and alliance have in common (S2:6); between the score's cut-offs, lacking one of them means tactical. */
export const partnershipNeeds = { sharedRisk: "D5", duration: "D1", source: "S2:6" } as const;

/** At or above it on the strategic score (0–1): a strategic alliance. */
export const strategicCutOff: CutOff = {
  name: "Strategic alliance",
  aliases: ["Strategic"],
  value: 0.6,
  basis: "ours",
  least: 0,
  most: 1,
  why:
    "A mean rating of 3.4, clearly past the middle towards the strategic pole. It stands half-way between the weakest " +
    "relationship the sources call a strategic alliance (USPS–FedEx, about 0.7) and an even mixture (0.5).",
};

/** Below it on the strategic score (0–1): a tactical alliance. */
export const partnershipCutOff: CutOff = {
  name: "Partnership",
  aliases: ["Tactical alliance", "Tactical"],
  value: 0.35,
  basis: "ours",
  least: 0,
  most: 1,
  why: "A mean rating of 2.4: nearer to the tactical pole than to the middle.",
};

/** At or above it (0–1), risk counts as shared. */
export const sharedRiskCutOff: CutOff = {
  name: "Shared risk",
  aliases: [],
  value: 0.25,
  basis: "ours",
  least: 0,
  most: 1,
  why: "A rating of 2: more than the tactical pole, where reward is tied to a short result.",
};

/** At or above it (0–1), the duration counts as meaningful. */
export const meaningfulDurationCutOff: CutOff = {
  name: "Meaningful duration",
  aliases: [],
  value: 0.25,
  basis: "ours",
  least: 0,
  most: 1,
  why: "A rating of 2, or one year: longer than one short, specific objective.",
};

/** The share (0–1) of one body of evidence that must be known before it carries a verdict. */
export const classificationCoverage: Constant = {
  value: 0.4,
  basis: "ours",
  why:
    "Four of the ten contrasts or two of the five points: fewer is an impression. USPS–FedEx must come out with " +
    "control, people, money and trust unknown (S2:14–16), a purpose or a date alone must not.",
};
