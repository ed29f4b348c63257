import { canUse } from "../plan/chosenTemplate";
import type { Source } from "../reading/source";
import type { Template } from "../templates/template";
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

/** Whether the workbook was read and holds no table that sheets can be built from; those that need none still can be. */
export function isWithoutTable(state: PaneState): boolean {
  const { survey } = state;
  const isKnown = survey.phase === "ready" || (survey.phase === "reading" && !survey.isFirst);
  return isKnown && usableSources(state).length === 0;
}

/** The templates there are to choose from: without a table those that their people fill in themselves. */
export function offeredTemplates(state: PaneState): readonly Template[] {
  return isWithoutTable(state) ? state.templates.filter(({ standsAlone }) => standsAlone) : state.templates;
}

/** The template the person chose, or the first of those on offer while that one is not. */
export function chosenTemplate(state: PaneState): Template | undefined {
  const offered = offeredTemplates(state);
  return offered.find(({ id }) => id === state.choices.template) ?? offered[0];
}

/** Whether what is to be built reads no table: there is none, no alliance was chosen from it, or the sheet has no use for one. */
export function isFilledIn(state: PaneState): boolean {
  const template = chosenTemplate(state);
  if (!template?.standsAlone) return false;
  if (!chosenSource(state)) return isWithoutTable(state);
  return template.needs.length === 0 || state.choices.partners.length === 0;
}

/** Whether sheets were built in this workbook, as far as that is known without reading it for them. */
export const hasBuilt = ({ share, built }: PaneState): boolean => (share.now ? share.now.sheets.length > 0 : built);

/** How many sheets the chosen template makes of the chosen alliances. */
export function sheetsToBuild(state: PaneState): number {
  if (isFilledIn(state)) return 1;
  const { length } = state.choices.partners;
  return chosenTemplate(state)?.scope === "all" ? Math.min(1, length) : length;
}

/** Whether sheets are being written, on whichever page that was begun. Only one such work goes on at a time. */
export const isWorking = ({ build, share }: PaneState): boolean => build.phase === "running" || share.work !== null;

/** Why nothing can be built now, or null when it can. */
export function obstacle(state: PaneState): "noSource" | "noPartner" | "noDate" | "otherData" | null {
  if (!isFilledIn(state)) {
    const source = chosenSource(state);
    const template = chosenTemplate(state);
    if (!source) return "noSource";
    if (template && !template.standsAlone && !canUse(template, source)) return "otherData";
    if (state.choices.partners.length === 0) return "noPartner";
  }
  if (serialOf(state.choices.asOf) === null) return "noDate";
  return null;
}
