import type { Picture } from "../../plan/picture/picture";
import type { Failure } from "../failure";
import type { PaneState } from "../state";

/** The person wants to see what the sheet will look like, or no more. */
export function previewOpened(state: PaneState, isOpen: boolean): PaneState {
  return { ...state, preview: isOpen ? { phase: "drawing", picture: null } : { phase: "closed" } };
}

/** The choices changed: the picture drawn before stays on show until the next is there. */
export function previewStarted(state: PaneState): PaneState {
  const { preview } = state;
  if (preview.phase === "closed") return state;
  const picture = preview.phase === "failed" ? null : preview.picture;
  return { ...state, preview: { phase: "drawing", picture } };
}

/** There is nothing to picture: something is still to be chosen. */
export function previewEmptied(state: PaneState): PaneState {
  return state.preview.phase === "closed" ? state : { ...state, preview: { phase: "ready", picture: null } };
}

/** The picture is there. Who closed it meanwhile is not shown it. */
export function previewDrawn(state: PaneState, picture: Picture): PaneState {
  return state.preview.phase === "closed" ? state : { ...state, preview: { phase: "ready", picture } };
}

/** It could not be drawn. */
export function previewFailed(state: PaneState, failure: Failure): PaneState {
  return state.preview.phase === "closed" ? state : { ...state, preview: { phase: "failed", failure } };
}
