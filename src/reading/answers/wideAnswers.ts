import type { CombinedAnswer } from "../../evaluation/answers/combineFact";
import { combineAnswers } from "../../evaluation/answers/combineAnswers";
import type { AnswerTrouble, GivenAnswer } from "../../evaluation/answers/givenAnswer";
import type { Side } from "../../models/answerTable";
import type { Fact } from "../../models/fact";
import { facts } from "../../models/facts";

/** Answers of many people as one table: an alliance a row, a fact a column. */
export interface WideAnswers {
  readonly partners: readonly string[];
  /** The facts anybody of the side was asked about, in the vocabulary's order. */
  readonly facts: readonly Fact[];
  /** A row for each alliance, a cell for each fact: the combined answer, "n/a", or "" where it is not known. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly troubles: readonly AnswerTrouble[];
}

/** What one side says of every alliance, as it stood at the end of a day (a date serial). */
export function wideAnswers(given: readonly GivenAnswer[], side: Side, asOf: number): WideAnswers {
  const combined = combineAnswers(given, asOf);
  const asked = new Set(given.filter((one) => one.side === side).map(({ fact }) => fact));
  const columns = facts.filter(({ id }) => asked.has(id));
  return {
    partners: combined.partners,
    facts: columns,
    rows: combined.partners.map((partner) => columns.map(({ id }) => shownAnswer(combined.of(partner, side, id)))),
    troubles: combined.troubles,
  };
}

/** A combined answer as a cell holds it. */
function shownAnswer(answer: CombinedAnswer | undefined): string | number {
  if (!answer) return "";
  return answer.value ?? (answer.inapplicable > 0 ? "n/a" : "");
}
