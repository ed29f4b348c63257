import type { SheetPlan } from "../../plan/sheetPlan";
import { markName, writeMark } from "../manifest/sheetMark";
import type { Writer } from "./writer";

/** What the sheets of a plan are to be called, known by, and remembered with. */
export interface Naming {
  /** What they are called until all are there, one for each of the plan's. */
  workingNames: readonly string[];
  /** What they are to be known by later, one for each; absent = they are not. */
  marks?: readonly string[];
  /** They are known by their marks only until all have their names: should something stop the work, none is taken for somebody else's. */
  marksUntilNamed?: true;
  /** XML parts by which the workbook remembers the build. */
  records?: readonly string[];
}

/** Gives sheets that are written their final names, and shows the first of them. */
export async function nameSheets(
  { context, pen, sendWhenFull, sendUnlessRoom }: Writer,
  plan: SheetPlan,
  { workingNames, marks = [], marksUntilNamed, records = [] }: Naming,
): Promise<void> {
  const { worksheets, customXmlParts } = context.workbook;
  // before the names, so that a sheet that has its name is remembered, wherever the pane is closed
  for (const record of records) {
    await sendUnlessRoom(bytesIn(record), plan.sheets.length);
    pen.reach(customXmlParts.add(record), record);
  }
  await sendWhenFull(plan.sheets.length);
  for (const [index, { name, layout }] of plan.sheets.entries()) {
    const working = workingNames[index] ?? "";
    const sheet = pen.reach(worksheets.getItem(working), working);
    const mark = marks[index];
    // before the name, so that a sheet of a build is known as such at any time
    if (mark !== undefined) writeMark(sheet, mark, pen);
    pen.set(sheet, "name", name);
    if (plan.layouts[layout]?.protected) pen.did(pen.reach(sheet.protection).protect());
    await sendWhenFull(plan.sheets.length);
  }
  if (marksUntilNamed)
    for (const { name } of plan.sheets) {
      const mark = pen.reach(pen.reach(pen.reach(worksheets.getItem(name), name).names).getItem(markName), markName);
      pen.did(mark.delete());
    }
  const first = (plan.sheets.find(({ isSource }) => !isSource) ?? plan.sheets[0])?.name ?? "";
  pen.did(pen.reach(worksheets.getItem(first), first).activate());
}

/** As JSON: the part is plain ASCII, of which only quotes are written longer. */
const bytesIn = (part: string): number => JSON.stringify(part).length;
