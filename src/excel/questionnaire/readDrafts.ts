import type { Draft } from "../../questionnaire/drafts/draft";
import { plainError } from "../plainError";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { mergedDrafts, readDraftParts } from "./draftParts";

/** The questionnaires that were begun in this workbook and not saved. Throws an ExcelProblem. */
export async function readDrafts(patience: Patience = {}): Promise<Draft[]> {
  try {
    return mergedDrafts(await whileAnswered(() => Excel.run(runOptions(), readDraftParts), patience));
  } catch (error) {
    throw plainError(error, "What was begun earlier could not be read.", "Nothing was changed.");
  }
}
