/** A cell, counted from 1: row 1, column 1 is A1. */
export interface Cell {
  row: number;
  column: number;
}

/** A rectangle of cells, both corners included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Letters of a column counted from 1: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "C4" */
export const address = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** "$C$4" */
export const absolute = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;

/** "C4:E9", or "C4" for a single cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = address(top, left);
  return top === bottom && left === right ? first : `${first}:${address(bottom, right)}`;
}

/** "$C$4:$E$9", a single cell included: formulas read a range there. */
export const absoluteArea = ({ top, left, bottom, right }: Area): string =>
  `${absolute(top, left)}:${absolute(bottom, right)}`;

/** The cell of "C4" or "$C$4". Throws for anything else: addresses are ours or Excel's own. */
export function parseCell(text: string): Cell {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/i.exec(text);
  if (!match) throw new Error(`"${text}" is not the address of a cell.`);
  const letters = (match[1] ?? "").toUpperCase();
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column };
}

/** The rectangle of "C4:E9", "C4" or either with a sheet before it ("'My sheet'!C4:E9"). */
export function parseArea(text: string): Area {
  const [first = "", last = first] = text.slice(text.lastIndexOf("!") + 1).split(":");
  const { row: top, column: left } = parseCell(first);
  const { row: bottom, column: right } = parseCell(last);
  return { top, left, bottom, right };
}

/** Whether a cell is in a rectangle. */
export const isIn = ({ top, left, bottom, right }: Area, { row, column }: Cell): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;
