import type { PlanCells } from "../../plan/sheetPlan";
import { readParts } from "./askParts";
import { valuesOf, xmlParts } from "./xmlParts";

/** The namespace of the XML parts that say how to bring back what work that is under way has changed. */
export const underWayNamespace = "urn:alliance-for-excel:under-way";

/** What a sheet held before it is written on: enough to give it back, now or when the workbook is opened again. */
export interface SheetBefore {
  /** The hidden name by which it is known, and what that says before and once all is done. */
  known: string;
  mark: string;
  nextMark: string;
  /** The cells that are written, as they were; "" = nothing. */
  cells: PlanCells;
  /** Cells that were empty and without looks of their own; absent = none. */
  blank?: string;
  /** The text at the foot of its pages; absent = it is not written. */
  footer?: string;
  /** Absent = it is not protected. */
  protection?: Excel.WorksheetProtectionOptions;
}

/** Work that is under way; formulas turned into values say what they were in the parts that keep them. */
export type Work = { what: "writing"; sheets: SheetBefore[] } | { what: "freezing" };

/** What is kept while work goes on in the workbook. */
export interface UnderWay {
  /** By the id of the work, which tells when it was begun; parts that are not there whole say nothing. */
  kept: Map<string, Work | null>;
  /** Ids of the XML parts of each. */
  parts: Map<string, string[]>;
}

/** Keeps, before anything is changed, how to bring it back; gives the ids of the XML parts, which are to go once all is done. */
export async function keepUnderWay(
  context: Excel.RequestContext,
  id: string,
  work: Work,
  send: () => Promise<void>,
): Promise<string[]> {
  const ids: string[] = [];
  // a part is well under what a request may have, and each goes alone
  for (const xml of xmlParts(underWayNamespace, id, work)) {
    const part = context.workbook.customXmlParts.add(xml);
    part.load("id");
    await send();
    ids.push(part.id);
  }
  return ids;
}

/** Reads what is kept, in two syncs. */
export async function readUnderWay(context: Excel.RequestContext): Promise<UnderWay> {
  const read = await readParts(context, underWayNamespace);
  const whole = valuesOf(read.map(({ part }) => part)) as Map<string, Work>;
  const ids = [...new Set(read.map(({ part }) => part.id))];
  return {
    kept: new Map(ids.map((id) => [id, whole.get(id) ?? null])),
    parts: new Map(ids.map((id) => [id, read.filter((one) => one.part.id === id).map((one) => one.id)])),
  };
}

/** Takes away what was kept of this work. */
export async function forgetUnderWay(context: Excel.RequestContext, works: ReadonlySet<string>): Promise<void> {
  const { parts } = await readUnderWay(context);
  const gone = [...parts].flatMap(([id, ids]) => (works.has(id) ? ids : []));
  for (const id of gone) context.workbook.customXmlParts.getItem(id).delete();
  if (gone.length > 0) await context.sync();
}
