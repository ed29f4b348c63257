import type { CellData, FormatData, SheetData } from "../../model/workbookData";
import { areaHolds, columnLetters, parseArea, type Area } from "../a1";
import { formulaFromFile } from "../formula/fileFormula";
import { slideFormula } from "../formula/shared";
import { showsDate } from "../style/numberFormats";
import { cellValue } from "./cellValue";
import { readStoredCells, type StoredCell, type StoredRow } from "./storedCells";

/** What the cells of every sheet share. */
export interface CellContext {
  sharedStrings: readonly string[];
  /** Numbers of the shared strings that have several fonts. */
  richStrings: ReadonlySet<number>;
  formats: readonly (FormatData | undefined)[];
  /** Whether a cell metadata number marks a dynamic array. */
  isDynamic(metadata: number): boolean;
  date1904: boolean;
  note(line: string): void;
}

/** The cells of a sheet, and what its rows say about heights, formats and visibility. */
export type CellsAndRows = Pick<SheetData, "cells" | "rowHeights" | "rowFormats" | "hiddenRows">;

/**
 * Cells and rows of a <sheetData> text.
 * @param base format that a cell of a column would have without one of its own
 * @param standardHeight height in points that needs no mention
 */
export function readCells(
  xml: string,
  context: CellContext,
  base: (columnLetters: string) => FormatData | undefined,
  standardHeight: number,
): CellsAndRows {
  const rows = new Map<number, StoredRow>();
  const stored: StoredCell[] = [];
  readStoredCells(
    xml,
    (cell) => stored.push(cell),
    (row) => rows.set(row.row, row),
  );
  const formulas = formulaReader(context);
  const spills: { area: Area; anchor: StoredCell }[] = [];
  const cells: Record<string, CellData> = {};
  for (const cell of stored) {
    const format = context.formats[cell.style];
    const formula = formulas(cell);
    const under = rows.get(cell.row)?.style;
    const inherited = under === undefined ? base(columnLetters(cell.column)) : context.formats[under];
    const inSpill = spills.some(({ area, anchor }) => anchor !== cell && areaHolds(area, cell.row, cell.column));
    const isDate = context.date1904 && showsDate(format?.numberFormat);
    const value = inSpill && !formula ? undefined : cellValue(cell.value, cell.type, context.sharedStrings, isDate);
    const isRich = cell.isRich || (cell.type === "s" && context.richStrings.has(Number(cell.value)));
    if (isRich) context.note("Text with several fonts in one cell is shown in the cell's own font.");
    if (formula?.spill) spills.push({ area: parseArea(formula.spill) as Area, anchor: cell });
    const data: CellData = {
      ...(value !== undefined && { value }),
      ...formula,
      ...ownFormat(format, inherited),
    };
    if (Object.keys(data).length > 0) cells[cell.address] = data;
  }
  return { cells, ...readRows([...rows.values()], context.formats, standardHeight) };
}

/** Nothing where the cell has what its row or column gives it; {} says "not even that". */
function ownFormat(format: FormatData | undefined, inherited: FormatData | undefined): Pick<CellData, "format"> {
  if (format === inherited || (inherited && JSON.stringify(format) === JSON.stringify(inherited))) return {};
  return { format: format ?? {} };
}

/** Turns stored formulas into what Excel shows; remembers the first cell of each shared formula. */
function formulaReader(context: CellContext): (cell: StoredCell) => Pick<CellData, "formula" | "spill"> | undefined {
  const masters = new Map<string, StoredCell>();
  return (cell) => {
    const { formula } = cell;
    if (!formula) return undefined;
    if (formula.type === "dataTable") {
      context.note("What-if data tables are shown as values.");
      return undefined;
    }
    const text = formula.type === "shared" ? sharedText(cell, masters) : formula.text;
    if (!text) return undefined;
    if (/(^|[^\p{L}\p{N}_.\]])'?\[\d+\]/u.test(text.replace(/"(?:[^"]|"")*"/g, ""))) {
      context.note("Formulas that refer to other workbooks are shown as their last values.");
      return undefined;
    }
    const shown = formulaFromFile(text);
    if (formula.type !== "array") return { formula: shown };
    const dynamic = cell.metadata !== undefined && context.isDynamic(cell.metadata);
    if (!dynamic) context.note("Array formulas entered with Ctrl+Shift+Enter are shown as dynamic arrays.");
    return formula.ref?.includes(":") ? { formula: shown, spill: formula.ref } : { formula: shown };
  };
}

function sharedText(cell: StoredCell, masters: Map<string, StoredCell>): string | undefined {
  const group = cell.formula?.shared ?? "";
  if (cell.formula?.text) masters.set(group, cell);
  const master = masters.get(group);
  if (!master?.formula) return undefined;
  return slideFormula(master.formula.text, cell.row - master.row, cell.column - master.column);
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
