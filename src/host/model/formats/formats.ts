import type { Nullable } from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation, SetWorksheetDefaultStyleMutation } from "@univerjs/sheets";
import { type Area, MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows } from "../cells/address";
import { type Book, type Sheet, gridOf, run } from "../book";
import { ensureExtent } from "../cells/extent";
import { type FormatChange, repainter } from "./repaint";
import { type Stored, decode, inherited, isOwn, sheetFormat } from "./storedFormat";
import { toUniver } from "./styles";
import type { FormatData } from "./formatData";

/** What a cell looks like. */
export function formatAt(book: Book, sheet: Sheet, row: number, column: number): FormatData {
  const cell = gridOf(book, sheet).getCellMatrix().getValue(row, column);
  return isOwn(cell) ? decode(book, cell) : inherited(book, sheet, row, column);
}

/** A cell's own format; undefined when it takes its row's, column's or sheet's. */
export function ownFormat(book: Book, sheet: Sheet, row: number, column: number): FormatData | undefined {
  const cell = gridOf(book, sheet).getCellMatrix().getValue(row, column);
  return isOwn(cell) ? decode(book, cell) : undefined;
}

/** Formats of whole rows or columns, by number from 0. */
export function lineFormats(book: Book, sheet: Sheet, kind: "rows" | "columns"): Map<number, FormatData> {
  const { rowData, columnData } = gridOf(book, sheet).getConfig();
  const lines = Object.entries(kind === "rows" ? rowData : columnData) as [string, Nullable<Stored>][];
  return new Map(lines.flatMap(([at, line]) => (isOwn(line) ? [[Number(at), decode(book, line)] as const] : [])));
}

function writeExisting(book: Book, sheet: Sheet, area: Area, change: FormatChange): void {
  const repaint = repainter(book, sheet, change);
  const inside = (row: number, column: number): boolean =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  gridOf(book, sheet)
    .getCellMatrix()
    .forValue((row, column) => {
      if (inside(row, column)) repaint(row, column);
    });
}

/** Whole columns (or rows) keep one format for all their cells; cells that exist get the change as well. */
function writeLines(book: Book, sheet: Sheet, area: Area, change: FormatChange, kind: "rows" | "columns"): void {
  writeExisting(book, sheet, area, change);
  const [first, count] = kind === "columns" ? [area.column, area.columns] : [area.row, area.rows];
  const known = lineFormats(book, sheet, kind);
  const base = sheetFormat(book, sheet);
  const data: Record<number, object> = {};
  for (let at = first; at < first + count; at++) {
    const now = known.get(at) ?? base;
    const wanted = change(now);
    if (wanted === now) continue;
    const { style, custom } = toUniver(wanted);
    data[at] = { s: style, custom };
  }
  if (Object.keys(data).length === 0) return;
  const [id, key] =
    kind === "columns" ? [SetColDataMutation.id, "columnData"] : ([SetRowDataMutation.id, "rowData"] as const);
  run(book, id, { subUnitId: sheet.id, [key]: data });
}

function writeSheet(book: Book, sheet: Sheet, change: FormatChange): void {
  const whole = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  writeExisting(book, sheet, whole, change);
  for (const kind of ["rows", "columns"] as const) {
    for (const at of lineFormats(book, sheet, kind).keys()) {
      const line = kind === "rows" ? { ...whole, row: at, rows: 1 } : { ...whole, column: at, columns: 1 };
      writeLines(book, sheet, line, change, kind);
    }
  }
  const now = sheetFormat(book, sheet);
  const wanted = change(now);
  if (wanted === now) return;
  const { style, custom } = toUniver(wanted);
  const config = gridOf(book, sheet).getConfig();
  config.custom = { ...config.custom, format: custom ?? undefined };
  run(book, SetWorksheetDefaultStyleMutation.id, { subUnitId: sheet.id, defaultStyle: style ?? undefined });
}

/** Changes the format of every cell of the area; `change` gets what the cell looks like now. */
export function changeFormat(book: Book, sheet: Sheet, area: Area, change: FormatChange): void {
  if (isWholeColumns(area) && isWholeRows(area)) return writeSheet(book, sheet, change);
  if (isWholeColumns(area)) return writeLines(book, sheet, area, change, "columns");
  if (isWholeRows(area)) return writeLines(book, sheet, area, change, "rows");
  ensureExtent(book, sheet, area);
  const repaint = repainter(book, sheet, change);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      repaint(row, column);
    }
  }
}

/**
 * What all cells of the area have in common.
 *
 * @returns null when two cells differ
 */
export function commonFormat<T>(book: Book, sheet: Sheet, area: Area, pick: (format: FormatData) => T): T | null {
  const first = pick(formatAt(book, sheet, area.row, area.column));
  // Beyond Univer's end of the sheet no cell exists; a million blank rows would tell nothing new.
  const rows = Math.min(area.rows, Math.max(1, gridOf(book, sheet).getRowCount() - area.row));
  const columns = Math.min(area.columns, Math.max(1, gridOf(book, sheet).getColumnCount() - area.column));
  for (let row = area.row; row < area.row + rows; row++) {
    for (let column = area.column; column < area.column + columns; column++) {
      if (pick(formatAt(book, sheet, row, column)) !== first) return null;
    }
  }
  return first;
}
