import { applyPlan } from "./applyPlan";
import type { BuildProgress, BuildRequest, BuiltSheet } from "./build";
import { recordOf } from "../manifest/recordOf";
import { newBuildId } from "./buildId";
import { becomesValues } from "./becomesValues";
import { cancelled, exclusively, requestBytesByDefault, type BuildWatch } from "./onlyOne";
import { planBuild } from "./planBuild";
import { plainError } from "../plainError";
import { BuildError } from "../problem";
import { readNow } from "./readNow";
import { NoAnswer } from "../whileAnswered";

export type { BuildProgress, BuildRequest, BuiltSheet };
export { BuildError };

/**
 * Builds the sheets, all or none. A cancel or an error, whichever request it strikes, takes away what was added; no cell of the
 * workbook's own is ever touched. Throws BuildError: "Busy" while a build is running, "Cancelled" after a cancel.
 */
export async function buildSheets(request: BuildRequest, watch: BuildWatch): Promise<BuiltSheet[]> {
  return exclusively(async () => {
    try {
      return await build(request, watch);
    } catch (error) {
      if (error instanceof NoAnswer && watch.signal.aborted) throw cancelled("built");
      throw plainError(error, "The sheets were not built.", "The workbook is as it was.", BuildError);
    }
  });
}

async function build(request: BuildRequest, { onProgress, signal }: BuildWatch): Promise<BuiltSheet[]> {
  const reach = (stage: BuildProgress["stage"], done: number, total: number): void => {
    onProgress({ stage, done, total });
    if (signal.aborted) throw cancelled("built");
  };
  reach("reading", 0, 1);
  const patience = { signal, patience: request.patience };
  const now = await readNow(request.source, patience);
  reach("planning", 0, 1);
  const plan = planBuild(request, now);
  reach("writing", 0, plan.sheets.length);
  await applyPlan(plan, now, {
    ...patience,
    record: recordOf(plan, request, now.source, newBuildId()),
    requestBytes: request.requestBytes ?? requestBytesByDefault,
    becomeValues: (layout) => becomesValues(plan, layout, request.calculate),
    onSent: (done) => reach("writing", done, plan.sheets.length),
    onCalculated: (done) => reach("finishing", done, plan.sheets.length + 1),
  });
  onProgress({ stage: "finishing", done: 1, total: 1 });
  return plan.sheets.map(({ partner, name }) => ({ partner, sheet: name }));
}
