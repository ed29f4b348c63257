import { areaAddress, parseCell } from "../../cells/a1";
import { asTyped } from "../../plan/safeText";
import type { PlanCell } from "../../plan/sheetPlan";
import type { Pen } from "../write/pen";
import type { CellNow } from "./sheetNow";

/** Writes one cell: a formula as such, text so that it stays text, nothing as nothing. */
export function writeCell(sheet: Excel.Worksheet, place: string, cell: PlanCell, pen: Pen): void {
  const range = pen.range(sheet, place);
  if (cell.formula !== undefined) pen.set(range, "formulas", [[cell.formula]]);
  else pen.set(range, "values", [[typeof cell.value === "string" ? asTyped(cell.value) : (cell.value ?? "")]]);
}

/** Writes what a person had typed, numbers with the format they were shown in: a date without it is a bare number. */
export function writeTyped(sheet: Excel.Worksheet, place: string, cell: CellNow, format: string, pen: Pen): void {
  writeCell(sheet, place, cell.formula === undefined ? { value: cell.value } : { formula: cell.formula }, pen);
  const isShown = cell.numberFormat === format || typeof cell.value === "string";
  if (!isShown) pen.set(pen.range(sheet, place), "numberFormat", [[cell.numberFormat]]);
}

/** Copies cells of another sheet with their looks: place here → place there, row by row in runs. */
export function copyNotes(
  sheet: Excel.Worksheet,
  from: Excel.Worksheet,
  notes: ReadonlyMap<string, string>,
  pen: Pen,
): void {
  for (const { to, source } of runs(notes)) {
    const there = pen.range(from, source);
    pen.did(pen.range(sheet, to).copyFrom(there, "All"), source);
  }
}

/** Neighbours in a row that were neighbours before, as one. */
function runs(notes: ReadonlyMap<string, string>): { to: string; source: string }[] {
  const cells = [...notes]
    .map(([to, source]) => ({ to: parseCell(to), source: parseCell(source) }))
    .sort((a, b) => a.to.row - b.to.row || a.to.column - b.to.column);
  const found: { to: { row: number; column: number }; source: { row: number; column: number }; count: number }[] = [];
  for (const { to, source } of cells) {
    const last = found[found.length - 1];
    const isNext =
      last?.to.row === to.row &&
      last.source.row === source.row &&
      last.to.column + last.count === to.column &&
      last.source.column + last.count === source.column;
    if (last && isNext) last.count += 1;
    else found.push({ to, source, count: 1 });
  }
  const area = ({ row, column }: { row: number; column: number }, count: number): string =>
    areaAddress({ top: row, left: column, bottom: row, right: column + count - 1 });
  return found.map(({ to, source, count }) => ({ to: area(to, count), source: area(source, count) }));
}
