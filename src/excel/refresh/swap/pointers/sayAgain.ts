import type { Pen } from "../../../write/pen";
import type { Pointer } from "./pointer";
import { sayRule } from "./rules";
import { drawSeries } from "./series";
import { sayValidation } from "./validations";

/** Lets a rule or a chart speak again of the sheet that has the name it spoke of. */
export function sayAgain(worksheets: Excel.WorksheetCollection, pointer: Pointer, pen: Pen): void {
  if (pointer.kind === "series") return drawSeries(worksheets, pointer, pen);
  const sheet = pen.reach(worksheets.getItem(pointer.sheet), pointer.sheet);
  if (pointer.kind === "rule") sayRule(sheet, pointer, pen);
  else sayValidation(sheet, pointer, pen);
}
