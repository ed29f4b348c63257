import { parseCell, type Area } from "../../cells/a1";
import type { PlanCell, PlanCells } from "../../plan/sheetPlan";

/** Cells that stand close together, and the area around them. */
export interface Block {
  area: Area;
  cells: { row: number; column: number; cell: PlanCell }[];
}

/** So many rows without a cell of the plan's are not written: what a formula fills may be tens of thousands. */
const gap = 50;

/** The cells of a layout from the top down, apart where many rows lie between them. */
export function blocksOf(cells: PlanCells): Block[] {
  const placed = Object.entries(cells).map(([address, cell]) => ({ ...parseCell(address), cell }));
  placed.sort((a, b) => a.row - b.row);
  const blocks: Block[] = [];
  for (const one of placed) {
    const last = blocks[blocks.length - 1];
    if (last && one.row - last.area.bottom <= gap) {
      last.cells.push(one);
      last.area.bottom = one.row;
      last.area.left = Math.min(last.area.left, one.column);
      last.area.right = Math.max(last.area.right, one.column);
    } else {
      const area = { top: one.row, left: one.column, bottom: one.row, right: one.column };
      blocks.push({ area, cells: [one] });
    }
  }
  return blocks;
}
