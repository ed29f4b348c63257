import { parseArea, parseCell, type Area } from "../../cells/a1";
import { asTyped } from "../../plan/safeText";
import type { PlanCell, PlanCells, SheetLayout, SheetPlan } from "../../plan/sheetPlan";
import type { Flow } from "./flow";
import type { Pen } from "./pen";
import { writeRows } from "./writeRows";

/**
 * Values, then formulas, then number formats: one array each over the whole layout, in which null leaves a cell alone; cut between
 * rows where a request is full.
 */
export async function writeCells(
  sheet: () => Excel.Worksheet,
  { cells, areaStyles = [] }: SheetLayout,
  styles: SheetPlan["styles"],
  pen: Pen,
  flow: Flow,
): Promise<void> {
  const area = bounds(cells);
  const numberFormat = ({ style }: PlanCell): string | null => (style && styles[style].numberFormat) ?? null;
  const write = (property: "values" | "formulas" | "numberFormat", read: (cell: PlanCell) => unknown): Promise<void> =>
    writeRows(sheet, area, property, grid(cells, area, read), pen, flow);
  await write("values", typed);
  await write("formulas", ({ formula }) => formula ?? null);
  await write("numberFormat", numberFormat);
  for (const { area: address, style } of areaStyles) {
    const code = styles[style].numberFormat;
    // one format for all cells, as Excel takes it, though its types know only one for each
    if (code !== undefined) pen.set(pen.range(sheet(), address), "numberFormat", code as never);
    await flow.whenFull();
  }
}

/** The few cells that make a sheet this alliance's. */
export function writeOwnCells(sheet: Excel.Worksheet, cells: PlanCells, pen: Pen): void {
  for (const [address, cell] of Object.entries(cells)) {
    const range = pen.range(sheet, address);
    if (cell.formula !== undefined) pen.set(range, "formulas", [[cell.formula]]);
    else pen.set(range, "values", [[typed(cell)]]);
  }
}

const typed = ({ value }: PlanCell): string | number | boolean | null =>
  typeof value === "string" ? asTyped(value) : (value ?? null);

function bounds(cells: PlanCells): Area {
  return Object.keys(cells)
    .map(parseArea)
    .reduce((all, cell) => ({
      top: Math.min(all.top, cell.top),
      left: Math.min(all.left, cell.left),
      bottom: Math.max(all.bottom, cell.bottom),
      right: Math.max(all.right, cell.right),
    }));
}

function grid(cells: PlanCells, { top, left, bottom, right }: Area, read: (cell: PlanCell) => unknown): unknown[][] {
  const rows = Array.from({ length: bottom - top + 1 }, () => Array<unknown>(right - left + 1).fill(null));
  for (const [address, cell] of Object.entries(cells)) {
    const { row, column } = parseCell(address);
    const line = rows[row - top];
    if (line) line[column - left] = read(cell);
  }
  return rows;
}
