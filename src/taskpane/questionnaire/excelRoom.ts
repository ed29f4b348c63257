import { forgetDraft } from "../../excel/questionnaire/forgetDraft";
import { keepDraft } from "../../excel/questionnaire/keepDraft";
import { readDrafts } from "../../excel/questionnaire/readDrafts";
import { readRecord } from "../../excel/questionnaire/readRecord";
import { saveDraft } from "../../excel/questionnaire/saveDraft";
import type { QuestionnairePort } from "./questionnairePort";

/** What talks to Excel for the questionnaire, in one piece for the network. */
export const room: QuestionnairePort = {
  readDrafts: () => readDrafts(),
  keepDraft: (draft) => keepDraft(draft),
  forgetDraft: (draft) => forgetDraft(draft),
  saveDraft: (draft, onBegun) => saveDraft(draft, onBegun),
  readRecord: (source, partner, asOf) => readRecord(source, partner, asOf),
};
