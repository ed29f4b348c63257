import { asTyped } from "../../plan/safeText";
import type { PlanCell, PlanCells, SheetLayout, SheetPlan } from "../../plan/sheetPlan";
import { blocksOf, type Block } from "./blocks";
import type { Flow } from "./flow";
import type { Pen } from "./pen";
import { writeRows } from "./writeRows";

/**
 * Values, then formulas, then number formats: one array each over all cells that stand together, in which null leaves a cell alone; cut
 * between rows where a request is full.
 */
export async function writeCells(
  sheet: () => Excel.Worksheet,
  { cells, areaStyles = [] }: SheetLayout,
  styles: SheetPlan["styles"],
  pen: Pen,
  flow: Flow,
): Promise<void> {
  const blocks = blocksOf(cells);
  const numberFormat = ({ style }: PlanCell): string | null => (style && styles[style].numberFormat) ?? null;
  const write = async (
    property: "values" | "formulas" | "numberFormat",
    read: (cell: PlanCell) => unknown,
  ): Promise<void> => {
    for (const block of blocks) await writeRows(sheet, block.area, property, grid(block, read), pen, flow);
  };
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

function grid({ area: { top, left, bottom, right }, cells }: Block, read: (cell: PlanCell) => unknown): unknown[][] {
  const rows = Array.from({ length: bottom - top + 1 }, () => Array<unknown>(right - left + 1).fill(null));
  for (const { row, column, cell } of cells) {
    const line = rows[row - top];
    if (line) line[column - left] = read(cell);
  }
  return rows;
}
