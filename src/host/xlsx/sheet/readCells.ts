import type { CellData, Scalar, SheetData, TableData } from "../../model/workbookData";
import type { FormatData } from "../../model/formats/formatData";
import { areaHolds, columnLetters, parseArea, type Area } from "../a1";
import { showsDate } from "../style/numberFormats";
import { cellValue } from "./cellValue";
import type { OutlineRun } from "../../model/sheets/outlineData";
import { createOutline } from "./outline";
import { readFormulas, type FormulaContext } from "./readFormulas";
import { readStoredCells, type StoredCell, type StoredRow } from "./storedCells";

/** What the cells of every sheet share. */
export interface CellContext extends FormulaContext {
  sharedStrings: readonly string[];
  /** Runs of the shared strings that have several fonts, by number. */
  richStrings: ReadonlyMap<number, string>;
  formats: readonly (FormatData | undefined)[];
  date1904: boolean;
}

/** The cells of a sheet, and what its rows say about heights, formats and visibility. */
export type CellsAndRows = Pick<SheetData, "cells" | "rowHeights" | "rowFormats" | "hiddenRows"> & {
  groups: OutlineRun[];
};

/**
 * Cells and rows of a <sheetData> text.
 * @param base format that a cell of a column would have without one of its own
 * @param standardHeight height in points that needs no mention
 * @param tables the tables of the sheet: their own formulas need not name them
 */
export function readCells(
  xml: string,
  context: CellContext,
  base: (columnLetters: string) => FormatData | undefined,
  standardHeight: number,
  tables: readonly TableData[],
): CellsAndRows {
  const rows = new Map<number, StoredRow>();
  const formulas = readFormulas(context, tables);
  const cells: Record<string, CellData> = {};
  /** Areas that a dynamic array fills and that go on in the row being read: its cells come after it. */
  let spills: Spill[] = [];
  const onRow = (row: StoredRow) => {
    rows.set(row.row, row);
    if (spills.length > 0) spills = spills.filter(({ area }) => area.bottom >= row.row);
  };
  const onCell = (cell: StoredCell) => {
    const format = context.formats[cell.style];
    const formula = formulas(cell);
    const under = rows.get(cell.row)?.style;
    const inherited = under === undefined ? base(columnLetters(cell.column)) : context.formats[under];
    const spiller = !formula && spills.find(({ area }) => areaHolds(area, cell.row, cell.column));
    const isDate = context.date1904 && showsDate(format?.numberFormat);
    const stored = cellValue(cell.value, cell.type, context.sharedStrings, isDate);
    if (spiller && stored !== undefined) noteSpilled(spiller, cell, stored);
    const value = spiller ? undefined : stored;
    const rich = formula || cell.type !== "s" ? cell.runs : context.richStrings.get(Number(cell.value));
    const spill = formula?.spill === undefined ? undefined : parseArea(formula.spill);
    const data: CellData = {
      ...(value !== undefined && { value }),
      ...formula,
      ...(rich !== undefined && !formula && { rich }),
      ...ownFormat(format, inherited),
    };
    if (Object.keys(data).length > 0) cells[cell.address] = data;
    if (spill) spills.push({ area: spill, anchor: data });
  };
  readStoredCells(xml, onCell, onRow);
  const groups = createOutline();
  for (const { row, level, collapsed } of rows.values()) groups.add(row, level, collapsed);
  return { cells, ...readRows([...rows.values()], context.formats, standardHeight), groups: groups.runs };
}

/** A dynamic array whose cells are being read. */
interface Spill {
  area: Area;
  anchor: CellData;
}

/** A larger array is not held in memory a second time: it is calculated. */
const MOST_SPILLED = 1_000_000;

/** Puts a value that a formula spilled beside the formula. */
function noteSpilled({ area, anchor }: Spill, { row, column }: StoredCell, value: Scalar): void {
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (rows * columns > MOST_SPILLED) return;
  anchor.spilled ??= Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => (i + j === 0 ? (anchor.value ?? null) : null)),
  );
  const line = anchor.spilled[row - area.top];
  if (line) line[column - area.left] = value;
}

/** Nothing where the cell has what its row or column gives it; {} says "not even that". */
function ownFormat(format: FormatData | undefined, inherited: FormatData | undefined): Pick<CellData, "format"> {
  if (format === inherited || (inherited && JSON.stringify(format) === JSON.stringify(inherited))) return {};
  return { format: format ?? {} };
}

function readRows(
  rows: readonly StoredRow[],
  formats: CellContext["formats"],
  standardHeight: number,
): Pick<SheetData, "rowHeights" | "rowFormats" | "hiddenRows"> {
  const heights = rows.filter(({ height }) => height !== undefined && height > 0 && height !== standardHeight);
  const formatted = rows.filter(({ style }) => style !== undefined && formats[style]);
  const hidden = rows.filter((row) => row.hidden).map(({ row }) => row);
  return {
    ...(heights.length > 0 && {
      rowHeights: Object.fromEntries(heights.map(({ row, height }) => [String(row), height ?? 0])),
    }),
    ...(formatted.length > 0 && {
      rowFormats: Object.fromEntries(formatted.map(({ row, style }) => [String(row), formats[style ?? 0] ?? {}])),
    }),
    ...(hidden.length > 0 && { hiddenRows: hidden }),
  };
}
