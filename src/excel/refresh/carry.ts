import { address, parseArea, parseCell } from "../../cells/a1";
import type { PlannedSheet, SheetLayout } from "../../plan/sheetPlan";
import type { LayoutRecord } from "../manifest/buildRecord";
import type { Print } from "../manifest/print";
import { printsOf } from "../manifest/recordOf";
import { align, gridOf } from "./align";
import { coveredCells } from "./coveredCells";
import { printNow, type CellNow, type SheetNow } from "./sheetNow";

/** Something typed that has no place of its own on the new sheet. */
export interface Kept {
  /** Where it was, on the sheet as it was. */
  place: string;
  cell: CellNow;
  why: "over ours" | "no place";
}

/** What people typed on a sheet, and where it belongs on the sheet that takes its place. */
export interface Carried {
  /** Input → what is to stand in it; null = emptied by a person. */
  inputs: Map<string, CellNow | null>;
  /** Cells that are nobody's: place on the new sheet → place now. */
  notes: Map<string, string>;
  kept: Kept[];
  /** Nothing of the plan has moved: every cell is where it was. */
  isInPlace: boolean;
}

/** Sorts what stands on a built sheet into what is ours and what people typed, and finds the latter its place in the new plan. */
export function carry(
  now: SheetNow,
  old: { layout: LayoutRecord; owned: ReadonlyMap<string, Print> },
  next: { layout: SheetLayout; sheet: PlannedSheet },
): Carried {
  const { owned } = old;
  const newCells = { ...next.layout.cells, ...next.sheet.cells };
  const newInputs = new Set(Object.values(next.layout.inputs));
  const newOwned = printsOf(newCells);
  for (const place of newInputs) newOwned.delete(place);

  const present = new Map<string, Print>();
  for (const [place, cell] of now.cells) {
    const print = printNow(cell);
    if (print !== null) present.set(place, print);
  }
  const tables = old.layout.tables.map(({ area }) => parseArea(area));
  const { bottom } = old.layout;
  const toNow = align(gridOf(owned), gridOf(present), bottom, tables);
  const toNew = align(gridOf(owned), gridOf(newOwned), bottom, tables);
  const newBottom = parseArea(next.layout.page.printArea).bottom;
  const places = rowsNow(toNow, Math.max(bottom, now.bottom), bottom);

  const keyAt = new Map(Object.entries(old.layout.inputs).map(([key, place]) => [place, key]));
  const carried: Carried = { inputs: new Map(), notes: new Map(), kept: [], isInPlace: true };
  for (let row = 1; row <= bottom; row++) {
    if (toNow(row) !== row || toNew(row) !== row) carried.isInPlace = false;
  }
  const covered = coveredCells(next.layout);
  const isFree = (place: string): boolean =>
    !newOwned.has(place) && !newInputs.has(place) && !covered.has(place) && !carried.notes.has(place);

  for (const [place, cell] of now.cells) {
    const { row, column } = parseCell(place);
    const planned = places.get(row) ?? null;
    const plannedPlace = planned === null ? null : address(planned, column);
    const key = plannedPlace === null ? undefined : keyAt.get(plannedPlace);
    if (key !== undefined) {
      const target = next.layout.inputs[key];
      if (printNow(cell) === old.layout.begins[key]) continue;
      if (target !== undefined) carried.inputs.set(target, cell);
      else carried.kept.push({ place, cell, why: "no place" });
      continue;
    }
    const print = plannedPlace === null ? undefined : owned.get(plannedPlace);
    if (print !== undefined) {
      if (print !== printNow(cell)) carried.kept.push({ place, cell, why: "over ours" });
      continue;
    }
    const newRow = planned === null ? null : planned > bottom ? planned - bottom + newBottom : toNew(planned);
    const target = newRow === null ? null : address(newRow, column);
    if (target !== null && isFree(target)) carried.notes.set(target, place);
    else carried.kept.push({ place, cell, why: "no place" });
  }
  for (const key of Object.keys(old.layout.begins)) {
    const { row, column } = parseCell(old.layout.inputs[key] ?? "A1");
    const rowNow = toNow(row);
    const target = next.layout.inputs[key];
    if (rowNow !== null && target !== undefined && !now.cells.has(address(rowNow, column)))
      carried.inputs.set(target, null);
  }
  return carried;
}

/** Row of the sheet as it is now → row of the plan it was built by; rows that somebody put between are not there. */
function rowsNow(toNow: (row: number) => number | null, last: number, bottom: number): Map<number, number> {
  const rows = new Map<number, number>();
  for (let row = 1; row <= bottom; row++) {
    const place = toNow(row);
    if (place !== null && !rows.has(place)) rows.set(place, row);
  }
  const end = toNow(bottom) ?? bottom;
  for (let row = end + 1; row <= last; row++) if (!rows.has(row)) rows.set(row, row - end + bottom);
  return rows;
}
