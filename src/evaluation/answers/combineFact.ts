import type { Fact } from "../../models/fact";
import { median } from "../../scoring/trend/median";
import { quote } from "../reading/cell";
import { readAnswer } from "../reading/readAnswer";
import type { AnswerTrouble, GivenAnswer } from "./givenAnswer";
import { newestOfEach } from "./newestOfEach";

/** What the respondents of one side say together about one fact. */
export interface CombinedAnswer {
  /** Ratings and yes/no 1–5, numbers and shares as such, dates as serials, choices and texts as text; null where it is not known. */
  readonly value: number | string | null;
  /** How many respondents the value is of. */
  readonly n: number;
  /** How many say that it does not apply. It is not applicable where some say so and nobody knows an answer. */
  readonly inapplicable: number;
  /** Date serial of the newest answer among those that count; null where none has a date. */
  readonly newest: number | null;
  readonly troubles: readonly AnswerTrouble[];
}

/**
 * Combines what the respondents of one side answered to one fact: each one's newest answer, and of those the median where answers are
 * numbers (ratings, yes/no, numbers, shares), else the newest, since no middle of two dates, choices or texts is an answer anybody gave.
 * Where respondents choose differently, that is told. Unknown counts for nobody, and so does what is no answer, which is told too.
 */
export function combineFact(fact: Fact, given: readonly GivenAnswer[], asOf: number): CombinedAnswer {
  const said = newestOfEach(given, asOf);
  const known: Known[] = [];
  const troubles: AnswerTrouble[] = [];
  let inapplicable = 0;
  for (const one of said) {
    const answer = readAnswer(fact, one.answer);
    if (answer.state === "known") known.push({ given: one, value: shown(fact, answer.value) });
    else if (answer.state === "notApplicable") inapplicable += 1;
    else if (answer.state === "wrong")
      troubles.push({ ...placeOf(one), reason: `${quote(one.answer)} is not an answer. ${answer.cure}` });
  }
  const dates = known.map(({ given: { answeredOn } }) => answeredOn).filter((date) => date !== null);
  return {
    value: isNumeric(fact) ? middle(known) : last(known),
    n: known.length,
    inapplicable,
    newest: dates.length > 0 ? Math.max(...dates) : null,
    troubles: [...troubles, ...(isNumeric(fact) ? [] : differing(fact, known))],
  };
}

interface Known {
  readonly given: GivenAnswer;
  readonly value: number | string;
}

const isNumeric = ({ kind }: Fact): boolean =>
  kind === "rating" || kind === "yesNo" || kind === "number" || kind === "share";

const shown = ({ kind }: Fact, value: number | string): number | string =>
  // back on the scale of 1 to 5 as it was typed: 3.3, not 3.3000000000000003
  kind === "rating" || kind === "yesNo" ? Number((1 + 4 * Number(value)).toPrecision(12)) : value;

const middle = (known: readonly Known[]): number | null =>
  median(Float64Array.from(known, ({ value }) => Number(value))) ?? null;

function last(known: readonly Known[]): number | string | null {
  const latest = known.reduce<Known | undefined>(
    (best, one) => (best && (best.given.answeredOn ?? -Infinity) > (one.given.answeredOn ?? -Infinity) ? best : one),
    undefined,
  );
  return latest?.value ?? null;
}

function differing(fact: Fact, known: readonly Known[]): AnswerTrouble[] {
  const first = known[0];
  // people never write the same text, and need not
  if (!first || fact.kind === "text" || new Set(known.map(({ value }) => value)).size < 2) return [];
  const count = known.length;
  const reason = `${count} respondents of one side do not agree about "${fact.header}"; the newest answer is taken. Settle it among them.`;
  return [{ ...placeOf(first.given), reason }];
}

const placeOf = ({ place, partner }: GivenAnswer) => ({ place, partner });
