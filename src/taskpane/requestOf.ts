import type { BuildRequest } from "../excel/build/build";
import { serialOf } from "./asOf";
import { noSource } from "../reading/source";
import { chosenSource, chosenTemplate, isFilledIn } from "./choice";
import type { PaneState } from "./state";

/** What the person asks to have built; null while there is nothing to build from or no date. */
export function requestOf(state: PaneState): BuildRequest | null {
  const isBlank = isFilledIn(state);
  const source = isBlank ? noSource : chosenSource(state);
  const template = chosenTemplate(state)?.id;
  const asOf = serialOf(state.choices.asOf);
  const { calculate } = state.choices;
  const partners = isBlank ? [] : state.choices.partners;
  const others = state.survey.sources.filter((other) => other !== source);
  if (!source || !template || asOf === null) return null;
  return { template, source, partners, asOf, calculate, ...(others.length > 0 && { others }) };
}
