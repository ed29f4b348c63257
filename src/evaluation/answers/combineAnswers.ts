import type { Side } from "../../models/answerTable";
import { factById } from "../../models/facts";
import { combineFact, type CombinedAnswer } from "./combineFact";
import { nameKey, type AnswerTrouble, type GivenAnswer } from "./givenAnswer";

/** What all answers together say. */
export interface CombinedAnswers {
  /** The alliances' names as they were first given, in the order they first occur. */
  readonly partners: readonly string[];
  /** What a side says about a fact; undefined where nobody of it was asked. */
  of(partner: string, side: Side, fact: string): CombinedAnswer | undefined;
  readonly troubles: readonly AnswerTrouble[];
}

/**
 * Answers of many people, combined for each alliance, side and fact as they stood at the end of a day (a date serial). Earlier days
 * give the history: answers are kept, so what was known then can be worked out again at any time.
 */
export function combineAnswers(given: readonly GivenAnswer[], asOf: number): CombinedAnswers {
  const names = new Map<string, string>();
  const answers = new Map<string, GivenAnswer[]>();
  for (const one of given) {
    const partner = nameKey(one.partner);
    if (!names.has(partner)) names.set(partner, one.partner.trim());
    const key = keyOf(partner, one.side, one.fact);
    const group = answers.get(key);
    if (group) group.push(one);
    else answers.set(key, [one]);
  }
  const combined = new Map(
    [...answers].map(([key, group]) => [key, combineFact(factById(group[0]!.fact), group, asOf)]),
  );
  return {
    partners: [...names.values()],
    of: (partner, side, fact) => combined.get(keyOf(nameKey(partner), side, fact)),
    troubles: [...combined.values()].flatMap(({ troubles }) => troubles),
  };
}

const keyOf = (partner: string, side: Side, fact: string): string => `${side} ${fact} ${partner}`;
