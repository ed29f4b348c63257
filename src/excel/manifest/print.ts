/** Four characters that tell one content of a cell from another: 24 bits. */
export type Print = string;

/** Characters of a print. */
export const printLength = 4;

/**
 * The print of a constant as Excel gives it back: line ends are all one. A blank cell has none.
 */
export function printOfValue(value: unknown): Print | null {
  if (value === null || value === undefined || value === "") return null;
  return hash(typeof value === "string" ? `"${value.replace(/\r\n?/g, "\n")}` : `${typeof value} ${String(value)}`);
}

/**
 * The print of a formula by what stays the same when Excel rewrites it because rows, sheets or tables were moved or renamed: its
 * functions, operators, numbers and texts, but not what it refers to.
 */
export const printOfFormula = (formula: string): Print => hash(`=${skeleton(formula)}`);

/** "=IF('My sheet'!$B$2="","",Partners[Name])" → `IF(…="","",…)`. */
function skeleton(formula: string): string {
  return formula
    .replace(/^=/, "")
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : bare(piece)))
    .join("");
}

/** Outside of texts: references become one sign, what only Excel's files say and spaces go. */
const bare = (piece: string): string =>
  piece
    .replace(/_xl(fn|ws|udf)\./gi, "")
    .replace(/'(?:[^']|'')*'!/g, "")
    .replace(brackets, "…")
    .replace(/[\p{L}_\\$][\p{L}\p{N}_.$\\]*!/gu, "")
    .replace(/[$\p{L}_\\][\p{L}\p{N}_.$\\]*(?![\p{L}\p{N}_.$\\(…])/gu, "…")
    .replace(/[$\p{L}_\\][\p{L}\p{N}_.$\\]*…/gu, "…")
    .replace(/\$?\d+:\$?\d+/g, "…")
    .replace(/…#?(:…#?)*/g, "…")
    .replace(/[@\s]+/g, "")
    .toUpperCase();

/** What stands in brackets behind a table's name, brackets within it included. */
const brackets = /\[(?:[^[\]]|\[[^[\]]*\])*\]/g;

/** FNV-1a over the text's UTF-16 units, folded to 24 bits. */
export function hash(text: string, seed = 0x811c9dc5): Print {
  let state = seed;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  const folded = ((state >>> 24) ^ state) & 0xffffff;
  let print = "";
  for (let place = 0; place < printLength; place++) print += digits[(folded >> (6 * place)) & 63] ?? "";
  return print;
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
