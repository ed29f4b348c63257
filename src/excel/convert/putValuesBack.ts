import type { PlanCell } from "../../plan/sheetPlan";
import { forgetUnderWay, type SheetBefore } from "../manifest/underWay";
import { readPart } from "../manifest/xmlParts";
import { giveBack } from "../refresh/back/giveBack";
import { tryAgain } from "../tryAgain";
import { frozenMark, frozenNamespace } from "./frozenFormulas";
import { placesIn } from "./ourFormulas";
import { withoutFrozen, type Findings, type Unfreezing } from "./restorable";

/** What the sheets hold to which formulas are to come back. */
export function sheetsBefore({ restorable, marked }: Findings): SheetBefore[] {
  return marked.flatMap(({ id, mark }) => {
    const own = restorable.filter(({ sheetId }) => sheetId === id);
    if (own.length === 0) return [];
    const cells = own.flatMap(({ area, cells: held }) =>
      placesIn(area).map((place, index): [string, PlanCell] => [place, held[index] ?? { value: "" }]),
    );
    return { known: frozenMark, mark, nextMark: mark, cells: Object.fromEntries(cells) };
  });
}

/**
 * Puts values back over formulas that came back before something stopped the others. Where what was kept is gone, all had come back:
 * then only what is left of the work is taken away. Gives whether that is so.
 */
export const putValuesBack = async (work: Unfreezing, patience?: number): Promise<boolean> =>
  (await tryAgain((context) => putBack(context, work), patience)) ?? false;

async function putBack(context: Excel.RequestContext, { id, kept, findings }: Unfreezing): Promise<boolean> {
  const { worksheets, customXmlParts } = context.workbook;
  const parts = customXmlParts.getByNamespace(frozenNamespace);
  parts.load("items/id");
  await context.sync();
  const there = new Set(parts.items.map((part) => part.id));
  const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  const old = kept.flatMap((one) => one.parts);
  const isDone = old.some((part) => !there.has(part));
  if (isDone) {
    for (const part of old) if (there.has(part)) customXmlParts.getItem(part).delete();
    for (const sheet of withoutFrozen(findings)) {
      worksheets.getItem(sheet.id).names.getItemOrNullObject(frozenMark).delete();
    }
  } else {
    const before = new Map(sheetsBefore(findings).map((sheet) => [sheet.mark, sheet]));
    for (const { id: sheet, mark } of findings.marked) {
      const held = before.get(mark);
      if (held) giveBack(worksheets.getItem(sheet), held);
    }
    for (const { part, xml } of texts) if (readPart(xml.value)?.id === id) part.delete();
  }
  await context.sync();
  await forgetUnderWay(context, new Set([id]));
  return isDone;
}
