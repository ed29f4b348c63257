/** What is said for each plural form that the language has; `#` is where the number stands. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** How a language writes numbers and which plural forms it has, both as the browser knows them. */
export interface Counting {
  /** A number in the language's own writing. */
  format(count: number): string;
  /** A number with so many decimals at most. */
  decimal(value: number, digits: number): string;
  /** The form for a count, with the number in it. */
  plural(count: number, forms: PluralForms): string;
}

/** Numbers and plurals of a language (BCP 47, `ar`). */
export function counting(language: string): Counting {
  const numbers = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  const format = (count: number) => numbers.format(count);
  const decimal = (value: number, digits: number) => value.toLocaleString(language, { maximumFractionDigits: digits });
  const plural = (count: number, forms: PluralForms) => {
    const form = forms[rules.select(count)] ?? forms.other;
    return form.replace("#", () => format(count));
  };
  return { format, decimal, plural };
}
