import type { CellData, Scalar, SheetData } from "../../model/workbookData";
import type { FormatData } from "../../model/formats/formatData";
import { areaHolds, columnLetters, parseArea } from "../a1";
import { DYNAMIC_ARRAY_NUMBER } from "../book/dynamicArrayMetadata";
import { needsDynamicArray } from "../formula/dynamicArrays";
import { formulaToFile } from "../formula/fileFormula";
import { escapeText, type XmlWriter } from "../package/xml";
import { showsDate } from "../style/numberFormats";
import { DAYS_TO_1904 } from "./cellValue";
import { outlineAttributes } from "./outline";
import type { PlacedCell, PlacedRow } from "./placedRows";

export interface CellWriterContext {
  /** Number of a format. */
  styleOf(format: FormatData | undefined): number;
  /** Number of a text among the shared strings. */
  stringOf(text: string, runs?: string): number;
  /** Dates are stored as days from 1904. */
  date1904: boolean;
  /** Whether a name is that of a table of the workbook. */
  isTable(name: string): boolean;
}

/** What a workbook must know about the formulas of a sheet. */
export interface FormulaSummary {
  /** One at least is stored as a dynamic array. */
  hasDynamicArrays: boolean;
  /**
   * Every result is saved beside its formula: Excel then shows them without calculating, even where the add-in that gave
   * them is not installed. The cells a formula spills into are not saved.
   */
  isCalculated: boolean;
}

/** Writes <sheetData>. */
export function writeCells(
  writer: XmlWriter,
  sheet: SheetData,
  rows: readonly PlacedRow[],
  context: CellWriterContext,
): FormulaSummary {
  const tables = (sheet.tables ?? []).map(({ name, range }) => ({ name, area: parseArea(range) }));
  const tableAt = ({ row, column }: PlacedCell) =>
    tables.find(({ area }) => area && areaHolds(area, row, column))?.name;
  const hidden = new Set(sheet.hiddenRows);
  const groups = outlineAttributes(sheet.outline?.rows);
  const summary: FormulaSummary = { hasDynamicArrays: false, isCalculated: true };
  writer.openNode("sheetData");
  for (const { row, cells } of rows) {
    const height = sheet.rowHeights?.[String(row)];
    const rowFormat = sheet.rowFormats?.[String(row)];
    writer.openNode("row", {
      r: row,
      s: rowFormat && context.styleOf(rowFormat),
      customFormat: rowFormat ? 1 : undefined,
      ht: height,
      customHeight: height === undefined ? undefined : 1,
      hidden: hidden.has(row) ? 1 : undefined,
      ...groups(row),
    });
    for (const placed of cells) {
      // A cell without a format has that of its row or column, but a file wants it said
      const inherited = rowFormat ?? sheet.columnFormats?.[columnLetters(placed.column)] ?? sheet.format;
      const format = placed.cell.format ?? inherited;
      const style = context.styleOf(format);
      const isDate = context.date1904 && showsDate(format?.numberFormat);
      const isDynamic = placed.cell.formula !== undefined && isDynamicArray(placed.cell);
      if (isDynamic) summary.hasDynamicArrays = true;
      if (placed.cell.formula !== undefined && !hasWholeResult(placed.cell)) summary.isCalculated = false;
      const cell = isDate ? from1904(placed.cell) : placed.cell;
      writeCell(writer, { ...placed, cell }, style, isDynamic, tableAt(placed), context);
    }
    writer.closeNode();
  }
  writer.closeNode();
  return summary;
}

/** The cell with its date as a file stores it that counts from 1904. */
function from1904(cell: CellData): CellData {
  return typeof cell.value === "number" ? { ...cell, value: cell.value - DAYS_TO_1904 } : cell;
}

function hasWholeResult({ value, spill, spilled }: CellData): boolean {
  return value !== undefined && (spill === undefined || spilled !== undefined);
}

function isDynamicArray({ formula = "", spill }: CellData): boolean {
  return spill !== undefined || needsDynamicArray(formula);
}

function writeCell(
  writer: XmlWriter,
  { address, cell }: PlacedCell,
  style: number,
  isDynamic: boolean,
  table: string | undefined,
  { stringOf, isTable }: CellWriterContext,
): void {
  const { value = null, formula } = cell;
  const isText = typeof value === "string";
  const shared = isText && formula === undefined;
  writer.openNode("c", {
    r: address,
    s: style || undefined,
    t: shared ? "s" : typeOf(value),
    cm: isDynamic ? DYNAMIC_ARRAY_NUMBER : undefined,
  });
  if (formula !== undefined) {
    const array = isDynamic ? { t: "array", ref: cell.spill ?? address } : undefined;
    writer.leafNode("f", array, formulaToFile(formula, table, isTable));
  }
  if (shared) writer.leafNode("v", undefined, stringOf(value, cell.rich));
  else if (value !== null) writer.leafNode("v", undefined, storedValue(value));
  writer.closeNode();
}

function typeOf(value: Scalar): string | undefined {
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "b";
  return value !== null && typeof value === "object" ? "e" : undefined;
}

/** Errors that older programs know; a cell that held another is calculated anew when the file is opened. */
const FILE_ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

function storedValue(value: Exclude<Scalar, null>): string | number {
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  return FILE_ERRORS.has(value.error) ? value.error : "#VALUE!";
}
