import type { Cell } from "../../../src/evaluation/reading/cell";
import type { Fact } from "../../../src/models/fact";
import { toNineDigits } from "./onASheet";

/** A function as Excel calls it. */
type Called = (...args: unknown[]) => unknown[][];

/** What a call returns, or the code of the error it throws. */
export function outcome(call: () => unknown[][]): unknown {
  try {
    return toNineDigits(call()[0]![0]);
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** What a function returns for one row of answers to these facts, by its name and the return: "HEALTH score" → value. */
export function returned(
  [name, judge]: readonly [name: string, judge: Called],
  returns: readonly string[],
  facts: readonly Fact[],
  row: readonly Cell[],
  ...after: unknown[]
): Record<string, unknown> {
  const headers = ["Partner", ...facts.map(({ header }) => header)];
  return Object.fromEntries(
    returns.map((one) => [`${name} ${one}`, outcome(() => judge([["Partner 1", ...row]], [headers], one, ...after))]),
  );
}

/** Where what stands on the sheets is not what was wanted, row by row. */
export const differences = (
  wanted: readonly Record<string, unknown>[],
  found: readonly Record<string, unknown>[],
): object[] =>
  wanted.flatMap((each, index) =>
    Object.keys(each)
      .filter((id) => toNineDigits(found[index]?.[id]) !== each[id])
      .map((id) => ({ index, id, found: toNineDigits(found[index]?.[id]), wanted: each[id] })),
  );
