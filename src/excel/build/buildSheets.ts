import { applyPlan } from "./applyPlan";
import type { BuildProgress, BuildRequest, BuiltSheet } from "./build";
import { recordOf } from "../manifest/recordOf";
import { recordParts } from "../manifest/recordXml";
import { newBuildId } from "./buildId";
import { turnIntoValues } from "../convert/freeze";
import { planBuild } from "./planBuild";
import { plainError } from "../plainError";
import { BuildError } from "../problem";
import { readForBuild } from "./readForBuild";
import { runOptions } from "../runOptions";
import { NoAnswer, whileAnswered } from "../whileAnswered";

export type { BuildProgress, BuildRequest, BuiltSheet };
export { BuildError };

/** Excel on the web refuses 5 MB; well under that, a request is soon answered and a cancel soon heard. */
const requestBytesByDefault = 1_000_000;

let isBuilding = false;

/**
 * Builds the sheets, all or none. A cancel or an error, whichever request it strikes, takes away what was added; no cell of the
 * workbook's own is ever touched. Throws BuildError: "Busy" while a build is running, "Cancelled" after a cancel.
 */
export async function buildSheets(
  request: BuildRequest,
  watch: { onProgress(progress: BuildProgress): void; signal: AbortSignal },
): Promise<BuiltSheet[]> {
  if (isBuilding)
    throw new BuildError("Busy", "Sheets are being built already.", "Wait until they are done, or cancel.");
  isBuilding = true;
  try {
    return await build(request, watch);
  } catch (error) {
    if (error instanceof NoAnswer && watch.signal.aborted) throw cancelled();
    throw plainError(error, "The sheets were not built.", "The workbook is as it was.", BuildError);
  } finally {
    isBuilding = false;
  }
}

async function build(
  request: BuildRequest,
  { onProgress, signal }: { onProgress(progress: BuildProgress): void; signal: AbortSignal },
): Promise<BuiltSheet[]> {
  const reach = (stage: BuildProgress["stage"], done: number, total: number): void => {
    onProgress({ stage, done, total });
    if (signal.aborted) throw cancelled();
  };
  reach("reading", 0, 1);
  const patience = { signal, patience: request.patience };
  const now = await whileAnswered(
    () => Excel.run(runOptions(), (context) => readForBuild(context, request.source)),
    patience,
  );
  reach("planning", 0, 1);
  const plan = planBuild(request, now);
  reach("writing", 0, plan.sheets.length);
  const buildId = newBuildId();
  const record = recordOf(plan, request, now.source, buildId);
  await applyPlan(plan, now, {
    ...patience,
    build: buildId,
    records: recordParts(record),
    requestBytes: request.requestBytes ?? requestBytesByDefault,
    onSent: (done) => reach("writing", done, plan.sheets.length),
    finish: request.calculate === "values" ? (names) => freeze(names) : undefined,
  });
  onProgress({ stage: "finishing", done: 1, total: 1 });
  return plan.sheets.map(({ partner, name }) => ({ partner, sheet: name }));

  function freeze(names: string[]): Promise<void> {
    return turnIntoValues(names, { ...patience, onCalculated: (done) => reach("finishing", done, names.length + 1) });
  }
}

const cancelled = (): BuildError =>
  new BuildError(
    "Cancelled",
    "Cancelled. No sheet was built; the workbook is as it was.",
    "Build again whenever you like.",
  );
