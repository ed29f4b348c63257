import { areaAddress, type Area } from "../../cells/a1";
import type { Flow } from "./flow";
import type { Pen } from "./pen";
import { bytesPerCell } from "./weights";

/** What setting a property of a range costs beside the rows themselves. */
const overhead = 600;

/** Sets a property of the cells of an area row by row, as many rows at once as a request has room for. */
export async function writeRows(
  sheet: () => Excel.Worksheet,
  { top, left, right }: Area,
  property: "values" | "formulas" | "numberFormat",
  rows: readonly (readonly unknown[])[],
  pen: Pen,
  flow: Flow,
): Promise<void> {
  for (let first = 0; first < rows.length;) {
    const count = fitting(rows, first, flow.room() - overhead);
    if (count === 0 && flow.room() < overhead + bytesOf(rows[first])) {
      const before = flow.room();
      await flow.flush();
      // a row too long for any request goes alone
      if (flow.room() > before) continue;
    }
    const next = first + Math.max(count, 1);
    const area = areaAddress({ top: top + first, left, bottom: top + next - 1, right });
    // Office.js types cell arrays as any[][]
    pen.set(pen.range(sheet(), area), property, rows.slice(first, next) as never);
    first = next;
  }
  await flow.whenFull();
}

/** How many rows from `first` on have no more than so many bytes together. */
function fitting(rows: readonly (readonly unknown[])[], first: number, room: number): number {
  let left = room;
  let count = 0;
  while (first + count < rows.length && (left -= bytesOf(rows[first + count])) >= 0) count++;
  return count;
}

const encoder = new TextEncoder();
const bytesOf = (row: readonly unknown[] = []): number =>
  encoder.encode(JSON.stringify(row)).length + 1 + row.length * bytesPerCell;
