import { saysAnything } from "../../questionnaire/asking/reply";
import type { Change } from "../../questionnaire/asking/change";
import type { Standing } from "../../questionnaire/asking/standing";
import type { Draft } from "../../questionnaire/drafts/draft";
import { isAsking, type Asking, type Questionnaire, type Setup } from "../questionnaire/questionnaireState";
import type { Failure } from "../failure";
import type { PaneState } from "../state";

const toQuestionnaire = (state: PaneState, questionnaire: Questionnaire): PaneState => ({ ...state, questionnaire });

/** What a person says before the first question. */
export function setupChanged(state: PaneState, setup: Partial<Setup>): PaneState {
  const { questionnaire } = state;
  if (questionnaire.phase !== "choosing") return state;
  return toQuestionnaire(state, { ...questionnaire, setup: { ...questionnaire.setup, ...setup }, failure: null });
}

/** What was begun earlier has been read. */
export function draftsFound(state: PaneState, drafts: readonly Draft[]): PaneState {
  const { questionnaire } = state;
  return questionnaire.phase === "choosing" ? toQuestionnaire(state, { ...questionnaire, drafts }) : state;
}

/** The first question is being prepared, or that failed. */
export function openingChanged(state: PaneState, isOpening: boolean, failure: Failure | null = null): PaneState {
  const { questionnaire } = state;
  return questionnaire.phase === "choosing" ? toQuestionnaire(state, { ...questionnaire, isOpening, failure }) : state;
}

/** A questionnaire is open, at the question that is due. */
export function questionnaireOpened(
  state: PaneState,
  draft: Draft,
  standing: Standing,
  suggested: Asking["suggested"],
): PaneState {
  const asking: Asking = {
    phase: standing.next === null ? "ending" : "asking",
    ...{
      draft,
      suggested,
      standing,
      base: standing,
      change: null,
      fact: standing.next ?? "",
      typed: null,
      problem: null,
    },
    ...{ kept: draft.replies.length > 0, trouble: null, isSaving: false, failure: null },
  };
  return toQuestionnaire(state, { ...asking, turns: state.questionnaire.turns + 1 });
}

/** Something of the questions on show is another now. */
export function askingChanged(state: PaneState, parts: Partial<Asking>): PaneState {
  const { questionnaire } = state;
  return isAsking(questionnaire) ? toQuestionnaire(state, { ...questionnaire, ...parts }) : state;
}

/** Something was said: the verdict and what it changed come with it. */
export const replied = (
  state: PaneState,
  draft: Draft,
  standing: Standing,
  change: Change | null,
  typed: string | null = null,
): PaneState => askingChanged(state, { draft, standing, change, typed, problem: null, kept: false });

/** Another question, or the end (null). The focus follows. */
export function turnedTo(state: PaneState, fact: string | null): PaneState {
  const { questionnaire } = state;
  if (!isAsking(questionnaire)) return state;
  const { turns } = questionnaire;
  const common = { typed: null, problem: null };
  return fact === null
    ? {
        ...toQuestionnaire(state, { ...questionnaire, ...common, phase: "ending" }),
        headingCalls: state.headingCalls + 1,
      }
    : toQuestionnaire(state, {
        ...{ ...questionnaire, ...common, phase: "asking", fact, turns: turns + 1 },
        ...{ base: questionnaire.standing, change: null },
      });
}

/** The answers stand in the table. */
export function answersSaved(state: PaneState, draft: Draft): PaneState {
  const { turns } = state.questionnaire;
  const rows = draft.replies.filter(saysAnything).length;
  return {
    ...toQuestionnaire(state, { phase: "saved", draft, rows, turns }),
    headingCalls: state.headingCalls + 1,
  };
}

/** Back to choosing what to answer; what was chosen last is the beginning. */
export function choosingQuestionnaire(state: PaneState, setup: Setup, drafts: readonly Draft[] = []): PaneState {
  const { turns } = state.questionnaire;
  return {
    ...toQuestionnaire(state, { phase: "choosing", setup, drafts, isOpening: false, failure: null, turns }),
    headingCalls: state.headingCalls + 1,
  };
}
