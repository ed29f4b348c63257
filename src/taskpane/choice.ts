import { canUse } from "../plan/chosenTemplate";
import type { Source } from "../reading/source";
import { serialOf } from "./asOf";
import type { PaneState } from "./state";

/** A list longer than this gets a filter box. */
export const filterFrom = 11;
/** At most this many alliances are listed at once; a longer list is narrowed with the filter. */
export const listedAtMost = 200;
/** At most this many alliances are chosen unasked, so that nobody gets a hundred sheets by one click. */
export const chosenUnasked = 10;

/** The sources that have alliances and say something of them that a template can use; best first. */
export function usableSources(state: PaneState): Source[] {
  return state.survey.sources.filter(
    (source) => source.partners.length > 0 && state.templates.some((template) => canUse(template, source)),
  );
}

/** The source the person chose, if the workbook still has it. */
export function chosenSource(state: PaneState): Source | undefined {
  return usableSources(state).find((source) => source.id === state.choices.source);
}

/** The alliances of the chosen source whose name holds the filter text, whatever its case. */
export function filteredPartners(state: PaneState): readonly string[] {
  const wanted = state.choices.filter.trim().toLocaleLowerCase();
  const partners = chosenSource(state)?.partners ?? [];
  return wanted ? partners.filter((name) => name.toLocaleLowerCase().includes(wanted)) : partners;
}

/** Why nothing can be built now, or null when it can. */
export function obstacle(state: PaneState): "noSource" | "noPartner" | "noDate" | null {
  if (!chosenSource(state)) return "noSource";
  if (state.choices.partners.length === 0) return "noPartner";
  if (serialOf(state.choices.asOf) === null) return "noDate";
  return null;
}
