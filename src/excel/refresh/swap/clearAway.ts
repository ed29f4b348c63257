import { markName } from "../../manifest/sheetMark";
import type { Writer } from "../../write/writer";
import { createPen } from "../../write/pen";
import type { SeriesPointer } from "./pointers/pointer";
import { nameSeries } from "./pointers/series";
import type { Swap } from "./swap";

/** Takes the old sheets away whose places the new ones have, and what the workbook remembered of them. Those that stay are people's now. */
export function clearAway({ context, pen }: Writer, swap: Swap): void {
  const { worksheets, customXmlParts } = context.workbook;
  // a name that comes from a cell cannot be given back, so it is written once nothing else can go wrong
  for (const pointer of seriesIn(swap)) nameSeries(worksheets, pointer, pen);
  for (const { built, isInPlace } of swap.renewals.flatMap(({ sheets }) => sheets)) {
    if (isInPlace) continue;
    const old = pen.reach(worksheets.getItem(built.id), built.id);
    if (swap.staying.has(built.id)) {
      pen.did(pen.reach(old.names.getItem(markName), markName).delete());
      continue;
    }
    // Excel keeps a very hidden sheet from being deleted
    if (built.visibility === "VeryHidden") pen.set(old, "visibility", "Hidden");
    pen.did(old.delete());
  }
  for (const id of swap.oldParts) pen.did(customXmlParts.getItem(id).delete(), id);
}

/** Takes away what is still there of it, where the clearing away was stopped. */
export async function finish(context: Excel.RequestContext, swap: Swap): Promise<void> {
  const { worksheets, customXmlParts } = context.workbook;
  worksheets.load("items/id");
  customXmlParts.load("items/id");
  await context.sync();
  for (const pointer of seriesIn(swap)) nameSeries(worksheets, pointer, createPen());
  const parts = new Set(customXmlParts.items.map(({ id }) => id));
  const replaced = swap.renewals.flatMap(({ sheets }) => sheets.filter(({ isInPlace }) => !isInPlace));
  for (const old of worksheets.items) {
    const sheet = replaced.find(({ built }) => built.id === old.id);
    if (!sheet) continue;
    if (swap.staying.has(old.id)) {
      old.names.getItemOrNullObject(markName).delete();
      continue;
    }
    if (sheet.built.visibility === "VeryHidden") old.visibility = "Hidden";
    old.delete();
  }
  for (const id of swap.oldParts) if (parts.has(id)) customXmlParts.getItem(id).delete();
  await context.sync();
}

const seriesIn = ({ around }: Swap): SeriesPointer[] =>
  around.pointers.flatMap((pointer) => (pointer.kind === "series" && !pointer.isProtected ? pointer : []));
