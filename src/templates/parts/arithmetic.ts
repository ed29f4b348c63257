import type { Part } from "../template";

/** Stands below a sheet whose verdicts come from built-in functions alone: every step of these functions, one a row. */
export const arithmeticOf = (functions: readonly string[]): Extract<Part, { kind: "arithmetic" }> => ({
  kind: "arithmetic",
  title: "The arithmetic",
  note: "By built-in functions alone: each answer as it is read, what it weighs, the sums, and the rules in their order.",
  of: functions,
});
