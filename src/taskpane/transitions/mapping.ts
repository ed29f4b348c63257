import type { HeaderMapping } from "../../reading/headerMapping";
import type { Failure } from "../failure";
import type { PaneState } from "../state";

/** A column was opened to say what it means, or closed. */
export const columnOpened = (state: PaneState, column: string | null): PaneState => ({
  ...state,
  mapping: { ...state.mapping, column },
});

/** What was said goes on show at once, so that the next word builds on it; what it makes of the data comes with the next reading. */
export function mappingSaid(state: PaneState, sourceId: string, said: HeaderMapping): PaneState {
  const sources = state.survey.sources.map((source) => (source.id === sourceId ? { ...source, said } : source));
  return { ...state, survey: { ...state.survey, sources }, mapping: { ...state.mapping, failure: null } };
}

/** It could not be kept. */
export const mappingFailed = (state: PaneState, failure: Failure): PaneState => ({
  ...state,
  mapping: { ...state.mapping, failure },
});

/** A mapping in which a header means a fact, null for nothing; undefined takes back what was said of it. */
export function withMeaning(said: HeaderMapping, header: string, fact: string | null | undefined): HeaderMapping {
  const { [header]: _before, ...others } = said;
  return fact === undefined ? others : { ...others, [header]: fact };
}
