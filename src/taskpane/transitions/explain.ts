import type { Explanation } from "../explain/explanation";
import type { Failure, PaneState } from "../state";

/** What is known of the selected cell. While another is being read, what was said last stays on show. */
export interface Explain {
  readonly phase: "unread" | "reading" | "ready" | "failed";
  readonly explanation: Explanation | null;
  readonly failure: Failure | null;
  /** Whether Excel tells when another cell is selected. */
  readonly follows: boolean;
  /** A place that could not be gone to. */
  readonly trouble: Failure | null;
}

/** Before the page was first opened. */
export const unexplained: Explain = {
  phase: "unread",
  explanation: null,
  failure: null,
  follows: true,
  trouble: null,
};

const changed = (state: PaneState, part: Partial<Explain>): PaneState => ({
  ...state,
  explain: { ...state.explain, ...part },
});

/** The selected cell is being read. */
export const explainStarted = (state: PaneState): PaneState => changed(state, { phase: "reading" });

/** The selected cell is explained. */
export const explainFound = (state: PaneState, explanation: Explanation): PaneState =>
  changed(state, { phase: "ready", explanation, failure: null, trouble: null });

/** What was on show is still what the person looks at: they only went to one of its answers. */
export const explainKept = (state: PaneState): PaneState => changed(state, { phase: "ready" });

/** The selected cell could not be read. */
export const explainFailed = (state: PaneState, failure: Failure): PaneState =>
  changed(state, { phase: "failed", explanation: null, failure });

/** Whether Excel tells of selections is known. */
export const followingKnown = (state: PaneState, follows: boolean): PaneState => changed(state, { follows });

/** A place could not be gone to. */
export const placeMissed = (state: PaneState, trouble: Failure): PaneState => changed(state, { trouble });
