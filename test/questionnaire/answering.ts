import fc from "fast-check";
import { answersTo } from "../../src/evaluation/change/answers";
import { factById } from "../../src/models/facts";
import { blankReply, dontKnow, notApplicable, withReply } from "../../src/questionnaire/asking/reply";
import { replyProblem } from "../../src/questionnaire/asking/replyProblem";
import type { Session } from "../../src/questionnaire/asking/session";

/** A session in which nobody has said anything. */
export const session = (parts: Partial<Session> = {}): Session => ({
  length: "quick",
  replies: [],
  asOf: 45000,
  ...parts,
});

/** Answers that have been given, by fact id. */
export const given = (answers: Readonly<Record<string, string | number>>): Session["replies"] =>
  Object.entries(answers).map(([fact, answer]) => ({ ...blankReply(fact), answer }));

/** The session after one more answer. */
export const saying = (before: Session, fact: string, answer: string | number): Session => ({
  ...before,
  replies: withReply(before.replies, { ...blankReply(fact), answer, at: 45000 + before.replies.length / 1000 }),
});

/** Any answer to a fact, by two draws: what cannot be taken (an end before the start) becomes "don't know". */
export function anyAnswer(to: Session, fact: string, draw: number, sign: number): string | number {
  if (sign === 0) return dontKnow;
  if (sign === 1) return notApplicable;
  const about = factById(fact);
  const listed = answersTo(about);
  const answer =
    listed.length > 0
      ? listed[draw % listed.length]!
      : about.kind === "date"
        ? 36000 + (draw % 15000)
        : about.kind === "share"
          ? (draw % 101) / 100
          : draw % 400;
  return replyProblem(to, fact, answer) === null ? answer : dontKnow;
}

/** Draws for as many answers as the longest questionnaire has. */
export const draws = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 9 })), { minLength: 100, maxLength: 100 });
