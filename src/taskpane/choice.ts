import { canUse } from "../plan/chosenTemplate";
import type { Source } from "../reading/source";
import { serialOf } from "./asOf";
import { folded } from "./folded";
import type { PaneState } from "./state";

/** A list longer than this gets a filter box. */
export const filterFrom = 11;
/** At most this many alliances are listed at once; a longer list is narrowed with the filter. */
export const listedAtMost = 200;
/** At most this many alliances are chosen unasked, so that nobody gets a hundred sheets by one click. */
export const chosenUnasked = 10;

/** The sources that have alliances and say something of them that a template can use, or may do once a guess is taken; best first. */
export function usableSources(state: PaneState): Source[] {
  const needing = state.templates.filter(({ needs }) => needs.length > 0);
  const isUsable = (source: Source): boolean =>
    needing.some((template) => canUse(template, source)) || (source.guesses ?? []).length > 0;
  return state.survey.sources.filter((source) => source.partners.length > 0 && isUsable(source));
}

/** The source the person chose, if the workbook still has it. */
export function chosenSource(state: PaneState): Source | undefined {
  return usableSources(state).find((source) => source.id === state.choices.source);
}

/** The alliances of the chosen source whose name holds the filter text, whatever its case. */
export function filteredPartners(state: PaneState): readonly string[] {
  const wanted = folded(state.choices.filter.trim());
  const partners = chosenSource(state)?.partners ?? [];
  return wanted ? partners.filter((name) => folded(name).includes(wanted)) : partners;
}

/** How many sheets the chosen template makes of the chosen alliances. */
export function sheetsToBuild({ templates, choices }: PaneState): number {
  const isOneForAll = templates.find(({ id }) => id === choices.template)?.scope === "all";
  return isOneForAll ? Math.min(1, choices.partners.length) : choices.partners.length;
}

/** Why nothing can be built now, or null when it can. */
export function obstacle(state: PaneState): "noSource" | "noPartner" | "noDate" | "otherData" | null {
  const source = chosenSource(state);
  if (!source) return "noSource";
  const template = state.templates.find(({ id }) => id === state.choices.template);
  if (template && !template.standsAlone && !canUse(template, source)) return "otherData";
  if (state.choices.partners.length === 0) return "noPartner";
  if (serialOf(state.choices.asOf) === null) return "noDate";
  return null;
}
