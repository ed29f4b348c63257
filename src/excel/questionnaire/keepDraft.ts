import { draftKey, type Draft } from "../../questionnaire/drafts/draft";
import { newBuildId } from "../build/buildId";
import { xmlParts } from "../manifest/xmlParts";
import { plainError } from "../plainError";
import { ExcelProblem } from "../problem";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { deleteParts, draftNamespace, mergedDrafts, readDraftParts } from "./draftParts";

/**
 * Keeps a draft in the workbook, together with what other panes have kept of the same questionnaire, and gives the two as one. What was
 * kept before goes only once the new is there whole. Throws an ExcelProblem; the draft in the pane is then the only one that is up to date.
 */
export async function keepDraft(draft: Draft, patience: Patience = {}): Promise<Draft> {
  try {
    return await whileAnswered((heard) => Excel.run(runOptions(), (context) => keep(context, draft, heard)), patience);
  } catch (error) {
    throw plainError(
      error,
      "The answers could not be kept in the workbook for later.",
      "They are still here as long as this pane stays open.",
    );
  }
}

async function keep(context: Excel.RequestContext, draft: Draft, heard: () => void): Promise<Draft> {
  const { workbook } = context;
  workbook.load("readOnly");
  const all = await readDraftParts(context);
  heard();
  if (workbook.readOnly) throw readOnly();
  const before = all.filter((kept) => draftKey(kept.draft) === draftKey(draft));
  const [merged = draft] = mergedDrafts([{ draft, parts: [] }, ...before]);
  const send = async (): Promise<void> => {
    await context.sync();
    heard();
  };
  // a name of its own for each time it is written: two panes that write at once do not mix their pieces
  const pieces = xmlParts(draftNamespace, `${merged.id}.${newBuildId()}`, merged);
  const last = pieces.pop() ?? "";
  for (const xml of pieces) {
    workbook.customXmlParts.add(xml);
    await send();
  }
  workbook.customXmlParts.add(last);
  deleteParts(
    context,
    before.flatMap(({ parts }) => parts),
  );
  await send();
  return merged;
}

const readOnly = (): ExcelProblem =>
  new ExcelProblem(
    "ReadOnly",
    "The workbook is open for reading only, so the answers cannot be kept in it. They are still here as long as this pane stays open.",
    "Open it for editing, or save a copy (File, Save a Copy) and answer there.",
  );
