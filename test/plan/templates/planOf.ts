import { parseCell } from "../../../src/cells/a1";
import type { PlanCell, SheetLayout, SheetPlan } from "../../../src/plan/sheetPlan";

/** Looks into the first layout of a plan. */
export function lookInto(plan: SheetPlan) {
  const layout = plan.layouts[0] as SheetLayout;
  const contents = (cell: PlanCell | undefined): unknown => cell?.formula ?? cell?.value;
  const entries = Object.entries(layout.cells);
  return {
    layout,
    at: (address: string): unknown => contents(layout.cells[address]),
    /** Rows whose label column, B, holds this text, from top to bottom. */
    rowsOf: (text: string): number[] =>
      entries
        .filter(([address, cell]) => address.startsWith("B") && /^B\d+$/.test(address) && contents(cell) === text)
        .map(([address]) => parseCell(address).row),
    /** Texts that stand somewhere on the sheet. */
    texts: new Set(entries.map(([, { value }]) => value).filter((value) => typeof value === "string")),
    /** Keys of inputs that begin so. */
    keys: (begin: string): string[] => Object.keys(layout.inputs).filter((key) => key.startsWith(begin)),
    formulas: entries.flatMap(([, { formula }]) => formula ?? []),
    styleAt: (address: string) => layout.cells[address]?.style,
  };
}
