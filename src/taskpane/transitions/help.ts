import type { FunctionHelp } from "../functionHelp";
import type { Failure } from "../failure";
import type { PaneState } from "../state";

/** The reference is being fetched. */
export function helpAsked(state: PaneState): PaneState {
  return { ...state, help: { phase: "reading" } };
}

/** The reference has come. */
export function helpFound(state: PaneState, functions: readonly FunctionHelp[]): PaneState {
  return { ...state, help: { phase: "ready", functions, filter: "" } };
}

/** The filter box above the functions changed. */
export function functionsFiltered(state: PaneState, filter: string): PaneState {
  return state.help.phase === "ready" ? { ...state, help: { ...state.help, filter } } : state;
}

/** The reference could not be had; it is asked for again when the page is next opened. */
export function helpFailed(state: PaneState, failure: Failure): PaneState {
  return { ...state, help: { phase: "failed", failure } };
}
