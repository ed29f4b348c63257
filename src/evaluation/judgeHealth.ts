import { healthCoverage, healthyCutOff, notJudgedIn, watchCutOff, type healthBands } from "../models/health";
import type { Side } from "../models/model";
import { practices } from "../models/practices";
import { insufficient, type RelationshipType } from "../models/relationshipTypes";
import { atLeast } from "../scoring/atLeast";
import type { Alliance } from "./alliance";
import { classify, type Classification } from "./classify";
import { EvaluationError } from "./evaluationError";
import { gather, setAside, type Evidence, type Terms } from "./evidence";
import { coverageOf, cutOffOf, weightOf, type Policy } from "./policy";
import { reachableTypes } from "./reachableTypes";
import { knownShare, missingFacts, weigh, type Weighing } from "./weigh";

/** How healthy an alliance is, judged relative to its type. `score`, `low`, `high` and the sub-scores are 0–1; Excel is shown 0–100. */
export interface Health extends Weighing {
  readonly label: (typeof healthBands)[number] | typeof insufficient;
  /** The sub-scores of S4:19; undefined where none of their practices is known. */
  readonly analytical: number | undefined;
  readonly relational: number | undefined;
  /** The header of the practice that costs most; undefined where nothing known costs anything. */
  readonly weakest: string | undefined;
  readonly missing: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly classification: Classification;
}

/**
 * Judges one alliance's health by the seven practices, leaving out what is no fault in its type.
 * While unknown answers could still make it another type, the bounds cover the judgement under each.
 * Throws an EvaluationError for an answer that is none, and #NUM! where a policy leaves no weight at all.
 */
export function judgeHealth(alliance: Alliance, terms: Terms): Health {
  const { policy } = terms;
  if (practices.items.every((item) => weightOf(policy, item) === 0)) {
    throw new EvaluationError("#NUM!", "the policy gives every practice the weight 0. Give at least one a weight.");
  }
  const classification = classify(alliance, terms);
  const all = gather(alliance, practices, terms);
  const evidence = relativeTo(all, classification.label);
  const weighing = weigh(evidence);
  const possible = reachableTypes(alliance, classification).map((type) => weigh(relativeTo(all, type)));
  return {
    ...weighing,
    low: Math.min(weighing.low, ...possible.map(({ low }) => low)),
    high: Math.max(weighing.high, ...possible.map(({ high }) => high)),
    label: labelOf(evidence, weighing.score, policy),
    analytical: sideScore(evidence, "analytical"),
    relational: sideScore(evidence, "relational"),
    weakest: weakestOf(evidence),
    missing: missingFacts(evidence),
    evidence,
    classification,
  };
}

function relativeTo(evidence: readonly Evidence[], type: Classification["label"]): Evidence[] {
  return evidence.map((entry) =>
    notJudgedIn[entry.fact.id]?.includes(type as RelationshipType) ? setAside(entry) : entry,
  );
}

function labelOf(evidence: readonly Evidence[], score: number | undefined, policy: Policy): Health["label"] {
  const judged = evidence.filter(({ state }) => state !== "notJudged").map(({ item }) => item);
  if (score === undefined || !atLeast(knownShare(evidence, judged, policy), coverageOf(policy, healthCoverage)))
    return insufficient;
  if (atLeast(score * 100, cutOffOf(policy, healthyCutOff))) return "Healthy";
  return atLeast(score * 100, cutOffOf(policy, watchCutOff)) ? "Watch" : "At risk";
}

const sideScore = (evidence: readonly Evidence[], side: Side): number | undefined =>
  weigh(evidence.filter(({ item }) => item.side === side)).score;

function weakestOf(evidence: readonly Evidence[]): string | undefined {
  const cost = ({ value, weight }: Evidence) => weight * (1 - (value ?? 1));
  const [first] = [...evidence].sort((a, b) => cost(b) - cost(a));
  return first && cost(first) > 0 ? first.fact.header : undefined;
}
