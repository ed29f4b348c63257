import { draftKey, type Draft } from "../../questionnaire/drafts/draft";
import { mergeDrafts } from "../../questionnaire/drafts/mergeDrafts";
import { readDraft } from "../../questionnaire/drafts/readDraft";
import { readParts } from "../manifest/askParts";
import { valuesOf } from "../manifest/xmlParts";

/** The namespace of the workbook's XML parts that keep questionnaires that were begun. */
export const draftNamespace = "urn:alliance-for-excel:questionnaires";

/** What the workbook keeps of one questionnaire: each pane writes its own, so that none takes anything away from another. */
export interface KeptDraft {
  readonly draft: Draft;
  /** Ids of the XML parts that hold it. */
  readonly parts: readonly string[];
}

/** Reads what is kept, in two syncs. What was damaged or is of a newer kind is left where it is. */
export async function readDraftParts(context: Excel.RequestContext): Promise<KeptDraft[]> {
  const read = await readParts(context, draftNamespace);
  return [...valuesOf(read.map(({ part }) => part))].flatMap(([id, value]) => {
    const draft = readDraft(value);
    return draft ? [{ draft, parts: read.filter(({ part }) => part.id === id).map((one) => one.id) }] : [];
  });
}

/** One draft for each questionnaire, whatever number of panes wrote of it. */
export function mergedDrafts(kept: readonly KeptDraft[]): Draft[] {
  const byKey = new Map<string, Draft>();
  for (const { draft } of kept) {
    const before = byKey.get(draftKey(draft));
    byKey.set(draftKey(draft), before ? mergeDrafts(before, draft) : draft);
  }
  return [...byKey.values()];
}

/** Queues taking parts away; one that another pane has taken away meanwhile is no trouble. */
export function deleteParts(context: Excel.RequestContext, ids: readonly string[]): void {
  for (const id of ids) context.workbook.customXmlParts.getItemOrNullObject(id).delete();
}
