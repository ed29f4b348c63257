import {
  bodies,
  classificationCoverage,
  deciding,
  meaningfulDurationCutOff,
  partnershipCutOff,
  partnershipNeeds,
  sharedRiskCutOff,
  strategicCutOff,
} from "../models/classification";
import type { RelationshipType } from "../models/relationshipTypes";
import { atLeast } from "../scoring/atLeast";
import { numberOf, textOf, type Alliance } from "./alliance";
import type { Evidence } from "./evidence";
import { coverageOf, cutOffOf, type Policy } from "./policy";
import { knownShare } from "./weigh";

/** Rule 1: the type that legal structure decides by itself, if it does. */
export function byLegalStructure(alliance: Alliance): RelationshipType | undefined {
  const legal = textOf(alliance, deciding.legal.fact);
  if (legal === deciding.legal.merged) return "Acquisition";
  return legal === deciding.legal.newEntity ? "Joint venture" : undefined;
}

/** Rule 2: why the relationship is a transaction, on positive evidence only; undefined where nothing says so. */
export function whyTransaction(alliance: Alliance): string | undefined {
  const { exchange, notShared } = deciding;
  if (textOf(alliance, exchange.fact) === exchange.fee) return `what is exchanged is "${exchange.fee}"`;
  const saidNo = (fact: string) => numberOf(alliance, fact) === 0;
  const separate = saidNo(notShared.benefits) && saidNo(notShared.control) && nothingIntegrated(alliance);
  return separate ? "benefits and control are not shared and nothing is integrated" : undefined;
}

function nothingIntegrated(alliance: Alliance): boolean {
  const whole = numberOf(alliance, deciding.notShared.assets);
  if (whole !== undefined) return whole === 0;
  return assetParts.every((part) => numberOf(alliance, part) === 0);
}

const assetParts = bodies
  .flatMap(({ items }) => items)
  .filter(({ fact }) => fact === deciding.notShared.assets)
  .flatMap(({ parts }) => (parts ?? []).map(({ fact }) => fact));

/** Rule 3: whether one body of evidence is known well enough to carry a verdict alone. Facts not applicable count as not known. */
export function isSufficient(evidence: readonly Evidence[], policy: Policy): boolean {
  const least = coverageOf(policy, classificationCoverage);
  return bodies.some(({ items }) => {
    const known = knownShare(evidence, items, policy);
    return known > 0 && atLeast(known, least);
  });
}

/** What rule 4 needs to know beside the score: the limits, and whether risk is shared and the duration meaningful. */
export interface ScoreRule {
  readonly strategic: number;
  readonly partnership: number;
  /** What a partnership needs (S2:6) and is said to lack, in words. */
  readonly lacking: readonly string[];
  /** Whether an answer to what is unknown could make it lack something, or make up for what it lacks. */
  readonly couldLack: boolean;
  readonly couldHave: boolean;
}

/** Rule 4, prepared for one alliance. What is unknown is not held against a partnership. */
export function scoreRule(evidence: readonly Evidence[], policy: Policy): ScoreRule {
  const needs = [
    { fact: partnershipNeeds.sharedRisk, least: cutOffOf(policy, sharedRiskCutOff), words: "risk is not shared" },
    {
      fact: partnershipNeeds.duration,
      least: cutOffOf(policy, meaningfulDurationCutOff),
      words: "the duration is short",
    },
  ].map((need) => ({ ...need, found: evidence.find(({ fact }) => fact.id === need.fact) }));
  const open = needs.filter(({ found }) => found && found.state !== "notApplicable");
  return {
    strategic: cutOffOf(policy, strategicCutOff),
    partnership: cutOffOf(policy, partnershipCutOff),
    lacking: open
      .filter(({ found, least }) => found!.state === "known" && !atLeast(found!.value!, least))
      .map(({ words }) => words),
    couldLack: open.some(({ found, least }) => !atLeast(found!.low, least)),
    couldHave: open.every(({ found, least }) => atLeast(found!.high, least)),
  };
}

/** Rule 4: the type a strategic score (0–1) stands for. */
export function typeOfScore(score: number, { strategic, partnership, lacking }: ScoreRule): RelationshipType {
  if (atLeast(score, strategic)) return "Strategic alliance";
  return atLeast(score, partnership) && lacking.length === 0 ? "Partnership" : "Tactical alliance";
}

/** The distance (0–1) from a score to the nearest edge at which rule 4 would give another type. */
export function marginOf(score: number, { strategic, partnership, lacking }: ScoreRule): number {
  const edges = lacking.length === 0 ? [partnership, strategic] : [strategic];
  return Math.min(...edges.map((edge) => Math.abs(score - edge)));
}
