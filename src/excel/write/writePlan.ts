import type { SheetPlan } from "../../plan/sheetPlan";
import { nameSheets, type Naming } from "./nameSheets";
import { createWriter, type Sending } from "./writer";
import { writeSheets } from "./writeSheets";

/** How a plan is written. */
export interface WriteOptions extends Sending, Naming {}

/** Writes a plan into new sheets at the end of the workbook and shows the first of them. Reads nothing. */
export async function writePlan(context: Excel.RequestContext, plan: SheetPlan, options: WriteOptions): Promise<void> {
  const writer = createWriter(context, options);
  await writeSheets(writer, plan, options.workingNames);
  await nameSheets(writer, plan, options);
  await options.send(plan.sheets.length);
}
