import { questions } from "../../evaluation/change/ask";
import { judgementOf } from "../../evaluation/change/verdicts";
import { placeOnContinuum } from "../../evaluation/continuum";
import { reachableTypes } from "../../evaluation/reachableTypes";
import { quickQuestions } from "../../models/methods/questionnaire";
import { insufficient, relationshipTypes, type RelationshipType } from "../../models/relationshipTypes";
import { openFacts } from "./openFacts";
import { allianceOf, answered, termsOf, type Session } from "./session";

/** How a questionnaire stands after the answers so far. Plain data. */
export interface Standing {
  readonly label: RelationshipType | typeof insufficient;
  /** Place on the continuum (0–1); null without a verdict. */
  readonly position: number | null;
  /** The least and the most it can become, whatever the answers to what is unknown. */
  readonly low: number;
  readonly high: number;
  /** The same of the strategic score, which every answer that weighs narrows. */
  readonly scoreLow: number;
  readonly scoreHigh: number;
  /** The types the answers to what is unknown could still give, in their order. */
  readonly types: readonly RelationshipType[];
  /** Headers of what is unknown and weighs in the verdict, most informative first. */
  readonly missing: readonly string[];
  /** No answer to any single question could give another verdict. */
  readonly isStable: boolean;
  /** Questions answered, "don't know" included. */
  readonly answered: number;
  /** How many there will be at most. */
  readonly most: number;
  /** The fact to ask about next; null where the questionnaire is at its end. */
  readonly next: string | null;
}

/** Works out how a session stands. The quick questionnaire ends when the verdict is stable, nothing is left to ask, or it has asked enough. */
export function standingOf(session: Session): Standing {
  const alliance = allianceOf(session);
  const terms = termsOf(session);
  const { label, position, low, high, missing, classification } = placeOnContinuum(alliance, terms);
  const reachable = new Set<string>(reachableTypes(alliance, classification));
  const asked = questions(judgementOf("classify", terms), alliance);
  const isStable =
    label !== insufficient && asked.every(({ lowest, highest }) => lowest === label && highest === label);
  const common = {
    ...{ label, low, high, missing, isStable },
    ...{ scoreLow: classification.low, scoreHigh: classification.high },
    position: position ?? null,
    types: relationshipTypes.filter((type) => reachable.has(type)),
    answered: answered(session).length,
  };
  if (session.length === "full") {
    const open = openFacts(session).flatMap(({ facts }) => facts);
    return { ...common, most: common.answered + open.length, next: open[0] ?? null };
  }
  const replied = new Set(answered(session).map(({ fact }) => fact));
  const open = asked.filter(({ fact }) => !replied.has(fact.id));
  const isOver = isStable || common.answered >= quickQuestions.value;
  const left = isOver ? 0 : Math.min(open.length, quickQuestions.value - common.answered);
  // parts of a point can come up later, so only the limit is a promise
  return {
    ...common,
    most: left === 0 ? common.answered : quickQuestions.value,
    next: left === 0 ? null : open[0]!.fact.id,
  };
}
