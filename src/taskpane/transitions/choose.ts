import { chosenSource, filteredPartners, usableSources } from "../choice";
import type { Choices, PaneState } from "../state";
import { choicesFor } from "./survey";

/** Another source: its alliances replace the choice made so far. An unknown id changes nothing. */
export function sourceChosen(state: PaneState, id: string): PaneState {
  const source = usableSources(state).find((candidate) => candidate.id === id);
  return source && id !== state.choices.source ? chosen(state, choicesFor(state.choices, source)) : state;
}

/** One alliance in or out. */
export function partnerToggled(state: PaneState, name: string): PaneState {
  const wanted = new Set(state.choices.partners);
  if (!wanted.delete(name)) wanted.add(name);
  return withPartners(state, wanted);
}

/** All alliances that pass the filter in (or out); those the filter hides stay as they are. */
export function shownPartnersChosen(state: PaneState, isChosen: boolean): PaneState {
  const wanted = new Set(state.choices.partners);
  for (const name of filteredPartners(state)) {
    if (isChosen) wanted.add(name);
    else wanted.delete(name);
  }
  return withPartners(state, wanted);
}

/** The filter box, the template, the as-of date or the way of calculating changed. */
export function optionChosen(
  state: PaneState,
  option: Partial<Pick<Choices, "filter" | "template" | "asOf" | "calculate">>,
): PaneState {
  return chosen(state, { ...state.choices, ...option });
}

function withPartners(state: PaneState, wanted: ReadonlySet<string>): PaneState {
  const partners = (chosenSource(state)?.partners ?? []).filter((name) => wanted.has(name));
  return chosen(state, { ...state.choices, partners });
}

/** While sheets are being built the choices are not on show, and nothing may change them. */
function chosen(state: PaneState, choices: Choices): PaneState {
  return state.build.phase === "running" ? state : { ...state, choices };
}
