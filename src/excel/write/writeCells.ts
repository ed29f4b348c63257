import { areaAddress, parseArea, parseCell, type Area } from "../../cells/a1";
import { asTyped } from "../../plan/safeText";
import type { PlanCell, PlanCells, SheetLayout, SheetPlan } from "../../plan/sheetPlan";
import type { Pen } from "./pen";

/** Values, then formulas, then number formats: one array each over the whole layout, in which null leaves a cell alone. */
export function writeCells(sheet: Excel.Worksheet, layout: SheetLayout, styles: SheetPlan["styles"], pen: Pen): void {
  const address = areaAddress(bounds(layout.cells));
  const range = pen.range(sheet, address);
  const numberFormat = ({ style }: PlanCell): string | null => (style && styles[style].numberFormat) ?? null;
  pen.set(range, "values", grid(layout.cells, typed));
  pen.set(
    range,
    "formulas",
    grid(layout.cells, ({ formula }) => formula ?? null),
  );
  pen.set(range, "numberFormat", grid(layout.cells, numberFormat));
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

// Office.js types cell arrays as any[][]
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function grid(cells: PlanCells, read: (cell: PlanCell) => unknown): any[][] {
  const { top, left, bottom, right } = bounds(cells);
  const rows = Array.from({ length: bottom - top + 1 }, () => Array<unknown>(right - left + 1).fill(null));
  for (const [address, cell] of Object.entries(cells)) {
    const { row, column } = parseCell(address);
    const line = rows[row - top];
    if (line) line[column - left] = read(cell);
  }
  return rows;
}
