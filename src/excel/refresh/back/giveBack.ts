import type { SheetBefore } from "../../manifest/underWay";
import { createPen } from "../../write/pen";
import { writeCell } from "../writeTyped";

/** Gives a sheet what it held before. Done twice it is the same as done once. */
export function giveBack(sheet: Excel.Worksheet, { known, mark, cells, blank, footer, protection }: SheetBefore): void {
  const pen = createPen();
  sheet.protection.unprotect();
  // constants before formulas: values in the way of an answer that spills would keep it from spilling
  const entries = Object.entries(cells).sort(
    ([, a], [, b]) => Number(a.formula !== undefined) - Number(b.formula !== undefined),
  );
  for (const [place, cell] of entries) writeCell(sheet, place, cell, pen);
  if (blank !== undefined) sheet.getRange(blank).clear("All");
  if (footer !== undefined) sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = footer;
  sheet.names.getItem(known).formula = `="${mark}"`;
  if (protection) sheet.protection.protect(protection);
}
