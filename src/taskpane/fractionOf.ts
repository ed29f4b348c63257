import type { BuildProgress } from "../excel/build/buildSheets";

/** Where each stage of a work begins and ends on its bar, from 0 to 1. */
export type StageSpans = Readonly<Record<BuildProgress["stage"], readonly [start: number, end: number]>>;

/** How far a work is on its bar, from 0 to 1. */
export function fractionOf({ stage, done, total }: BuildProgress, spans: StageSpans): number {
  const [start, end] = spans[stage];
  const part = total > 0 ? Math.min(Math.max(done / total, 0), 1) : 0;
  return start + (end - start) * part;
}
