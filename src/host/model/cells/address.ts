import { invalidArgument } from "../../richApi/apiError";

/** A rectangle of cells, counted from 0; whole columns have all of Excel's rows, whole rows all of its columns. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's own limits: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "ab" → 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rows === MAX_ROWS;
export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columns === MAX_COLUMNS;

/** "B2", "B2:D9", "A:C", "1:3"; the whole sheet is "1:1048576", as in Excel. */
export function formatArea(area: Area): string {
  const lastRow = area.row + area.rows;
  const last = columnLetters(area.column + area.columns - 1);
  const first = columnLetters(area.column);
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow}`;
  if (isWholeColumns(area)) return `${first}:${last}`;
  const start = `${first}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${last}${lastRow}`;
}

/** "$B$2:$D$9", "$A:$C", "$1:$3". */
export const formatAbsolute = (area: Area): string => formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&");

const CORNERS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function between(a: number, b: number, limit: number): { first: number; count: number } | undefined {
  const first = Math.min(a, b);
  const last = Math.max(a, b);
  return first < 0 || last >= limit ? undefined : { first, count: last - first + 1 };
}

/** Reads A1 text without a sheet name; undefined when it isn't an address of this grid. */
export function readArea(text: string): Area | undefined {
  const corners = CORNERS.exec(text);
  const byColumns = corners ? null : COLUMNS.exec(text);
  const byRows = corners || byColumns ? null : ROWS.exec(text);
  const letters = corners ? [corners[1], corners[3] ?? corners[1]] : byColumns ? [byColumns[1], byColumns[2]] : null;
  const numbers = corners ? [corners[2], corners[4] ?? corners[2]] : byRows ? [byRows[1], byRows[2]] : null;
  if (!letters && !numbers) return undefined;
  const across = letters
    ? between(columnNumber(letters[0] ?? ""), columnNumber(letters[1] ?? ""), MAX_COLUMNS)
    : { first: 0, count: MAX_COLUMNS };
  const down = numbers
    ? between(Number(numbers[0]) - 1, Number(numbers[1]) - 1, MAX_ROWS)
    : { first: 0, count: MAX_ROWS };
  if (!across || !down) return undefined;
  return { row: down.first, column: across.first, rows: down.count, columns: across.count };
}

/** Like `readArea`, but an unreadable address is InvalidArgument. */
export function parseArea(text: string): Area {
  const area = readArea(text.trim());
  if (!area) throw invalidArgument();
  return area;
}

/** Splits "Sheet1!A1", "'It''s'!A1" or "A1" into the sheet's name (if any) and the rest. */
export function splitAddress(address: string): { sheet?: string; rest: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { rest: address };
  const before = address.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(before);
  return { sheet: quoted ? (quoted[1] ?? "").replace(/''/g, "'") : before, rest: address.slice(mark + 1) };
}

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A sheet's name as it stands before "!" in a formula or address: quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  const looksLikeReference = readArea(name) !== undefined || /^r\d*c?\d*$|^c\d*$/i.test(name);
  return PLAIN_SHEET.test(name) && !looksLikeReference ? name : `'${name.replace(/'/g, "''")}'`;
}

export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle around both. */
export function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Does the area lie within Excel's grid and hold at least one cell? */
export const onGrid = (area: Area): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows > 0 &&
  area.columns > 0 &&
  area.row + area.rows <= MAX_ROWS &&
  area.column + area.columns <= MAX_COLUMNS;
