import { address, parseArea } from "../../cells/a1";
import type { SheetLayout } from "../../plan/sheetPlan";

/** Cells that merging has made part of another: nothing can be seen that stands in them. */
export function coveredCells({ mergesAcross }: SheetLayout): Set<string> {
  const covered = new Set<string>();
  for (const area of mergesAcross) {
    const { top, left, bottom, right } = parseArea(area);
    for (let row = top; row <= bottom; row++) {
      for (let column = left + 1; column <= right; column++) covered.add(address(row, column));
    }
  }
  return covered;
}
