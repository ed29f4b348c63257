import type { LastChoices } from "../../excel/settings/lastChoices";
import { noSource } from "../../reading/source";
import { chosenSource, chosenTemplate, usableSources } from "../choice";
import type { PaneState } from "../state";

/** What was built last in this workbook is chosen again, as far as it is still there. */
export function choicesRemembered(before: PaneState, last: LastChoices): PaneState {
  const state = { ...before, built: true };
  const source = usableSources(state).find(({ id }) => id === last.source);
  const template = state.templates.find(({ id }) => id === last.template)?.id ?? state.choices.template;
  const choices = { ...state.choices, template, calculate: last.calculate };
  if (!source) return { ...state, choices };
  const wanted = last.partners && new Set(last.partners);
  const partners = wanted ? source.partners.filter((name) => wanted.has(name)) : source.partners;
  return { ...state, choices: { ...choices, source: source.id, partners } };
}

/** What to remember of the choices; null while there is nothing to choose from. */
export function toRemember(state: PaneState): LastChoices | null {
  const source = chosenSource(state);
  const template = chosenTemplate(state)?.id;
  if (!template) return null;
  const { calculate, partners } = state.choices;
  return {
    source: (source ?? noSource).id,
    template,
    calculate,
    partners: partners.length === (source ?? noSource).partners.length ? null : partners,
  };
}
