import { quoteSheet, splitAddress } from "../cells/address";
import { type Book, type Sheet, allSheets } from "../book";
import { rewriteChart } from "../charts/rewriteChart";
import { type Token, tokenize } from "../formula/tokens";
import { rewriteTokens } from "../names/renames";
import type { ConditionalFormatRule, ValidationRule } from "../formats/ruleData";

/** Rewrites every text with "=" inside a rule, however deep. */
export function rewriteDeep<T>(value: T, rewrite: (formula: string) => string): T {
  if (typeof value === "string") return (value.startsWith("=") ? rewrite(value) : value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => rewriteDeep(one, rewrite)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rewriteDeep<unknown>(one, rewrite)])) as T;
}

/** Rewrites a formula; `home` is the sheet that references without a sheet's name mean. */
type RewriteHeld = (formula: string, home: Sheet) => string;

/** Rewrites all formulas and addresses that a sheet holds beside its cells: rules, charts. */
export function rewriteSheetHeld(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const format of sheet.conditionalFormats) {
    format.rule = rewriteDeep<ConditionalFormatRule["rule"]>(format.rule, rewrite);
  }
  for (const validation of sheet.validations) validation.rule = rewriteDeep<ValidationRule>(validation.rule, rewrite);
  for (const chart of sheet.charts) rewriteChart(chart, rewrite);
}

/** Does so on all sheets. */
export function rewriteHeld(book: Book, rewrite: RewriteHeld): void {
  for (const sheet of allSheets(book)) rewriteSheetHeld(sheet, (formula) => rewrite(formula, sheet));
}

const isOf = (sheet: string, token: Token | undefined): boolean =>
  token?.kind === "sheet" && (splitAddress(`${token.text}A1`).sheet ?? "").toLowerCase() === sheet.toLowerCase();

/** Might the formula speak of the sheet? Tells most that don't without reading them. */
const mayMention = (formula: string, sheet: string): boolean =>
  formula.toLowerCase().includes(sheet.replace(/'/g, "''").toLowerCase());

/** Does the formula ("=…") speak of something on the sheet? */
export const mentionsSheet = (formula: string, sheet: string): boolean =>
  mayMention(formula, sheet) && (tokenize(formula.slice(1)) ?? []).some((token) => isOf(sheet, token));

/** What a formula calls a sheet; other formulas come back as they are. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  if (!mayMention(formula, from)) return formula;
  return rewriteTokens(formula, (token) => (isOf(from, token) ? `${quoteSheet(to)}!` : undefined)) ?? formula;
}

/** References to a sheet that is deleted become #REF!, a range's two corners together. */
export function dropSheetIn(formula: string, sheet: string): string {
  const tokens = mayMention(formula, sheet) ? tokenize(formula.slice(1)) : undefined;
  if (!tokens) return formula;
  let out = "=";
  for (let at = 0; at < tokens.length; at++) {
    if (!isOf(sheet, tokens[at])) {
      out += tokens[at]?.text ?? "";
      continue;
    }
    out += "#REF!";
    at++;
    if (tokens[at + 1]?.text === ":") at += tokens[at + 2]?.kind === "sheet" ? 3 : 2;
  }
  return out;
}
