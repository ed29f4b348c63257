import type { CellData, SheetData } from "../../model/workbookData";
import { linesOf } from "./outline";
import { areaAddress, cellAddress, parseArea, parseCell, type Area } from "../a1";

export interface PlacedCell {
  address: string;
  row: number;
  column: number;
  cell: CellData;
}

export interface PlacedRow {
  row: number;
  /** From left to right. */
  cells: PlacedCell[];
}

/** The rows of a sheet from top to bottom; those that only have a height or a format or are hidden too. */
export function placedRows(sheet: SheetData): PlacedRow[] {
  const rows = new Map<number, PlacedRow>();
  const rowAt = (row: number): PlacedRow => {
    const known = rows.get(row) ?? { row, cells: [] };
    rows.set(row, known);
    return known;
  };
  for (const row of Object.keys(sheet.rowHeights ?? {})) rowAt(Number(row));
  for (const row of Object.keys(sheet.rowFormats ?? {})) rowAt(Number(row));
  for (const row of sheet.hiddenRows ?? []) rowAt(row);
  for (const row of linesOf(sheet.outline?.rows)) rowAt(row);
  // for-in, because a list of a million pairs would stand in memory beside the cells
  for (const address in sheet.cells) {
    const place = parseCell(address);
    if (place) rowAt(place.row).cells.push({ address, ...place, cell: sheet.cells[address] as CellData });
  }
  placeSpilled(sheet, rowAt);
  for (const { cells } of rows.values()) cells.sort((a, b) => a.column - b.column);
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

/** Values that formulas spilled lie in cells of their own in a file, so that they can be seen before anything is calculated. */
function placeSpilled(sheet: SheetData, rowAt: (row: number) => PlacedRow): void {
  for (const anchor in sheet.cells) {
    const { spill, spilled } = sheet.cells[anchor] as CellData;
    const area = spill === undefined || spilled === undefined ? undefined : parseArea(spill);
    if (!area) continue;
    spilled?.forEach((values, down) =>
      values.forEach((value, right) => {
        const [row, column] = [area.top + down, area.left + right];
        const address = cellAddress(row, column);
        if (address === anchor || value === null) return;
        const { cells } = rowAt(row);
        const own = cells.find((each) => each.column === column);
        if (own) own.cell = { ...own.cell, value };
        else cells.push({ address, row, column, cell: { value } });
      }),
    );
  }
}

/** The area that cells take up, for <dimension>. */
export function usedArea(rows: readonly PlacedRow[]): string {
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const [first] = filled;
  if (!first) return "A1";
  const area: Area = { top: first.row, left: Infinity, bottom: first.row, right: 1 };
  for (const { row, cells } of filled) {
    area.bottom = row;
    area.left = Math.min(area.left, cells[0]?.column ?? Infinity);
    area.right = Math.max(area.right, cells[cells.length - 1]?.column ?? 1);
  }
  return areaAddress(area);
}
