import type { SheetPlan } from "../../plan/sheetPlan";
import type { Pen } from "./pen";
import { writeCells } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { writeRules } from "./writeRules";
import { writeShape } from "./writeShape";
import { writeStyles } from "./writeStyles";

/** Writes everything of a layout into an empty sheet. */
export function writeLayout(sheet: Excel.Worksheet, plan: SheetPlan, index: number, pen: Pen): void {
  const layout = plan.layouts[index];
  if (!layout) throw new Error(`The plan has no layout ${index}.`);
  writeCells(sheet, layout, plan.styles, pen);
  writeStyles(sheet, layout, plan.styles, pen);
  writeShape(sheet, layout, pen);
  writeRules(sheet, layout, pen);
  writeCharts(sheet, layout, pen);
  for (const { name, area, scope } of layout.names) {
    const range = pen.range(sheet, area);
    const names = scope === "workbook" ? sheet.context.workbook.names : sheet.names;
    pen.reach(pen.reach(names).add(name, range), name, 0);
  }
}
