import { newBuildId } from "../../excel/build/buildId";
import { draftKey, type Draft } from "../../questionnaire/drafts/draft";
import { serialOf } from "../asOf";
import { failedTo, failureOf, type Failure } from "../failure";
import type { PaneState } from "../state";
import { draftsFound, openingChanged, questionnaireOpened } from "../transitions/questionnaire";
import type { QuestionnaireCore } from "./core";
import type { HeldDrafts } from "./heldDrafts";
import { recordOf } from "./partnersKnown";
import type { QuestionnaireBench } from "./questionnaireBench";

/** What can be done before the first question. */
export interface Opening {
  /** Reads what was begun earlier. */
  readDrafts(): Promise<void>;
  /** Opens a questionnaire at the question that is due. */
  open(begin: () => Draft): Promise<void>;
  discard(draft: Draft): Promise<void>;
}

/** @param fetchCore gives the arithmetic, fetched when it is first needed. */
export function createOpening(
  { port, text, state, change }: QuestionnaireBench,
  held: HeldDrafts,
  fetchCore: () => Promise<QuestionnaireCore>,
): Opening {
  const failed = (failure: Failure): void => change((before) => openingChanged(before, false, failure));

  async function readDrafts(): Promise<void> {
    try {
      const drafts = await port.readDrafts();
      change((before) => draftsFound(before, held.with(drafts)));
    } catch (error) {
      change((before) => draftsFound(before, held.all()));
      failed(failedTo(error, text.draftsWhat, text));
    }
  }

  return {
    readDrafts,
    async open(begin) {
      const { questionnaire } = state();
      if (questionnaire.phase !== "choosing" || questionnaire.isOpening) return;
      change((before) => openingChanged(before, true));
      try {
        const core = await fetchCore();
        const draft = begin();
        const known = recordOf(state(), draft.partner);
        // a suggestion saves typing; without it the question is asked all the same
        const record = known ? await port.readRecord(known.source, known.partner, draft.asOf).catch(() => ({})) : {};
        const standing = core.standingOf(draft);
        const suggested = core.suggestions(record, draft.side);
        change((before) => questionnaireOpened(before, draft, standing, suggested));
      } catch (error) {
        failed(failureOf(error, { what: text.partWhat, cure: text.partCure }));
      }
    },
    async discard(draft) {
      try {
        held.drop(draft);
        await port.forgetDraft(draft);
        await readDrafts();
      } catch (error) {
        failed(failedTo(error, text.draftsWhat, text));
      }
    },
  };
}

/** A new questionnaire as it was chosen, or the one the same people began. */
export function begunBy({ questionnaire }: PaneState): Draft {
  if (questionnaire.phase !== "choosing") throw new Error("Nothing was chosen.");
  const { partner, side, respondent, asOf, length } = questionnaire.setup;
  const draft: Draft = {
    ...{ id: newBuildId(), partner: partner.trim(), side, respondent: respondent.trim(), length },
    ...{ asOf: serialOf(asOf) ?? 0, replies: [], saving: null },
  };
  return questionnaire.drafts.find((known) => draftKey(known) === draftKey(draft)) ?? draft;
}
