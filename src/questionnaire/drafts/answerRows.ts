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

/** On the day the answers speak of, with the time of day at which it was said; see `behindEarlier` where that was on another day. */
const momentOf = ({ asOf }: Pick<Draft, "asOf">, { at }: Reply): number => Math.floor(asOf) + (at % 1);

/** Tells whether a row holds a reply already: another pane, or an earlier try, may have saved it. */
function isKeptIn(draft: Draft, rows: readonly GivenAnswer[]): (reply: Reply) => boolean {
  const kept = new Set(rows.map((row) => keyOf(row, row.answeredOn ?? 0)));
  return (reply) => kept.has(keyOf({ ...draft, fact: reply.fact }, momentOf(draft, reply)));
}

/** The replies no row holds yet. */
export function unsaved(draft: Draft, rows: readonly GivenAnswer[]): readonly Reply[] {
  const isKept = isKeptIn(draft, rows);
  return draft.replies.filter((reply) => saysAnything(reply) && !isKept(reply));
}

const second = 1 / 86_400;

/**
 * The draft with each reply behind what the same person has said of the same question and day. Answers about a day gone by carry that
 * day, and the time of day alone would take Tuesday morning's correction for older than Monday evening's answer.
 */
export function behindEarlier(draft: Draft, rows: readonly GivenAnswer[]): Draft {
  const day = Math.floor(draft.asOf);
  const isKept = isKeptIn(draft, rows);
  const latest = new Map<string, number>();
  for (const row of rows) {
    if (row.answeredOn === null || Math.floor(row.answeredOn) !== day) continue;
    const question = keyOf(row, day);
    latest.set(question, Math.max(row.answeredOn - day, latest.get(question) ?? 0));
  }
  const replies = draft.replies.map((reply) => {
    if (Math.floor(reply.at) <= day || isKept(reply)) return reply;
    const before = latest.get(keyOf({ ...draft, fact: reply.fact }, day));
    const behind = before === undefined ? 0 : before + second;
    return behind > reply.at % 1 && behind < 1 ? { ...reply, at: Math.floor(reply.at) + behind } : reply;
  });
  return { ...draft, replies };
}

/** Seconds tell two answers apart; a cell does not keep a moment to the last digit. */
const keyOf = (
  { partner, side, respondent, fact }: Pick<GivenAnswer, "partner" | "side" | "respondent" | "fact">,
  answeredOn: number,
): string => JSON.stringify([nameKey(partner), side, nameKey(respondent), fact, Math.round(answeredOn * 86_400)]);
