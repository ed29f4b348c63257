import type { ShareNow } from "../../excel/stored/stored";
import type { Failure } from "../failure";
import type { Share, ShareOutcome, ShareTask } from "../share/shareState";
import type { PaneState } from "../state";

const changed = (state: PaneState, part: Partial<Share>): PaneState => ({
  ...state,
  share: { ...state.share, ...part },
});

/** What can be shared is being read. */
export const shareStarted = (state: PaneState): PaneState => changed(state, { phase: "reading" });

/** It was read. A sheet that is no longer there is not chosen any more. */
export function shareFound(state: PaneState, now: ShareNow): PaneState {
  const sheet = now.sheets.some(({ name }) => name === state.share.sheet) ? state.share.sheet : null;
  return changed(state, { phase: "ready", now, failure: null, sheet });
}

/** It could not be read. */
export const shareFailed = (state: PaneState, failure: Failure): PaneState =>
  changed(state, { phase: "failed", now: null, failure });

/** Which sheet to convert; null = all. */
export const shareSheetChosen = (state: PaneState, sheet: string | null): PaneState => changed(state, { sheet });

/** Whether the person is asked if all that is kept is to go; with the question goes the button that had the focus. */
export function removalAsked(state: PaneState, asks: boolean): PaneState {
  const next = changed(state, { asks });
  return asks ? next : focused(next);
}

/** Work begins; what came of the last goes from sight. */
export const workStarted = (state: PaneState, task: ShareTask): PaneState =>
  changed(state, { work: { task, fraction: 0, cancelling: false }, outcome: null, trouble: null, asks: false });

/** It got further; the bar never moves back. */
export function workAdvanced(state: PaneState, fraction: number): PaneState {
  const { work } = state.share;
  return work && fraction > work.fraction ? changed(state, { work: { ...work, fraction } }) : state;
}

/** The person asked to stop; the work says itself when it has. */
export function workCancelling(state: PaneState): PaneState {
  const { work } = state.share;
  return work ? changed(state, { work: { ...work, cancelling: true } }) : state;
}

/** It is done: the heading takes the focus, for the button that had it was gone meanwhile. */
export const workDone = (state: PaneState, outcome: ShareOutcome): PaneState =>
  focused(changed(state, { work: null, outcome }));

/** It was cancelled or failed. */
export const workStopped = (state: PaneState, cancelled: boolean, failure: Failure): PaneState =>
  focused(changed(state, { work: null, trouble: { cancelled, failure } }));

const focused = (state: PaneState): PaneState =>
  state.view === "share" ? { ...state, headingCalls: state.headingCalls + 1 } : state;
