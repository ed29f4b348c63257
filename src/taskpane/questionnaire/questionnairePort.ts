import type { AllianceRecord } from "../../excel/questionnaire/readRecord";
import type { Draft } from "../../questionnaire/drafts/draft";
import type { Source } from "../../reading/source";

/** What the questionnaire asks of Excel. Every promise may be rejected; a rejection with a `cure` says what to do. */
export interface QuestionnairePort {
  /** What was begun in this workbook and not saved. */
  readDrafts(): Promise<readonly Draft[]>;
  /** Keeps a draft in the workbook; gives it together with what other panes kept of it. */
  keepDraft(draft: Draft): Promise<Draft>;
  /** Takes a draft out of the workbook. */
  forgetDraft(draft: Draft): Promise<void>;
  /** Writes a draft's answers into the table of answers; `onBegun` gets the draft to save again where that fails. */
  saveDraft(draft: Draft, onBegun: (draft: Draft) => void): Promise<void>;
  /** What a source says of an alliance on a day (date serial), by fact id. */
  readRecord(source: Source, partner: string, asOf: number): Promise<AllianceRecord>;
}
