import type { SheetPlan } from "../../plan/sheetPlan";
import { turnIntoValues } from "../convert/freeze";
import type { BuildRecord } from "../manifest/buildRecord";
import { frozenRecord } from "../manifest/frozenRecord";
import { recordParts } from "../manifest/recordXml";
import { nameSheets } from "../write/nameSheets";
import { sending } from "../write/sending";
import { createWriter } from "../write/writer";
import { writeSheets } from "../write/writeSheets";
import { workingNames } from "./buildId";
import { withLeftovers } from "./withLeftovers";
import type { WorkbookNow } from "./readForBuild";
import { runOptions } from "../runOptions";
import { undoBuild } from "./undoBuild";
import { NoAnswer, whileAnswered, type Patience } from "../whileAnswered";

/** How a plan is applied. */
export interface Applying extends Patience {
  /** What the workbook is to remember of it. */
  record: BuildRecord;
  requestBytes: number;
  /** Areas of a layout whose formulas become values once they are calculated: null = all of it, none = []. */
  becomeValues(layout: number): readonly string[] | null;
  /** Told how many sheets are written after each request; what it throws ends the writing too. */
  onSent(done: number): void;
  /** Told how many sheets are calculated, where any formulas become values. */
  onCalculated(done: number): void;
}

/** Writes a plan and, should anything end it early, takes away what was added. Until all is done, its sheets have working names. */
export async function applyPlan(plan: SheetPlan, before: WorkbookNow, applying: Applying): Promise<void> {
  const { record, requestBytes, becomeValues, onSent, onCalculated, ...patience } = applying;
  const { build } = record;
  const names = workingNames(build, plan.sheets.length);
  const naming = { workingNames: names, marks: record.sheets.map(({ mark }) => mark) };
  const toFreeze = plan.sheets.flatMap(({ layout }, index) => (becomeValues(layout)?.length === 0 ? [] : index));
  let writing: Promise<void> = Promise.resolve();
  try {
    await whileAnswered((heard) => {
      writing = Excel.run(runOptions(), async (context) => {
        const send = sending(context, heard, onSent);
        const writer = createWriter(context, { requestBytes, send });
        await writeSheets(writer, plan, names);
        if (toFreeze.length === 0) await nameSheets(writer, plan, { ...naming, records: recordParts(record) });
        await send(plan.sheets.length);
      });
      return writing;
    }, patience);
    if (toFreeze.length > 0) await freeze();
  } catch (error) {
    const left = await undoBuild({ before, build }, patience.patience);
    // Excel may carry out a request long after it was given up
    if (error instanceof NoAnswer) void writing.catch(() => undoBuild({ before, build }, patience.patience));
    throw left ? withLeftovers(error, plan, "The sheets were not built.") : error;
  }

  function freeze(): Promise<void> {
    const areas = new Map(toFreeze.map((index) => [names[index], becomeValues(plan.sheets[index]?.layout ?? 0)]));
    const areasAt = (index: number): readonly string[] | null => areas.get(names[index]) ?? null;
    return turnIntoValues(
      toFreeze.map((index) => names[index] ?? ""),
      {
        ...patience,
        onCalculated,
        areas: (name) => areas.get(name) ?? null,
        async along(context, shown) {
          const frozen = frozenRecord(record, plan, areasAt, (index) => shown.get(names[index] ?? ""));
          const send = (): Promise<void> => context.sync();
          await nameSheets(createWriter(context, { requestBytes, send }), plan, {
            ...naming,
            records: recordParts(frozen),
          });
        },
      },
    );
  }
}
