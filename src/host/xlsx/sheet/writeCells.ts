import type { CellData, FormatData, Scalar, SheetData } from "../../model/workbookData";
import { areaHolds, cellAddress, columnLetters, parseArea, parseCell, type Area } from "../a1";
import { DYNAMIC_ARRAY_NUMBER } from "../book/dynamicArrayMetadata";
import { needsDynamicArray } from "../formula/dynamicArrays";
import { formulaToFile } from "../formula/fileFormula";
import { escapeText, type XmlWriter } from "../package/xml";

export interface CellWriterContext {
  /** Number of a format. */
  styleOf(format: FormatData): number;
  /** Number of a text among the shared strings. */
  stringOf(text: string): number;
}

interface Placed {
  address: string;
  row: number;
  column: number;
  cell: CellData;
}

/** Writes <sheetData>; tells whether a dynamic array was among the formulas. */
export function writeCells(writer: XmlWriter, sheet: SheetData, context: CellWriterContext): boolean {
  const rows = cellsByRow(sheet);
  const tables = (sheet.tables ?? []).map(({ name, range }) => ({ name, area: parseArea(range) }));
  const tableAt = ({ row, column }: Placed) => tables.find(({ area }) => area && areaHolds(area, row, column))?.name;
  const hidden = new Set(sheet.hiddenRows);
  let hasDynamic = false;
  writer.openNode("sheetData");
  for (const [row, cells] of rows) {
    const height = sheet.rowHeights?.[String(row)];
    const rowFormat = sheet.rowFormats?.[String(row)];
    writer.openNode("row", {
      r: row,
      s: rowFormat && context.styleOf(rowFormat),
      customFormat: rowFormat ? 1 : undefined,
      ht: height,
      customHeight: height === undefined ? undefined : 1,
      hidden: hidden.has(row) ? 1 : undefined,
    });
    for (const placed of cells) {
      // A cell without a format has that of its row or column, but a file wants it said
      const inherited = rowFormat ?? sheet.columnFormats?.[columnLetters(placed.column)] ?? sheet.format;
      const style = context.styleOf(placed.cell.format ?? inherited ?? {});
      const isDynamic = placed.cell.formula !== undefined && isDynamicArray(placed.cell);
      if (isDynamic) hasDynamic = true;
      writeCell(writer, placed, style, isDynamic, tableAt(placed), context);
    }
    writer.closeNode();
  }
  writer.closeNode();
  return hasDynamic;
}

/** Rows in order, each with its cells in order; rows that only have a height, a format or are hidden too. */
function cellsByRow(sheet: SheetData): [number, Placed[]][] {
  const rows = new Map<number, Placed[]>();
  const listed = [
    ...Object.keys(sheet.rowHeights ?? {}),
    ...Object.keys(sheet.rowFormats ?? {}),
    ...(sheet.hiddenRows ?? []),
  ];
  for (const row of listed) rows.set(Number(row), []);
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const place = parseCell(address);
    if (!place) continue;
    const row = rows.get(place.row) ?? [];
    row.push({ address, ...place, cell });
    rows.set(place.row, row);
  }
  for (const cells of rows.values()) cells.sort((a, b) => a.column - b.column);
  return [...rows].sort(([a], [b]) => a - b);
}

function isDynamicArray({ formula = "", spill }: CellData): boolean {
  return spill !== undefined || needsDynamicArray(formula);
}

function writeCell(
  writer: XmlWriter,
  { address, cell }: Placed,
  style: number,
  isDynamic: boolean,
  table: string | undefined,
  { stringOf }: CellWriterContext,
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
    writer.leafNode("f", array, formulaToFile(formula, table));
  }
  if (shared) writer.leafNode("v", undefined, stringOf(value));
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

/** The area that cells take up, for <dimension>. */
export function usedArea(sheet: SheetData): string {
  const places = Object.keys(sheet.cells).flatMap((address) => parseCell(address) ?? []);
  if (places.length === 0) return "A1";
  const area: Area = { top: Infinity, left: Infinity, bottom: 1, right: 1 };
  for (const { row, column } of places) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return `${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;
}
