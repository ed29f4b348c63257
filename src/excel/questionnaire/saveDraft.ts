import { answerRows, behindEarlier, unsaved } from "../../questionnaire/drafts/answerRows";
import type { Draft, Saving } from "../../questionnaire/drafts/draft";
import type { AnswerBatch } from "../answers/answerBatch";
import { areKept } from "../answers/areKept";
import { keepAnswers } from "../answers/keepAnswers";
import { readAnswers } from "../answers/readAnswers";
import { newBuildId } from "../build/buildId";
import { plainError } from "../plainError";
import { ExcelProblem } from "../problem";
import type { Patience } from "../whileAnswered";
import { forgetDraft } from "./forgetDraft";
import { keepDraft } from "./keepDraft";

/**
 * Writes a draft's answers into the table of answers, a row each, and takes the draft out of the workbook once the rows are there.
 * `onBegun` gets the draft as it is to be kept where this fails: saving that one again writes no row twice. Throws an ExcelProblem.
 */
export async function saveDraft(draft: Draft, onBegun: (draft: Draft) => void, patience: Patience = {}): Promise<void> {
  // an earlier try is finished first, with the answers as they were then: what was changed since is newer, and gets its own rows
  if (draft.saving) await write(draft, draft.saving, patience);
  const { answers } = await readAnswers(patience);
  const placed = behindEarlier(draft, answers);
  const replies = unsaved(placed, answers);
  const begun = { ...placed, saving: { id: newBuildId(), replies } };
  if (replies.length > 0) {
    onBegun(begun);
    // the table is what counts: where nothing can be kept aside, it may still be written to
    await keepDraft(begun, patience).catch(() => undefined);
    await write(begun, begun.saving, patience);
  }
  // where this fails the draft is offered once more, and saving it finds every row there
  await forgetDraft(draft, patience).catch(() => undefined);
}

async function write(draft: Draft, { id, replies }: Saving, patience: Patience): Promise<void> {
  const batch = { id, answers: answerRows(draft, replies) };
  await keepAnswers(batch, patience);
  if (batch.answers.length === 0 || (await thereAre(batch, patience))) return;
  throw new ExcelProblem(
    "NotKept",
    "Not all answers stand in the table of answers. None is lost: they are kept here.",
    "Save again.",
  );
}

async function thereAre(batch: AnswerBatch, patience: Patience): Promise<boolean> {
  try {
    return await areKept(batch, patience);
  } catch (error) {
    throw plainError(
      error,
      "It could not be seen whether all answers were written.",
      "None is lost: saving again writes those that are missing.",
    );
  }
}
