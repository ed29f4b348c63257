import { withFreeNames } from "../../plan/freeNames";
import { sheetNames } from "../../plan/sheetNames";
import type { SheetPlan } from "../../plan/sheetPlan";
import { noSource } from "../../reading/source";
import { plainError } from "../plainError";
import { BuildError } from "../problem";
import { runOptions } from "../runOptions";
import { NoAnswer, whileAnswered, type Patience } from "../whileAnswered";
import { sending } from "../write/sending";
import { writePlan } from "../write/writePlan";
import { markOf } from "../manifest/recordOf";
import { cameToBe } from "./cameToBe";
import { newBuildId, workingNames } from "./buildId";
import { exclusively, requestBytesByDefault } from "./onlyOne";
import { readNow } from "./readNow";
import { undoBuild } from "./undoBuild";
import { withLeftovers } from "./withLeftovers";

const notAdded = "The sheets were not added.";

/**
 * Adds sheets that are not made from the workbook, all or none, under names that are free in it, and shows the first; gives the names.
 * They are the person's from then on: the workbook remembers nothing of them. Throws BuildError.
 */
export async function addSheets(plan: SheetPlan, patience: Patience = {}): Promise<string[]> {
  return exclusively(async () => {
    try {
      return await add(plan, patience);
    } catch (error) {
      throw plainError(error, notAdded, "The workbook is as it was.", BuildError);
    }
  });
}

async function add(wanted: SheetPlan, patience: Patience): Promise<string[]> {
  const now = await readNow(noSource, patience);
  const free = sheetNames(
    wanted.sheets.map(({ name }) => name),
    now.sheets.map(({ name }) => name),
  );
  const plan: SheetPlan = {
    ...wanted,
    layouts: wanted.layouts.map((layout) => withFreeNames(layout, now.names)),
    sheets: wanted.sheets.map((sheet, index) => ({ ...sheet, name: free[index]! })),
  };
  const build = newBuildId();
  const undo = (): Promise<boolean> => undoBuild({ before: now, build }, patience.patience);
  let writing: Promise<void> = Promise.resolve();
  try {
    await whileAnswered((heard) => {
      writing = Excel.run(runOptions(), (context) =>
        writePlan(context, plan, {
          workingNames: workingNames(build, plan.sheets.length),
          marks: plan.sheets.map((_, index) => markOf(build, index)),
          marksUntilNamed: true,
          requestBytes: requestBytesByDefault,
          send: sending(context, heard),
        }),
      );
      return writing;
    }, patience);
  } catch (error) {
    // Excel may carry out a request long after it was given up
    if (error instanceof NoAnswer) void writing.catch(undo);
    if (await cameToBe(free, now, patience.patience)) return free;
    throw (await undo()) ? withLeftovers(error, plan, notAdded) : error;
  }
  return free;
}
