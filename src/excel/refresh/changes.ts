import type { PlanCell, PlanCells, PlannedSheet } from "../../plan/sheetPlan";
import { ownPrints } from "../manifest/ownPrints";
import { keptBlock, keptBottom } from "./keptBlock";
import type { Renewed } from "./renewal";
import { printNow, type CellNow, type SheetNow } from "./sheetNow";

/** What is to be written into a sheet that stays where it is. */
export interface Changes {
  /** Cells that are to hold something else. */
  cells: PlanCells;
  /** Rows that the block of what could not be kept takes, first and last; null = there is none. */
  block: { top: number; bottom: number } | null;
}

/** The cells of a sheet in place that do not hold yet what the new plan wants; what people typed stays as it is. */
export function changesOf({ built, now, layout, carried }: Renewed, { cells: own }: PlannedSheet): Changes {
  const owned = ownPrints(built.record, built.sheet);
  const inputs = new Set(Object.values(layout.inputs));
  const cells: PlanCells = {};
  for (const [place, cell] of Object.entries({ ...layout.cells, ...own })) {
    if (inputs.has(place) && carried.inputs.has(place)) continue;
    const present = now.cells.get(place);
    const isOurs = inputs.has(place) || owned.has(place);
    if (cell.value === undefined && cell.formula === undefined) {
      if (present && isOurs && !inputs.has(place) && owned.get(place) === printNow(present))
        cells[place] = { value: "" };
    } else if (!holds(present, cell)) {
      // values in the way of an answer that spills would keep it from spilling
      for (const held of present?.frozen?.keys() ?? []) cells[held] = { value: "" };
      cells[place] = cell;
    }
  }
  const top = blockTop(now, layout.page.printArea);
  Object.assign(cells, keptBlock(carried.kept, top));
  return { cells, block: carried.kept.length === 0 ? null : { top, bottom: keptBottom(carried.kept, top) } };
}

/** The row where what could not be kept is listed: below everything, with a row between. */
export function blockTop({ bottom }: Pick<SheetNow, "bottom">, printArea: string): number {
  const page = Number(/(\d+)$/.exec(printArea)?.[1] ?? 0);
  return Math.max(bottom, page) + 2;
}

const holds = (present: CellNow | undefined, { formula, value }: PlanCell): boolean =>
  formula === undefined
    ? present !== undefined && present.formula === undefined && present.value === value
    : present?.formula === formula && !present.frozen;
