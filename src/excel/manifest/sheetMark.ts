import type { Pen } from "../write/pen";

/** The hidden name by which a built sheet is known, whatever people call it: it belongs to the sheet and goes where the sheet goes. */
export const markName = "AllianceSheet";

/** Gives a sheet its mark. */
export function writeMark(sheet: Excel.Worksheet, mark: string, pen: Pen): void {
  const name = pen.reach(pen.reach(sheet.names).add(markName, `="${mark}"`), markName, mark);
  pen.set(name, "visible", false);
}

/** Asks for a sheet's mark, which `markIn` tells after the sync. */
export function loadMark(sheet: Excel.Worksheet): Excel.NamedItem {
  const name = sheet.names.getItemOrNullObject(markName);
  name.load("formula");
  return name;
}

/** The mark that was asked for; null where there is none. */
export const markIn = (name: Excel.NamedItem): string | null =>
  name.isNullObject ? null : (/^="([^"]*)"$/.exec(String(name.formula))?.[1] ?? null);
