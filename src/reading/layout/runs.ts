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
