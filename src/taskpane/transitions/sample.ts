import type { Failure } from "../failure";
import type { PaneState } from "../state";

/** The sample is being added. */
export const sampleAsked = (state: PaneState): PaneState => ({ ...state, sample: { phase: "adding" } });

/** It is there. */
export const sampleAdded = (state: PaneState): PaneState => ({ ...state, sample: { phase: "none" } });

/** It could not be added. */
export const sampleFailed = (state: PaneState, failure: Failure): PaneState => ({
  ...state,
  sample: { phase: "failed", failure },
});
