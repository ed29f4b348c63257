import { counting, type PluralForms } from "../counting";

/** Numbers and plurals as Arabic writes them: it has a form of its own for none, one, two, a few and many. */
export const { format, decimal, plural } = counting("ar");

/** A name within a sentence: set apart, so that a name in another script does not turn the order of what stands around it. */
export const name = (text: string): string => `\u2068${text}\u2069`;

const columns: PluralForms = {
  zero: "لم يُتعرَّف على أي عمود",
  one: "تم التعرف على عمود واحد",
  two: "تم التعرف على عمودين",
  few: "تم التعرف على # أعمدة",
  many: "تم التعرف على # عمودًا",
  other: "تم التعرف على # عمود",
};

/** How many columns were recognised. */
export const recognisedCount = (count: number): string => plural(count, columns);
