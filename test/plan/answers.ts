import type { GivenAnswer } from "../../src/evaluation/answers/givenAnswer";
import type { Cell } from "../../src/evaluation/reading/cell";

/** Answers of both sides about one alliance, a fact a line: what our people said, and what theirs did; null = not asked. */
export function bothSides(
  partner: string,
  facts: Readonly<Record<string, { ours?: readonly (Cell | null)[]; theirs?: readonly (Cell | null)[] }>>,
): GivenAnswer[] {
  return Object.entries(facts).flatMap(([fact, said]) =>
    (["ours", "theirs"] as const).flatMap((side) =>
      (said[side] ?? []).flatMap((answer, index): GivenAnswer[] =>
        answer === null
          ? []
          : [{ partner, fact, answer, side, respondent: `${side} ${index + 1}`, answeredOn: 45500, place: fact }],
      ),
    ),
  );
}
