import { parseArea } from "../../cells/a1";
import { bytesPerRow, type Outline } from "./outline";

/** Cells of a sheet whose values are to be read: its name, the first of them, and how many there are. */
export interface Extent extends Pick<Outline, "rows" | "columns" | "bytesPerRow"> {
  name: string;
  /** Counted from 1. */
  top: number;
  left: number;
}

/** What was asked of a range for its extent; `extentOf` tells it after the sync. */
export interface AskedExtent {
  range: Excel.Range;
  sample: Excel.Range[];
}

/** Asks where a range is, and for its first and last row, which tell how large the others are likely to be. */
export function askExtent(range: Excel.Range): AskedExtent {
  const sample = [range.getRow(0), range.getLastRow()];
  range.load("address,rowCount,columnCount");
  for (const row of sample) row.load("values");
  return { range, sample };
}

/** Where a range of this sheet is, and how large. */
export function extentOf({ range, sample }: AskedExtent, name: string): Extent {
  const { top, left } = parseArea(range.address);
  const { rowCount: rows, columnCount: columns } = range;
  const some = sample.flatMap(({ values }) => values as unknown[][]);
  return { name, top, left, rows, columns, bytesPerRow: bytesPerRow(some, columns) };
}
