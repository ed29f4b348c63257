import { blankReply, type Reply } from "../../../src/questionnaire/asking/reply";
import type { Draft } from "../../../src/questionnaire/drafts/draft";

/** A reply, given at a time of day (0–1). */
export const reply = (fact: string, answer: Reply["answer"], time: number, more: Partial<Reply> = {}): Reply => ({
  ...blankReply(fact),
  ...{ answer, at: 46000 + time, ...more },
});

/** A questionnaire about FedEx with two answers. */
export const draft = (parts: Partial<Draft> = {}): Draft => ({
  ...{ id: "a", partner: "FedEx", side: "ours", respondent: "Ann", asOf: 45000, length: "quick", saving: null },
  replies: [reply("D1", 4, 0.25), reply("Q1", "Yes", 0.5)],
  ...parts,
});
