import type { SheetPlan } from "../../plan/sheetPlan";
import { writeMark } from "../manifest/sheetMark";
import { createPen } from "./pen";
import { writeOwnCells } from "./writeCells";
import { writeLayout } from "./writeLayout";

/** How a plan is written. */
export interface WriteOptions {
  /** What the sheets are called until all are there, one for each of the plan's: names nobody else can have chosen. */
  workingNames: readonly string[];
  /** What the sheets are to be known by later, one for each; absent = they are not. */
  marks?: readonly string[];
  /** XML parts by which the workbook remembers the build. */
  records?: readonly string[];
  /** What is queued is sent once it has this many bytes. */
  requestBytes: number;
  /** Sends what is queued; `done` of the plan's sheets are in it or were sent before. */
  send(done: number): Promise<void>;
}

/**
 * Writes a plan into new sheets at the end of the workbook and shows the first of them. The first sheet of a layout is written in
 * full, the others are copies of it with their own cells, so a hundred sheets are little more to send than one. Reads nothing.
 */
export async function writePlan(context: Excel.RequestContext, plan: SheetPlan, options: WriteOptions): Promise<void> {
  const { application, worksheets, customXmlParts } = context.workbook;
  const { workingNames, marks = [], records = [], requestBytes, send } = options;
  const workingName = (index: number): string => workingNames[index] ?? "";
  const pen = createPen();
  const hush = (): void => {
    pen.did(application.suspendApiCalculationUntilNextSync());
    pen.did(application.suspendScreenUpdatingUntilNextSync());
  };
  const sendWhenFull = async (done: number): Promise<void> => {
    if (pen.bytes < requestBytes) return;
    await send(done);
    pen.sent();
    hush();
  };

  hush();
  const patterns = new Map<number, string>();
  for (const [index, { layout, cells }] of plan.sheets.entries()) {
    const name = workingName(index);
    const pattern = patterns.get(layout);
    const sheet = pattern === undefined ? addSheet(name) : copySheet(pattern, name);
    if (pattern === undefined) writeLayout(sheet, plan, layout, pen);
    patterns.set(layout, pattern ?? name);
    writeOwnCells(sheet, cells, pen);
    await sendWhenFull(index + 1);
  }
  for (const [index, { name, layout }] of plan.sheets.entries()) {
    const sheet = pen.reach(worksheets.getItem(workingName(index)), name);
    const mark = marks[index];
    // before the name, so that a sheet of a build is known as such at any time
    if (mark !== undefined) writeMark(sheet, mark, pen);
    pen.set(sheet, "name", name);
    if (plan.layouts[layout]?.protected) pen.did(pen.reach(sheet.protection).protect());
    await sendWhenFull(plan.sheets.length);
  }
  for (const record of records) {
    pen.reach(customXmlParts.add(record), record);
    await sendWhenFull(plan.sheets.length);
  }
  const first = plan.sheets[0]?.name ?? "";
  pen.did(pen.reach(worksheets.getItem(first), first).activate());
  await send(plan.sheets.length);

  function addSheet(name: string): Excel.Worksheet {
    return pen.reach(worksheets.add(name), name);
  }

  function copySheet(pattern: string, name: string): Excel.Worksheet {
    const copy = pen.reach(pen.reach(worksheets.getItem(pattern), pattern).copy("End"), "End");
    pen.set(copy, "name", name);
    return copy;
  }
}
