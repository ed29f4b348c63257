import type { Calculate } from "../../plan/calculate";
import type { SheetPlan } from "../../plan/sheetPlan";

/**
 * The areas of a layout whose formulas become values once they are calculated: null = all of it, where the sheet is to hold values
 * alone; by built-in functions what none of them can compute; else none.
 */
export function becomesValues(
  plan: SheetPlan,
  layout: number,
  calculate: Calculate | undefined,
): readonly string[] | null {
  if (calculate === "values") return null;
  return calculate === "native" ? (plan.layouts[layout]?.valuesOnceCalculated ?? []) : [];
}
