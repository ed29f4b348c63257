import type { SheetLayout } from "../../plan/sheetPlan";
import type { Flow } from "./flow";
import type { Pen } from "./pen";

/**
 * Makes areas tables that people sort and filter. Their cells are there already: Excel takes the first row for the headers, and its
 * own bands of colour would fight with the looks the cells have.
 */
export async function writeTables(
  open: () => Excel.Worksheet,
  { tables }: SheetLayout,
  pen: Pen,
  flow: Flow,
): Promise<void> {
  for (const { name, area, style } of tables) {
    const table = pen.reach(pen.reach(open().tables).add(area, true), area, true);
    pen.set(table, "name", name);
    pen.set(table, "style", style);
    pen.set(table, "showBandedRows", false);
    await flow.whenFull();
  }
}
