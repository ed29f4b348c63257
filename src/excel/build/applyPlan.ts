import type { SheetPlan } from "../../plan/sheetPlan";
import { markOf } from "../manifest/recordOf";
import { workingNames } from "./buildId";
import { plainError } from "../plainError";
import { BuildError } from "../problem";
import type { WorkbookNow } from "./readForBuild";
import { runOptions } from "../runOptions";
import { undoBuild } from "./undoBuild";
import { NoAnswer, whileAnswered, type Patience } from "../whileAnswered";
import { writePlan } from "../write/writePlan";

/** How a plan is applied. */
export interface Applying extends Patience {
  /** Tells the build from every other. */
  build: string;
  /** XML parts by which the workbook remembers the build; absent = `finish` sees to it. */
  records?: readonly string[];
  requestBytes: number;
  /** Told how many sheets are written after each request; what it throws ends the writing too. */
  onSent(done: number): void;
  /** What is to be done with the sheets once they are there, if anything; when it fails they are taken away as well. */
  finish?(names: string[]): Promise<void>;
}

/** Writes a plan and, should anything end it early, takes away what was added. */
export async function applyPlan(plan: SheetPlan, before: WorkbookNow, applying: Applying): Promise<void> {
  const { build, records, requestBytes, onSent, finish, ...patience } = applying;
  let writing: Promise<void> = Promise.resolve();
  try {
    await whileAnswered((heard) => {
      writing = Excel.run(runOptions(), (context) =>
        writePlan(context, plan, {
          workingNames: workingNames(build, plan.sheets.length),
          marks: plan.sheets.map((_, index) => markOf(build, index)),
          records,
          requestBytes,
          async send(done) {
            await context.sync();
            heard();
            onSent(done);
          },
        }),
      );
      return writing;
    }, patience);
    await finish?.(plan.sheets.map(({ name }) => name));
  } catch (error) {
    const left = await undoBuild({ before, build }, patience.patience);
    // Excel may carry out a request long after it was given up
    if (error instanceof NoAnswer) void writing.catch(() => undoBuild({ before, build }, patience.patience));
    throw left ? withLeftovers(error, plan) : error;
  }
}

function withLeftovers(error: unknown, plan: SheetPlan): BuildError {
  const names = plan.sheets.slice(0, 5).map(({ name }) => name);
  const more = plan.sheets.length > names.length ? " and so on" : "";
  const { code, message } = plainError(error, "The sheets were not built.", "", BuildError);
  const what = code === "Cancelled" ? "The build was cancelled." : message.trim();
  return new BuildError(
    code,
    `${what} Excel did not let the sheets added so far be taken away again; your own sheets were not touched.`,
    `Delete the new sheets at the end of the workbook yourself: ${names.join(", ")}${more}, and any whose name begins with "build".`,
  );
}
