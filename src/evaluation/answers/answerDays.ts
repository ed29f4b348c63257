import type { GivenAnswer } from "./givenAnswer";

/** The days on which something was answered, oldest first, as date serials: combined as of each of them, answers tell their history. */
export function answerDays(given: readonly GivenAnswer[]): number[] {
  const days = given.flatMap(({ answeredOn }) => (answeredOn === null ? [] : [Math.floor(answeredOn)]));
  return [...new Set(days)].sort((a, b) => a - b);
}
