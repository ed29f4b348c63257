import { nameKey, type GivenAnswer } from "../../evaluation/answers/givenAnswer";
import type { Side } from "../../models/answerTable";
import { dontKnow, saysAnything, type Reply } from "../asking/reply";
import type { Draft } from "./draft";

/** A row of the table of answers. */
export interface AnswerRow {
  partner: string;
  fact: string;
  answer: string | number;
  side: Side;
  respondent: string;
  answeredOn: number;
  evidence: string;
  comment: string;
  ease: string;
}

/** The rows that replies make, one each; what was noted without an answer is one of "don't know". */
export function answerRows(draft: Draft, replies: readonly Reply[]): AnswerRow[] {
  const { partner, side, respondent } = draft;
  return replies.filter(saysAnything).map((reply) => {
    const { fact, evidence, comment, ease } = reply;
    const [answer, answeredOn] = [reply.answer ?? dontKnow, momentOf(draft, reply)];
    return { partner, fact, answer, side, respondent, answeredOn, evidence, comment, ease };
  });
}

/** On the day the answers speak of, with the time of day at which it was said, so that of two the later counts. */
const momentOf = ({ asOf }: Pick<Draft, "asOf">, { at }: Reply): number => Math.floor(asOf) + (at % 1);

/** The replies no row holds yet: another pane may have saved some. */
export function unsaved(draft: Draft, rows: readonly GivenAnswer[]): readonly Reply[] {
  const kept = new Set(rows.map((row) => keyOf(row, row.answeredOn ?? 0)));
  return draft.replies.filter(
    (reply) => saysAnything(reply) && !kept.has(keyOf({ ...draft, fact: reply.fact }, momentOf(draft, reply))),
  );
}

/** Seconds tell two answers apart; a cell does not keep a moment to the last digit. */
const keyOf = (
  { partner, side, respondent, fact }: Pick<GivenAnswer, "partner" | "side" | "respondent" | "fact">,
  answeredOn: number,
): string => JSON.stringify([nameKey(partner), side, nameKey(respondent), fact, Math.round(answeredOn * 86_400)]);
