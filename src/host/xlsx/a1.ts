/** Addresses in A1 text. Rows and columns count from 1; areas are inclusive. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const LAST_ROW = 1048576;
export const LAST_COLUMN = 16384;

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d*)$/;

/** Column number of its letters: "A" is 1, "XFD" is 16384. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** Letters of a column number: 1 is "A". */
export function columnLetters(number: number): string {
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "B2" of row 2, column 2. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** Row and column of "B2" or "$B$2"; undefined when the text is no cell of a sheet. */
export function parseCell(text: string): { row: number; column: number } | undefined {
  const match = CELL.exec(text);
  if (!match) return undefined;
  const column = columnNumber(match[1] ?? "");
  const row = Number(match[2]);
  return column <= LAST_COLUMN && row <= LAST_ROW ? { row, column } : undefined;
}

/** Area of "B2", "B2:D9", "A:C" or "2:3", "$" allowed; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const [first = "", last = first] = text.replace(/\$/g, "").split(":");
  const start = parseCell(first);
  const end = parseCell(last);
  if (start && end) return ordered(start.row, start.column, end.row, end.column);
  if (/^[A-Za-z]{1,3}$/.test(first) && /^[A-Za-z]{1,3}$/.test(last)) {
    return ordered(1, columnNumber(first), LAST_ROW, columnNumber(last));
  }
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) return ordered(Number(first), 1, Number(last), LAST_COLUMN);
  return undefined;
}

/** "B2:D9", or "B2" for one cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

export function areaHolds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Areas as a file lists them, "A1:B2 C3", as Excel's API does: "A1:B2,C3". */
export function fromSqref(sqref: string): string {
  return sqref.trim().split(/\s+/).join(",");
}

export function toSqref(areas: string): string {
  return areas.split(",").join(" ");
}

function ordered(row: number, column: number, row2: number, column2: number): Area {
  return {
    top: Math.min(row, row2),
    left: Math.min(column, column2),
    bottom: Math.max(row, row2),
    right: Math.max(column, column2),
  };
}
