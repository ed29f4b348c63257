import { quoteText } from "../formula";

/** What a reading says where there is no number; never a single character, which a criterion would take for a wildcard. */
export const unknown = quoteText("unknown");
export const inapplicable = quoteText("n/a");
/** The item is known in its other form, whole or by its parts. */
export const unused = quoteText("unused");

/** #VALUE!, as the functions give for what is no answer: the only way a built-in formula has to say so. */
export const wrong = 'VALUE("not an answer")';

/** Characters that make no difference between two answers; the functions leave out all punctuation and accents. */
export const ignored = [" ", "-", "'", "’", ".", ",", "_", "/", "(", ")", "!", "?", "*", "~", ":", "&"];
/** What a number cannot have after its first character, though NUMBERVALUE would take some of it. */
const neverInNumbers = ["-", "/", ":", " ", "e", "E", "%", "+"];

/** The key of a word: its letters and digits, small. */
export const keyOf = (cell: string): string =>
  `LOWER(${ignored.reduce((text, character) => `SUBSTITUTE(${text},${quoteText(character)},"")`, cell)})`;

/** An answer made ready to be compared: text that is a number becomes one, other text its key, anything else stays. */
export function cleaned(cell: string): string {
  const text = `TRIM(${cell})`;
  const looksLikeOne =
    `AND(ISNUMBER(FIND(LEFT(${text}),"+-0123456789")),ISNUMBER(FIND(RIGHT(${text}),"0123456789")),` +
    `SUMPRODUCT(--ISNUMBER(FIND({${neverInNumbers.map(quoteText).join(",")}},${text},2)))=0)`;
  const number = `IF(${looksLikeOne},NUMBERVALUE(SUBSTITUTE(${text},",","."),".",";"),NA())`;
  return `IF(ISTEXT(${cell}),IFERROR(${number},${keyOf(cell)}),${cell})`;
}

/** Between the words of a list that is searched as one text: no answer has it. */
const between = "¦";

/** Whether `text` is one of `words`, letter by letter and without wildcards. */
export const isOneOf = (text: string, words: Iterable<string>): string =>
  `ISNUMBER(FIND(${quoteText(between)}&${text}&${quoteText(between)},${quoteText(between + [...words].join(between) + between)}))`;
