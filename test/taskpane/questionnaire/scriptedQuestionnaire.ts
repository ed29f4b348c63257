import type { AllianceRecord } from "../../../src/excel/questionnaire/readRecord";
import { draftKey, type Draft } from "../../../src/questionnaire/drafts/draft";
import { mergeDrafts } from "../../../src/questionnaire/drafts/mergeDrafts";
import type { QuestionnairePort } from "../../../src/taskpane/questionnaire/questionnairePort";

/** A workbook that keeps drafts and answers as the test says, and remembers them. */
export interface ScriptedQuestionnaire extends QuestionnairePort {
  /** What the workbook keeps, by the draft's key. */
  readonly drafts: Map<string, Draft>;
  readonly saved: Draft[];
  /** What it says of an alliance. */
  record: AllianceRecord;
  /** What keeping or saving throws. */
  refusesToKeep: Error | null;
  refusesToSave: Error | null;
}

export function scriptedQuestionnaire(): ScriptedQuestionnaire {
  const script: ScriptedQuestionnaire = {
    drafts: new Map(),
    saved: [],
    record: {},
    refusesToKeep: null,
    refusesToSave: null,
    readDrafts: async () => [...script.drafts.values()],
    async keepDraft(draft) {
      if (script.refusesToKeep) throw script.refusesToKeep;
      const before = script.drafts.get(draftKey(draft));
      const merged = before ? mergeDrafts(draft, before) : draft;
      script.drafts.set(draftKey(draft), merged);
      return merged;
    },
    async forgetDraft(draft) {
      script.drafts.delete(draftKey(draft));
    },
    async saveDraft(draft, onBegun) {
      onBegun({ ...draft, saving: { id: "s", replies: draft.replies } });
      if (script.refusesToSave) throw script.refusesToSave;
      script.saved.push(draft);
      script.drafts.delete(draftKey(draft));
    },
    readRecord: async () => script.record,
  };
  return script;
}
