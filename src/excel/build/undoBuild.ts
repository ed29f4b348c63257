import type { SheetPlan } from "../../plan/sheetPlan";
import type { WorkbookNow } from "./readForBuild";
import { runOptions } from "../runOptions";
import { whileAnswered } from "../whileAnswered";

/** How often taking away is tried: what stopped the build may strike again. */
const attempts = 3;

interface Sheet {
  id: string;
  name: string;
}

/** What a build has done, or may have done. */
export interface Begun {
  /** The workbook before it. */
  before: WorkbookNow;
  /** Its sheets may have their final names already; absent = they cannot. */
  plan?: SheetPlan;
  workingNames: readonly string[];
}

/** Milliseconds an answer is waited for while taking away: three times this is enough for anybody. */
const longest = 30_000;

/**
 * Takes away every sheet a build added, whichever request it stopped in, and shows the sheet that was on show. Resolves to whether
 * some are left, because Excel kept failing.
 */
export async function undoBuild(begun: Begun, patience = longest): Promise<boolean> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      await whileAnswered((heard) => Excel.run(runOptions(), (context) => takeAway(context, begun, heard)), {
        patience: Math.min(patience, longest),
      });
      return false;
    } catch {
      // tried again: nothing else can be done about it here
    }
  }
  return true;
}

async function takeAway(context: Excel.RequestContext, begun: Begun, heard: () => void): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  heard();
  const added = addedSheets(worksheets.items, begun);
  if (added.length === 0) return;
  // Excel shows a neighbour of a sheet that goes, so the sheet the person was on comes first
  worksheets.getItem(begun.before.active).activate();
  for (const { id } of added) worksheets.getItem(id).delete();
  await context.sync();
}

/**
 * A sheet is the build's own if it was not there before and has a working name, or a final one whose working name is gone: while
 * the working name is still there, the final one belongs to somebody who was quicker.
 */
function addedSheets(now: readonly Sheet[], { before, plan, workingNames }: Begun): Sheet[] {
  const old = new Set(before.sheets.map(({ id }) => id));
  const present = new Set(now.map(({ name }) => name));
  const isRenamed = (index: number): boolean => !present.has(workingNames[index] ?? "");
  const renamed = new Set(plan?.sheets.filter((_, index) => isRenamed(index)).map(({ name }) => name));
  const stem = (workingNames[0] ?? "").replace(/1\.$/, "");
  // a copy that was not renamed yet has the working name with a number behind it
  const isWorking = (name: string): boolean => name.startsWith(stem);
  return now.filter(({ id, name }) => !old.has(id) && (isWorking(name) || renamed.has(name)));
}
