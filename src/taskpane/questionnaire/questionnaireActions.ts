import type { Reply } from "../../questionnaire/asking/reply";
import type { Draft } from "../../questionnaire/drafts/draft";
import type { Setup } from "./questionnaireState";

/** What a person can do in the questionnaire. None of it throws; what goes wrong shows in the state. */
export interface QuestionnaireActions {
  /** Reads what was begun earlier. */
  look(): void;
  set(setup: Partial<Setup>): void;
  /** Opens the first question of what was chosen, or goes on where the same people stopped. */
  start(): void;
  resume(draft: Draft): void;
  discard(draft: Draft): void;
  /** Answers the open question; null takes the answer back. */
  answer(answer: string | number | null, typed?: string): void;
  /** Says something beside the answer. */
  note(parts: Partial<Pick<Reply, "evidence" | "comment" | "ease">>): void;
  next(): void;
  back(): void;
  /** Opens a question that was answered. */
  goTo(fact: string): void;
  /** To the end, whatever is left to ask. */
  finish(): void;
  /** Goes on from the quick questionnaire to the full one. */
  goOn(): void;
  save(): void;
  /** Back to choosing; what was said stays kept. */
  leave(): void;
  /** The same alliance, answered for the other side. */
  otherSide(): void;
  /** Turns to Build with the answers, this alliance and a template chosen. */
  buildWith(template: string): void;
}
