import type { Pen } from "../write/pen";

/** The hidden name by which a built sheet is known, whatever people call it: it belongs to the sheet and goes where the sheet goes. */
export const markName = "AllianceSheet";

/** Gives a sheet its mark, or one of another kind. */
export function writeMark(sheet: Excel.Worksheet, mark: string, pen: Pen, called = markName): void {
  const name = pen.reach(pen.reach(sheet.names).add(called, `="${mark}"`), called, mark);
  pen.set(name, "visible", false);
}

/** Asks for a sheet's mark, which `markIn` tells after the sync. */
export function loadMark(sheet: Excel.Worksheet, called = markName): Excel.NamedItem {
  const name = sheet.names.getItemOrNullObject(called);
  name.load("formula");
  return name;
}

/** The mark that was asked for; null where there is none. */
export const markIn = (name: Excel.NamedItem): string | null =>
  name.isNullObject ? null : (/^="([^"]*)"$/.exec(String(name.formula))?.[1] ?? null);
