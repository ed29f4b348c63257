import { nameKey, type GivenAnswer } from "./givenAnswer";

/**
 * What each respondent says last, up to a day and including it. An answer without a date is older than every other; of two of one
 * moment the later in the list counts. Answers without a name may all be one person's, so they count as one.
 */
export function newestOfEach(given: readonly GivenAnswer[], asOf: number): GivenAnswer[] {
  const newest = new Map<string, GivenAnswer>();
  for (const answer of given) {
    if (answer.answeredOn !== null && Math.floor(answer.answeredOn) > asOf) continue;
    const who = nameKey(answer.respondent);
    const before = newest.get(who);
    if (before && moment(answer) < moment(before)) continue;
    // taken out first, so that what is kept stays in the order of the list
    newest.delete(who);
    newest.set(who, answer);
  }
  return [...newest.values()];
}

const moment = ({ answeredOn }: GivenAnswer): number => answeredOn ?? -Infinity;
