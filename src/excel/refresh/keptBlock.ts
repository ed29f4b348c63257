import { address } from "../../cells/a1";
import type { PlanCells } from "../../plan/sheetPlan";
import type { Kept } from "./carry";
import type { KeptText } from "./refresh";

/** Column of what the block says first, after the margin. */
const column = 2;

/** What a refresh could not leave in its place, as cells below everything else: where it was, and what stood there. */
export function keptBlock(kept: readonly Kept[], top: number): PlanCells {
  if (kept.length === 0) return {};
  const cells: PlanCells = {
    [address(top, column)]: { value: "Kept from before" },
    [address(top + 1, column)]: { value: "Typed where this sheet has something of its own, cell by cell as it was:" },
  };
  kept.forEach((entry, index) => {
    cells[address(top + 2 + index, column)] = { value: entry.place };
    cells[address(top + 2 + index, column + 1)] = { value: contentOf(entry) };
  });
  return cells;
}

/** Last row of the block. */
export const keptBottom = (kept: readonly Kept[], top: number): number => top + 1 + kept.length;

/** Formulas as their text, which is what a person typed; everything else as it stood. */
const contentOf = ({ cell: { formula, value } }: Kept): string | number | boolean => formula ?? value;

export const keptText = (entry: Kept): KeptText => ({
  place: entry.place,
  text: String(contentOf(entry)),
  why: entry.why,
});
