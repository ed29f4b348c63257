import type { Source } from "../../reading/source";
import { chosenUnasked, usableSources } from "../choice";
import type { Failure } from "../failure";
import type { Choices, PaneState } from "../state";

/** The workbook is being looked over. */
export function surveyStarted(state: PaneState): PaneState {
  const { survey } = state;
  const isFirst = survey.phase === "failed" || (survey.phase === "reading" && survey.isFirst);
  return { ...state, survey: { phase: "reading", sources: survey.sources, isFirst } };
}

/** The workbook was looked over: choices that still hold are kept, the others fall back to the best source. */
export function surveyFound(state: PaneState, sources: readonly Source[]): PaneState {
  const read: PaneState = { ...state, survey: { phase: "ready", sources } };
  return { ...read, choices: fitChoices(state.choices, state.survey.sources, usableSources(read)) };
}

/** The workbook could not be read. What an earlier reading found is no longer trusted. */
export function surveyFailed(state: PaneState, failure: Failure): PaneState {
  return {
    ...state,
    survey: { phase: "failed", sources: [], failure },
    choices: { ...state.choices, source: null, partners: [] },
  };
}

/** The choices for a source taken up afresh: a few alliances are all chosen, of many none. */
export function choicesFor(choices: Choices, source: Source | undefined): Choices {
  const partners = source?.partners ?? [];
  return {
    ...choices,
    source: source?.id ?? null,
    partners: partners.length <= chosenUnasked ? partners : [],
    filter: "",
  };
}

function fitChoices(choices: Choices, before: readonly Source[], now: readonly Source[]): Choices {
  const kept = now.find((source) => source.id === choices.source);
  if (!kept) return choicesFor(choices, now[0]);
  const known = new Set(before.find((source) => source.id === choices.source)?.partners);
  const everyoneWas = known.size > 0 && choices.partners.length === known.size;
  const chosen = new Set(choices.partners);
  // Who had chosen everyone gets a row added since as well; otherwise nobody is added to a choice made by hand.
  const partners = kept.partners.filter((name) => chosen.has(name) || (everyoneWas && !known.has(name)));
  return { ...choices, partners };
}
