import { parseArea, parseCell } from "../../../src/cells/a1";
import type { CellData, SheetData } from "../../../src/host/model/workbookData";
import { toNineDigits } from "../../plan/native/onASheet";

/** What a cell shows on a sheet of live formulas and on one of built-in functions alone. */
export interface Difference {
  sheet: string;
  cell: string;
  live: unknown;
  native: unknown;
}

/** What came of comparing. */
export interface Comparison {
  /** How many cells were compared. */
  compared: number;
  differences: Difference[];
}

/**
 * Compares every cell that is calculated on the live sheet's printed page with the native one's: numbers to 1e-9, errors by their codes.
 * @param isTyped something changed since both were built, so what became values then is left out
 */
export function compared(live: SheetData, native: SheetData, isTyped = false): Comparison {
  const { bottom, right } = parseArea(live.page?.printArea ?? "A1");
  const isPrinted = (cell: string): boolean => {
    const { row, column } = parseCell(cell);
    return row <= bottom && column <= right;
  };
  const places = Object.entries(live.cells).filter(
    ([cell, { formula }]) =>
      formula !== undefined && isPrinted(cell) && !(isTyped && native.cells[cell]?.formula === undefined),
  );
  return {
    compared: places.length,
    differences: places.flatMap(([cell, one]) => {
      const other = native.cells[cell];
      return isSame(one, other) ? [] : [{ sheet: live.name, cell, live: shown(one), native: shown(other) }];
    }),
  };
}

/** What a cell shows: numbers to nine digits, errors by their codes, "" for nothing. */
export const shown = (cell: CellData | undefined): unknown => toNineDigits(cell?.value ?? null);

/** What a native sheet says more of a policy that is none: the functions of a live sheet say so in their own errors. */
const unusable = / – cannot be used, see The policy in the arithmetic below$/;

function isSame(one: CellData | undefined, other: CellData | undefined): boolean {
  const a = one?.value;
  const b = typeof other?.value === "string" ? other.value.replace(unusable, "") : other?.value;
  return typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9
    : toNineDigits(a ?? null) === toNineDigits(b ?? null);
}

/** The cells of a sheet whose formulas speak of our functions. */
export const ours = ({ name, cells }: SheetData): string[] =>
  Object.entries(cells).flatMap(([cell, { formula }]) => (formula?.includes("ALLIANCE.") ? [`${name}!${cell}`] : []));
