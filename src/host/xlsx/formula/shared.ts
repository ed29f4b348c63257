import { LAST_COLUMN, LAST_ROW, columnLetters, columnNumber } from "../a1";
import { joinTokens, tokenize, type Token } from "./tokens";

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d*)$/;

/**
 * A formula as it reads in a cell `rows` further down and `columns` further right: relative references move, those with $
 * stay. Text, sheet names and structured references are left alone. What would leave the sheet becomes #REF!.
 */
export function slideFormula(formula: string, rows: number, columns: number): string {
  const tokens = tokenize(formula);
  return joinTokens(tokens.map((token, at) => ({ ...token, text: slide(tokens, at, rows, columns) })));
}

function slide(tokens: readonly Token[], at: number, rows: number, columns: number): string {
  const { kind, text } = tokens[at] as Token;
  const after = tokens[at + 1];
  if ((kind !== "name" && kind !== "number") || after?.kind === "open" || after?.text === "!") return text;
  const cell = CELL.exec(text);
  if (cell) return both(movedColumn(cell[1], cell[2], columns), movedRow(cell[3], cell[4], rows));
  if (after?.text !== ":" && tokens[at - 1]?.text !== ":") return text;
  const column = COLUMN.exec(text);
  if (column) return movedColumn(column[1], column[2], columns) ?? "#REF!";
  const row = ROW.exec(text);
  return row ? (movedRow(row[1], row[2], rows) ?? "#REF!") : text;
}

function both(column: string | undefined, row: string | undefined): string {
  return column === undefined || row === undefined ? "#REF!" : column + row;
}

function movedColumn(fixed = "", letters = "", by: number): string | undefined {
  const number = columnNumber(letters) + (fixed ? 0 : by);
  return number >= 1 && number <= LAST_COLUMN ? fixed + columnLetters(number) : undefined;
}

function movedRow(fixed = "", digits = "", by: number): string | undefined {
  const number = Number(digits) + (fixed ? 0 : by);
  return number >= 1 && number <= LAST_ROW ? fixed + number : undefined;
}
