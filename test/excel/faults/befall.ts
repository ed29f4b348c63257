import { takeLeftovers } from "../../../src/excel/build/leftovers";
import type { BuildWatch } from "../../../src/excel/build/onlyOne";
import type { OpenExcel } from "../openExcel";
import { keepSilence, patience } from "../silence";
import type { Misfortune } from "./misfortunes";

/** Work in a workbook; `patience` is how long Excel is waited for. */
export type Work = (watch: BuildWatch, patience: number) => Promise<unknown>;

/**
 * Does the work and lets something go wrong at its n-th request, if it has so many. However the work ended is no error here; it is told.
 * A pane that is closed never hears of its work again: what it left is taken away at the next start.
 */
export async function befall(
  excel: OpenExcel,
  work: Work,
  misfortune: Misfortune,
  position: number,
): Promise<PromiseSettledResult<unknown>> {
  const { faults } = excel.client.session;
  if (misfortune.kind === "closed") return close(excel, work, misfortune.moment, position);
  const controller = new AbortController();
  if (misfortune.kind === "error") {
    faults.add({ request: position, error: misfortune.error, moment: misfortune.moment });
  } else {
    faults.add({ request: "every", matching: countTo(position, () => controller.abort()) });
  }
  const ended = await settled(work(watching(controller), patience));
  faults.clear();
  return ended;
}

async function close(
  excel: OpenExcel,
  work: Work,
  moment: "before" | "after",
  position: number,
): Promise<PromiseSettledResult<unknown>> {
  const silence = keepSilence(excel.client.session);
  let hasGone: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => (hasGone = resolve));
  silence.strike(position, { drop: true, moment }, () => hasGone());
  const working = settled(work(watching(), patience));
  await Promise.race([gone, working]);
  // the work may have had fewer requests, and those of the next start are not to be struck
  excel.client.session.faults.clear();
  await excel.workbook.settled();
  await takeLeftovers(Date.now() + 3_600_000);
  const left = await excel.saved();
  silence.runOut();
  const ended = await working;
  silence.end();
  // giving up belongs to a pane that is no more: what it does is no part of this
  if (JSON.stringify(await excel.saved()) !== JSON.stringify(left)) {
    excel.workbook.load(left);
    await excel.workbook.settled();
  }
  return ended;
}

/** Somebody who follows work, and may cancel it. */
export const watching = (controller = new AbortController()): BuildWatch => ({
  onProgress: () => undefined,
  signal: controller.signal,
});

const settled = async (work: Promise<unknown>): Promise<PromiseSettledResult<unknown>> =>
  (await Promise.allSettled([work]))[0]!;

/** Calls once the n-th request of the workbook comes in, and lets all of them through. */
function countTo(position: number, then: () => void): (batch: unknown, kind: string) => boolean {
  let seen = 0;
  return (_batch, kind) => {
    if (kind === "workbook" && ++seen === position) then();
    return false;
  };
}
