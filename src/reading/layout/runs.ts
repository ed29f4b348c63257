import type { Area } from "../../cells/a1";

/** Neighbouring filled cells of a line, by their first and last index. */
export interface Run {
  from: number;
  to: number;
}

export const isFilled = (value: unknown): boolean => value !== "" && value !== undefined && value !== null;

/** Runs of a line's filled cells. */
export function runsOf(isFilledAt: (index: number) => boolean, length: number): Run[] {
  const found: Run[] = [];
  for (let index = 0; index < length; index++) {
    if (!isFilledAt(index)) continue;
    const last = found[found.length - 1];
    if (last?.to === index - 1) last.to = index;
    else found.push({ from: index, to: index });
  }
  return found;
}

export const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
