import type { SheetLayout, SheetPlan } from "../../plan/sheetPlan";
import type { Flow } from "./flow";
import type { Pen } from "./pen";
import { writeCells } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { writeRules } from "./writeRules";
import { writeShape } from "./writeShape";
import { writeStyles } from "./writeStyles";
import { writeTables } from "./writeTables";

/**
 * Writes everything of a layout into an empty sheet, in as many requests as it takes.
 *
 * @param open gets the sheet: what was got before a request was sent is not to be used after it
 */
export async function writeLayout(
  open: () => Excel.Worksheet,
  plan: SheetPlan,
  index: number,
  pen: Pen,
  flow: Flow,
): Promise<void> {
  const layout = plan.layouts[index];
  if (!layout) throw new Error(`The plan has no layout ${index}.`);
  await writeCells(open, layout, plan.styles, pen, flow);
  await writeStyles(open, layout, plan.styles, pen, flow);
  for (const write of [writeShape, writeTables, writeRules, writeCharts, writeNames]) {
    await write(open, layout, pen, flow);
  }
}

async function writeNames(open: () => Excel.Worksheet, layout: SheetLayout, pen: Pen, flow: Flow): Promise<void> {
  for (const { name, area, scope } of layout.names) {
    const sheet = open();
    const range = pen.range(sheet, area);
    const names = scope === "workbook" ? sheet.context.workbook.names : sheet.names;
    pen.reach(pen.reach(names).add(name, range), name, 0);
    await flow.whenFull();
  }
}
