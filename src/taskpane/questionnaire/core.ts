import type { Side } from "../../models/answerTable";
import { changeBetween, type Change } from "../../questionnaire/asking/change";
import { replyProblem } from "../../questionnaire/asking/replyProblem";
import { standingOf, type Standing } from "../../questionnaire/asking/standing";
import { suggestions } from "../../questionnaire/asking/suggestions";
import type { Draft } from "../../questionnaire/drafts/draft";
import type { AllianceRecord } from "../../excel/questionnaire/readRecord";

/** What the page needs of the arithmetic; it weighs more than the page, so it is fetched when somebody answers. */
export interface QuestionnaireCore {
  standingOf(draft: Draft): Standing;
  changeBetween(before: Standing, after: Standing): Change;
  replyProblem(draft: Draft, fact: string, answer: string | number): string | null;
  suggestions(record: AllianceRecord, side: Side): Readonly<Record<string, string | number>>;
}

/** The arithmetic of the questionnaire. */
export const core: QuestionnaireCore = { standingOf, changeBetween, replyProblem, suggestions };
