import { tokenize } from "./tokens";

/** Characters of a formula, "=" included, and of a text in it: https://support.microsoft.com/office/excel-specifications-and-limits */
const MOST_CHARACTERS = 8192;
const LONGEST_TEXT = 255;

/** Whether a formula as Excel shows it is longer than Excel lets anybody enter; files of other programs may hold such formulas. */
export function isTooLong(formula: string): boolean {
  if (formula.length > MOST_CHARACTERS) return true;
  if (formula.length <= LONGEST_TEXT) return false;
  const texts = (tokenize(formula.slice(1)) ?? []).filter(({ kind }) => kind === "text");
  return texts.some(({ text }) => text.slice(1, -1).replace(/""/g, '"').length > LONGEST_TEXT);
}
