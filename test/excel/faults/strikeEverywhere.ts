import type { BuildWatch } from "../../../src/excel/build/onlyOne";
import type { WorkbookData } from "../../../src/host/model/workbookData";
import type { OpenExcel } from "../openExcel";
import { patience } from "../silence";
import { befall, watching } from "./befall";
import { inTurn, inWords } from "./misfortunes";

/** Work in a workbook that anything may befall. */
export interface Undertaking {
  excel: OpenExcel;
  /** Does it; `patience` is how long Excel is waited for. */
  work(watch: BuildWatch, patience: number): Promise<unknown>;
  /** Whether a workbook that is not as before is as it is after the work. */
  isComplete(after: WorkbookData): boolean;
  /** The workbook that it is done in, before and after every attempt. */
  before: WorkbookData;
  /** How many things go wrong at each request; absent = one. With FAULTS=all everything does. */
  each?: number;
}

/** What came of all the attempts. */
export interface Outcome {
  /** Requests of the work, at each of which everything went wrong. */
  requests: number;
  attempts: number;
  /** How often the work was done all the same. */
  completed: number;
}

/**
 * Lets everything go wrong at every request of the work in turn. After each attempt the workbook is as before, sheet by sheet, cell by
 * cell and name by name, or the work is complete: then the workbook is given back what it was before.
 */
export async function strikeEverywhere({ excel, work, isComplete, before, each = 1 }: Undertaking): Promise<Outcome> {
  const outcome: Outcome = { requests: 0, attempts: 0, completed: 0 };
  const requests = await requestsOf();
  outcome.requests = requests;
  for (let position = 1; position <= requests; position++) {
    for (const misfortune of inTurn(each)) {
      outcome.attempts += 1;
      await befall(excel, work, misfortune, position);
      const after = await excel.saved();
      const what = `${inWords(misfortune)}, request ${position} of ${requests}`;
      if (JSON.stringify(after) === JSON.stringify(before)) continue;
      if (!isComplete(after)) expect({ what, ...after }).toEqual({ what, ...before });
      outcome.completed += 1;
      await giveBack();
    }
  }
  return outcome;

  async function giveBack(): Promise<void> {
    excel.workbook.load(before);
    await excel.workbook.settled();
  }

  async function requestsOf(): Promise<number> {
    excel.forget();
    await work(watching(), patience);
    const { reads, writes } = excel.syncs();
    expect(isComplete(await excel.saved())).toBe(true);
    await giveBack();
    return reads.length + writes.length;
  }
}
