import type { IStyleData, Nullable } from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation, SetWorksheetDefaultStyleMutation } from "@univerjs/sheets";
import { type Area, MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows } from "../cells/address";
import { type Book, type Sheet, gridOf, run } from "../book";
import { ensureExtent } from "../cells/extent";
import { fromUniver, toUniver } from "./styles";
import type { FormatData } from "../workbookData";

interface Stored {
  s?: Nullable<IStyleData | string>;
  custom?: Nullable<object>;
}

function decode(book: Book, stored: Stored): FormatData {
  const style = typeof stored.s === "string" ? book.unit.getStyles().get(stored.s) : stored.s;
  return fromUniver(style, stored.custom);
}

/** Members of a cell's `custom` that belong to its content, not to its looks. */
const CONTENT = new Set(["keptFormula", "rich"]);

/** A format of one's own stands alone: it hides that of the row, which hides the column's, which hides the sheet's. */
const isOwn = (stored: Nullable<Stored>): stored is Stored =>
  !!stored && (!!stored.s || Object.keys(stored.custom ?? {}).some((key) => !CONTENT.has(key)));

/** The format of all cells of a sheet that have no other. */
export function sheetFormat(book: Book, sheet: Sheet): FormatData {
  const { defaultStyle, custom } = gridOf(book, sheet).getConfig();
  return decode(book, { s: defaultStyle, custom: custom?.["format"] as Record<string, unknown> | undefined });
}

/** What a cell without a format of its own looks like. */
function inherited(book: Book, sheet: Sheet, row: number, column: number): FormatData {
  const { rowData, columnData } = gridOf(book, sheet).getConfig();
  const line = isOwn(rowData[row]) ? rowData[row] : columnData[column];
  return isOwn(line) ? decode(book, line) : sheetFormat(book, sheet);
}

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

/** A new format from the present one; the present one itself where nothing is to change. */
export type FormatChange = (format: FormatData) => FormatData;

/** Equal formats are many and encoding one is slow, so each is encoded once per write. */
function encoder(book: Book): (format: FormatData) => Stored {
  const known = new Map<string, Stored>();
  return (format) => {
    const key = JSON.stringify(format);
    const encoded = known.get(key);
    if (encoded) return encoded;
    const { style, custom } = toUniver(format);
    const made: Stored = {
      ...(style ? { s: book.unit.getStyles().setValue(style) } : {}),
      ...(custom ? { custom } : {}),
    };
    known.set(key, made);
    return made;
  };
}

function writeCell(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  change: FormatChange,
  encode = encoder(book),
) {
  const matrix = gridOf(book, sheet).getCellMatrix();
  const { s: _style, custom: before, ...content } = matrix.getValue(row, column) || {};
  const below = inherited(book, sheet, row, column);
  const now = formatAt(book, sheet, row, column);
  const wanted = change(now);
  if (wanted === now) return;
  const { s, custom } = encode(wanted);
  const hides = !s && !custom && Object.keys(below).length > 0;
  const extra: Record<string, unknown> = { ...custom, ...(hides ? { plain: true } : {}) };
  for (const key of CONTENT) if (before?.[key]) extra[key] = before[key];
  const next = { ...content, ...(s ? { s } : {}), ...(Object.keys(extra).length > 0 ? { custom: extra } : {}) };
  if (Object.keys(next).length > 0) matrix.setValue(row, column, next);
  else matrix.realDeleteValue(row, column);
  book.edits.note(sheet.id, row, column, false);
}

function writeExisting(book: Book, sheet: Sheet, area: Area, change: FormatChange): void {
  const encode = encoder(book);
  const inside = (row: number, column: number): boolean =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  gridOf(book, sheet)
    .getCellMatrix()
    .forValue((row, column) => {
      if (inside(row, column)) writeCell(book, sheet, row, column, change, encode);
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
  const encode = encoder(book);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      writeCell(book, sheet, row, column, change, encode);
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
