import type { Side } from "../../models/answerTable";
import type { Change } from "../../questionnaire/asking/change";
import type { Length } from "../../questionnaire/asking/session";
import type { Standing } from "../../questionnaire/asking/standing";
import type { Draft } from "../../questionnaire/drafts/draft";
import type { Failure } from "../failure";

/** Who answers about what, before the first question. */
export interface Setup {
  readonly partner: string;
  readonly side: Side;
  readonly respondent: string;
  /** `YYYY-MM-DD`; "" or half-typed text is no date. */
  readonly asOf: string;
  readonly length: Length;
}

/** Choosing what to answer, or what to go on with. */
export interface SettingUp {
  readonly phase: "choosing";
  readonly setup: Setup;
  /** What was begun and not saved, as far as it has been read. */
  readonly drafts: readonly Draft[];
  /** The first question is being prepared. */
  readonly isOpening: boolean;
  readonly failure: Failure | null;
}

/** In the middle of the questions, or at their end. */
export interface Asking {
  readonly phase: "asking" | "ending";
  readonly draft: Draft;
  /** What the workbook suggests as answers, by fact id. */
  readonly suggested: Readonly<Record<string, string | number>>;
  readonly standing: Standing;
  /** How the verdict stood when the open question came up. */
  readonly base: Standing;
  /** What the answer to the open question changed; null where it has none, or changed nothing. */
  readonly change: Change | null;
  /** The question that is open: a fact id. */
  readonly fact: string;
  /** What stands in the field of the open question, where that is no answer yet; null = the answer itself. */
  readonly typed: string | null;
  /** Why there is no answer to go on with; null where there is one, or nobody asked for the next question. */
  readonly problem: string | null;
  /** Whether the workbook has all that was said. */
  readonly kept: boolean;
  /** Why it has not. */
  readonly trouble: Failure | null;
  readonly isSaving: boolean;
  /** Why the answers could not be saved. */
  readonly failure: Failure | null;
}

/** The answers stand in the table of answers. */
export interface Saved {
  readonly phase: "saved";
  readonly draft: Draft;
  readonly rows: number;
}

/** Where the questionnaire stands. `turns` rises whenever another question comes up, so that the focus follows it. */
export type Questionnaire = (SettingUp | Asking | Saved) & { readonly turns: number };

/** Nothing chosen yet. `today` is `YYYY-MM-DD`. */
export const noQuestionnaire = (today: string): Questionnaire => ({
  phase: "choosing",
  setup: { partner: "", side: "ours", respondent: "", asOf: today, length: "quick" },
  drafts: [],
  isOpening: false,
  failure: null,
  turns: 0,
});

/** Whether there are questions on show, or their end. */
export const isAsking = (one: Questionnaire): one is Asking & { turns: number } =>
  one.phase === "asking" || one.phase === "ending";
