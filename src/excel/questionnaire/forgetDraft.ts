import { draftKey, type Draft } from "../../questionnaire/drafts/draft";
import { plainError } from "../plainError";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { deleteParts, readDraftParts } from "./draftParts";

/** Takes a draft out of the workbook; what another pane has added to it meanwhile stays. Throws an ExcelProblem. */
export async function forgetDraft(draft: Draft, patience: Patience = {}): Promise<void> {
  try {
    await whileAnswered((heard) => Excel.run(runOptions(), (context) => forget(context, draft, heard)), patience);
  } catch (error) {
    throw plainError(error, "What was begun could not be taken out of the workbook.", "Nothing else was changed.");
  }
}

async function forget(context: Excel.RequestContext, draft: Draft, heard: () => void): Promise<void> {
  const kept = await readDraftParts(context);
  heard();
  const known = new Map(draft.replies.map(({ fact, at }) => [fact, at]));
  const gone = kept.filter(
    (one) =>
      draftKey(one.draft) === draftKey(draft) &&
      one.draft.replies.every(({ fact, at }) => at <= (known.get(fact) ?? -Infinity)),
  );
  deleteParts(
    context,
    gone.flatMap(({ parts }) => parts),
  );
  if (gone.length > 0) await context.sync();
}
