import type { easeChoices } from "../../models/answerTable";

/** "Don't know" and "not applicable" as they stand in a cell: both are answers. */
export const dontKnow = "?";
export const notApplicable = "n/a";

/** What somebody said to one question. */
export interface Reply {
  /** Fact id. */
  readonly fact: string;
  /** 1–5, Yes, Partly, No, a number, a share (0–1), a date serial, a choice, "?" or "n/a"; null where only something beside it was said. */
  readonly answer: string | number | null;
  readonly evidence: string;
  readonly comment: string;
  /** How easy the question was to answer; "" where nobody said. */
  readonly ease: (typeof easeChoices)[number] | "";
  /** When it was last changed: date serial with the time of day. */
  readonly at: number;
}

/** Whether a reply is more than an answer that was taken back: a note without an answer is, so that it is not lost. */
export const saysAnything = ({ answer, evidence, comment }: Reply): boolean =>
  answer !== null || evidence + comment !== "";

/** Nothing said yet. */
export const blankReply = (fact: string): Reply => ({ fact, answer: null, evidence: "", comment: "", ease: "", at: 0 });

/** The replies with one of them given or changed; what was answered first stays first. */
export function withReply(replies: readonly Reply[], reply: Reply): readonly Reply[] {
  return replies.some(({ fact }) => fact === reply.fact)
    ? replies.map((one) => (one.fact === reply.fact ? reply : one))
    : [...replies, reply];
}
