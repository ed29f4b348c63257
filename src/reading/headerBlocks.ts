import type { Area } from "../cells/a1";
import type { SheetGrid } from "./grid";
import { mappedFact, type HeaderMapping } from "./headerMapping";

/** A row is a header row when it names at least so many facts side by side. */
const leastFacts = 2;

/** Blocks of cells under a row of known headers: as wide as the headers run without a gap, down to the first empty row. */
export function headerBlocks(
  { top, left, values }: SheetGrid,
  tables: readonly Area[],
  mapping?: HeaderMapping,
): Area[] {
  const blocks: Area[] = [];
  values.forEach((row, index) => {
    for (const { from, to } of runs(row)) {
      const header = { top: top + index, left: left + from, bottom: top + index, right: left + to };
      if (factCount(row.slice(from, to + 1), mapping) < leastFacts) continue;
      if ([...tables, ...blocks].some((taken) => overlap(taken, header))) continue;
      blocks.push({ ...header, bottom: top + lastRow(values, index, from, to) });
    }
  });
  return blocks;
}

function factCount(headers: readonly unknown[], mapping: HeaderMapping | undefined): number {
  return new Set(headers.flatMap((header) => mappedFact(header, mapping)?.id ?? [])).size;
}

/** Filled cells without a gap, by their first and last index. */
function runs(row: readonly unknown[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  row.forEach((value, index) => {
    const last = found[found.length - 1];
    if (value === "") return;
    if (last?.to === index - 1) last.to = index;
    else found.push({ from: index, to: index });
  });
  return found;
}

function lastRow(values: SheetGrid["values"], header: number, from: number, to: number): number {
  let last = header;
  while (values[last + 1]?.slice(from, to + 1).some((value) => value !== "")) last++;
  return last;
}

const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
