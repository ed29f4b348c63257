import type { BuildRequest } from "../excel/build/build";
import { serialOf } from "./asOf";
import { chosenSource } from "./choice";
import type { PaneState } from "./state";

/** What the person asks to have built; null while there is no source or no date. */
export function requestOf(state: PaneState): BuildRequest | null {
  const source = chosenSource(state);
  const asOf = serialOf(state.choices.asOf);
  const { partners, template, calculate } = state.choices;
  const others = state.survey.sources.filter((other) => other !== source);
  if (!source || asOf === null) return null;
  return { template, source, partners, asOf, calculate, ...(others.length > 0 && { others }) };
}
