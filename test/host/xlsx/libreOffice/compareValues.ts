import { cellAddress, parseArea } from "../../../../src/host/xlsx/a1";
import type { CellData, Scalar, WorkbookData } from "../../../../src/host/model/workbookData";

/** What came of comparing two calculations of the same workbook. */
export interface Comparison {
  numbers: number;
  texts: number;
  others: number;
  /** One line for each value that differs. */
  differences: string[];
}

/** Numbers may differ by this share of the larger one, or by this much near 0. */
const TOLERANCE = 1e-9;

/** Compares what every formula of `ours` shows, spilled cells included, with the same cell of `theirs`. */
export function compareValues(ours: WorkbookData, theirs: WorkbookData): Comparison {
  const result: Comparison = { numbers: 0, texts: 0, others: 0, differences: [] };
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    const shown = valuesOf(other?.cells ?? {});
    for (const [anchor, cell] of Object.entries(sheet.cells)) {
      if (cell.formula === undefined) continue;
      for (const [address, value] of Object.entries(valuesOf({ [anchor]: cell }))) {
        if (typeof value === "number") result.numbers++;
        else if (typeof value === "string") result.texts++;
        else result.others++;
        if (!isSame(value, shown[address] ?? null)) {
          const both = `${JSON.stringify(value)} here, ${JSON.stringify(shown[address] ?? null)} there`;
          result.differences.push(`${sheet.name}!${address} ${cell.formula}: ${both}`);
        }
      }
    }
  }
  return result;
}

/** What each cell shows, those that a formula spilled into included. */
function valuesOf(cells: Readonly<Record<string, CellData>>): Record<string, Scalar> {
  const values: Record<string, Scalar> = {};
  for (const [address, { value = null, spill, spilled }] of Object.entries(cells)) {
    values[address] ??= value;
    const area = spill === undefined ? undefined : parseArea(spill);
    spilled?.forEach((line, down) =>
      line.forEach((each, right) => {
        if (area) values[cellAddress(area.top + down, area.left + right)] = each;
      }),
    );
  }
  return values;
}

function isSame(a: Scalar, b: Scalar): boolean {
  // An empty text and a blank cell are one to a program that saves results as text
  if ((a === "" && b === null) || (a === null && b === "")) return true;
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
  }
  if (a !== null && b !== null && typeof a === "object" && typeof b === "object") return a.error === b.error;
  return a === b;
}
