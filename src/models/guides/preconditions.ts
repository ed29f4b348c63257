import type { OpenQuestion } from "../challenge";

/** What most points of integration need before they can succeed (S4:17). */
export interface Precondition extends OpenQuestion {
  /** The fact a source may answer it by. */
  readonly fact?: string;
}

/** Openness and trust, what they let the partners share, and learning to delegate. More openness is not always better (ruling X13). */
export const preconditions: readonly Precondition[] = [
  { title: "Openness", text: "How open are the partners with each other?", source: "S4:17", fact: "openness" },
  { title: "Trust", text: "Has trust been established?", source: "S4:17", fact: "Q5b" },
  { title: "Information", text: "Is information shared?", source: "S4:17" },
  { title: "Thoughts", text: "Are thoughts shared, also unfinished ones?", source: "S4:17" },
  { title: "Feelings", text: "Are feelings shared, also uneasy ones?", source: "S4:17" },
  { title: "Learnings", text: "Is what was learnt shared?", source: "S4:17" },
  { title: "Delegation", text: "Do leaders learn to delegate as the alliance grows?", source: "S4:17" },
];
