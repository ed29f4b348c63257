import { eitherType, needs, needsStrategic, needsTactical, type Need } from "../../models/needs";
import { insufficient, type RelationshipType } from "../../models/relationshipTypes";
import { atLeast } from "../../scoring/atLeast";
import { bounds } from "../../scoring/bounds";
import { weightedMean } from "../../scoring/weightedMean";
import { answerOf, type Alliance } from "../reading/alliance";

/** Which type the needs call for. */
export interface Recommendation {
  readonly label: RelationshipType | typeof eitherType | typeof insufficient;
  /** 0 (tactical) to 1 (strategic), over the needs that are known; undefined where none is. */
  readonly score: number | undefined;
  /** The needs that speak for the label, strongest first; with Either those of both sides, each with its side. */
  readonly reasons: readonly string[];
}

/**
 * Which type of alliance the needs call for. The label stands only while no answer to an unknown need could turn it into the
 * opposite; otherwise it is Insufficient: nothing is guessed. Throws an EvaluationError for an answer that is none.
 */
export function recommend(alliance: Alliance): Recommendation {
  const pulls = needs.items.map((need) => pullOf(alliance, need));
  const known = pulls.filter(({ low, high }) => low === high);
  const score = weightedMean(known.map(({ low, weight }) => ({ value: low, weight })));
  const { low, high } = bounds(pulls);
  if (score === undefined || (isTactical(low) && isStrategic(high))) return { label: insufficient, score, reasons: [] };
  const speaking = known.filter((pull) => strength(pull) > 0).sort((a, b) => strength(b) - strength(a));
  const reasons = (side: Side) => speaking.filter((pull) => sideOf(pull) === side).map(reasonOf);
  if (isStrategic(score)) return { label: "Strategic alliance", score, reasons: reasons("strategic") };
  if (isTactical(score)) return { label: "Tactical alliance", score, reasons: reasons("tactical") };
  return { label: eitherType, score, reasons: speaking.map((pull) => `${reasonOf(pull)} (${sideOf(pull)})`) };
}

type Side = keyof Need["reasons"];

/** Which way a need pulls, 0 tactical to 1 strategic: known exactly, or anywhere between. */
interface Pull {
  readonly need: Need;
  readonly low: number;
  readonly high: number;
  readonly weight: number;
}

function pullOf(alliance: Alliance, need: Need): Pull {
  const answer = answerOf(alliance, need.fact);
  if (answer.state === "notApplicable") return { need, low: 0, high: 1, weight: 0 };
  if (answer.state === "unknown") return { need, low: 0, high: 1, weight: need.weight };
  const value = need.yes === "tactical" ? 1 - Number(answer.value) : Number(answer.value);
  return { need, low: value, high: value, weight: need.weight };
}

const isStrategic = (score: number): boolean => atLeast(score, needsStrategic.value);
const isTactical = (score: number): boolean => atLeast(needsTactical.value, score);

const sideOf = ({ low }: Pull): Side => (low > 0.5 ? "strategic" : "tactical");
const reasonOf = (pull: Pull): string => pull.need.reasons[sideOf(pull)];
const strength = ({ low, weight }: Pull): number => weight * Math.abs(low - 0.5);
