import { quoteSheet, splitAddress } from "./address";
import { type Book, type Sheet, allSheets } from "./book";
import { rewriteTokens } from "./renames";
import type { ConditionalFormatRule, ValidationRule } from "./workbookData";

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
  const address = (text: string | undefined): string | undefined => text && rewrite(`=${text}`).slice(1);
  for (const format of sheet.conditionalFormats) {
    format.rule = rewriteDeep<ConditionalFormatRule["rule"]>(format.rule, rewrite);
  }
  for (const validation of sheet.validations) validation.rule = rewriteDeep<ValidationRule>(validation.rule, rewrite);
  for (const chart of sheet.charts) {
    chart.source = address(chart.source);
    for (const series of chart.series) {
      if (series.name?.startsWith("=")) series.name = rewrite(series.name);
      series.values = address(series.values);
      series.categories = address(series.categories);
      series.xValues = address(series.xValues);
      series.bubbleSizes = address(series.bubbleSizes);
    }
  }
}

/** Does so on all sheets. */
export function rewriteHeld(book: Book, rewrite: RewriteHeld): void {
  for (const sheet of allSheets(book)) rewriteSheetHeld(sheet, (formula) => rewrite(formula, sheet));
}

/** Changes which sheet references of a formula name; other formulas are left without reading them. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  if (!formula.toLowerCase().includes(from.replace(/'/g, "''").toLowerCase())) return formula;
  const rename = ({ kind, text }: { kind: string; text: string }): string | undefined => {
    if (kind !== "sheet") return undefined;
    const name = splitAddress(`${text}A1`).sheet ?? "";
    return name.toLowerCase() === from.toLowerCase() ? `${quoteSheet(to)}!` : undefined;
  };
  return rewriteTokens(formula, rename) ?? formula;
}

/** A renamed sheet keeps its name in rules and charts as Univer does it in cells. */
export function renameSheetInHeld(book: Book, from: string, to: string): void {
  rewriteHeld(book, (formula) => renameSheetIn(formula, from, to));
}
