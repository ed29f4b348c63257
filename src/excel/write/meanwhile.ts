import { quoteSheet } from "../../plan/formula";
import type { PlanCells, SheetPlan } from "../../plan/sheetPlan";

/**
 * A plan whose formulas call the sheets that others read by their working names: they have no others while the plan is written, and
 * Excel keeps formulas right when the sheets get their names.
 */
export function meanwhile(plan: SheetPlan, workingNames: readonly string[]): SheetPlan {
  const renamed = plan.sheets.flatMap(({ name, isSource }, index) =>
    isSource ? [{ from: quoteSheet(name), to: quoteSheet(workingNames[index] ?? name) }] : [],
  );
  if (renamed.length === 0) return plan;
  const inFormula = (formula: string): string =>
    formula
      .split(/("(?:[^"]|"")*")/)
      // every second piece is a text, which stays as it is
      .map((piece, index) =>
        index % 2 === 1 ? piece : renamed.reduce((text, { from, to }) => text.split(from).join(to), piece),
      )
      .join("");
  const inCells = (cells: PlanCells): PlanCells =>
    Object.fromEntries(
      Object.entries(cells).map(([place, cell]) => [
        place,
        cell.formula === undefined ? cell : { ...cell, formula: inFormula(cell.formula) },
      ]),
    );
  return {
    ...plan,
    layouts: plan.layouts.map((layout) => ({ ...layout, cells: inCells(layout.cells) })),
    sheets: plan.sheets.map((sheet) => ({ ...sheet, cells: inCells(sheet.cells) })),
  };
}
