import type { Explain } from "../explain/explainState";
import type { Explanation } from "../explain/explanation";
import type { Failure } from "../failure";
import type { PaneState } from "../state";

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
