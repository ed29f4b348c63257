import { takeLeftovers } from "../../../src/excel/build/leftovers";
import type { BuildWatch } from "../../../src/excel/build/onlyOne";
import type { WorkbookData } from "../../../src/host/model/workbookData";
import type { OpenExcel } from "../openExcel";
import { keepSilence, patience } from "../silence";
import { inTurn, inWords, type Misfortune } from "./misfortunes";

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
  const { session } = excel.client;
  const outcome: Outcome = { requests: 0, attempts: 0, completed: 0 };
  const requests = await requestsOf();
  outcome.requests = requests;
  for (let position = 1; position <= requests; position++) {
    for (const misfortune of inTurn(each)) {
      outcome.attempts += 1;
      await befall(misfortune, position);
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

  async function befall(misfortune: Misfortune, position: number): Promise<void> {
    if (misfortune.kind === "error") {
      session.faults.add({ request: position, error: misfortune.error, moment: misfortune.moment });
      await work(watching(), patience).catch(() => undefined);
      session.faults.clear();
    } else if (misfortune.kind === "cancel") {
      const controller = new AbortController();
      session.faults.add({
        request: "every",
        matching: countTo(position, () => controller.abort()),
      });
      await work(watching(controller), patience).catch(() => undefined);
      session.faults.clear();
    } else await close(misfortune.moment, position);
  }

  /** The pane that did the work never hears of it again; what it left is taken away at the next start, and only then it gives up. */
  async function close(moment: "before" | "after", position: number): Promise<void> {
    const silence = keepSilence(session);
    let hasGone: () => void = () => undefined;
    const gone = new Promise<void>((resolve) => (hasGone = resolve));
    silence.strike(position, { drop: true, moment }, () => hasGone());
    const working = work(watching(), patience).catch(() => undefined);
    await Promise.race([gone, working]);
    await excel.workbook.settled();
    await takeLeftovers(Date.now() + 3_600_000);
    const left = await excel.saved();
    silence.runOut();
    await working;
    silence.end();
    // giving up belongs to a pane that is no more: what it does is no part of this
    if (JSON.stringify(await excel.saved()) !== JSON.stringify(left)) {
      excel.workbook.load(left);
      await excel.workbook.settled();
    }
  }
}

const watching = (controller = new AbortController()): BuildWatch => ({
  onProgress: () => undefined,
  signal: controller.signal,
});

/** Calls once the n-th request of the workbook comes in, and lets all of them through. */
function countTo(position: number, then: () => void): (batch: unknown, kind: string) => boolean {
  let seen = 0;
  return (_batch, kind) => {
    if (kind === "workbook" && ++seen === position) then();
    return false;
  };
}
