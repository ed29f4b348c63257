import type { QuestionnairePort } from "./questionnairePort";

const fetchRoom = async (): Promise<QuestionnairePort> =>
  (await import(/* webpackChunkName: "questionnaire" */ "./excelRoom")).room;

/** The workbook the pane is open beside, as the questionnaire needs it; fetched when somebody answers for the first time. */
export const excelQuestionnaire: QuestionnairePort = {
  readDrafts: async () => (await fetchRoom()).readDrafts(),
  keepDraft: async (draft) => (await fetchRoom()).keepDraft(draft),
  forgetDraft: async (draft) => (await fetchRoom()).forgetDraft(draft),
  saveDraft: async (draft, onBegun) => (await fetchRoom()).saveDraft(draft, onBegun),
  readRecord: async (source, partner, asOf) => (await fetchRoom()).readRecord(source, partner, asOf),
};
