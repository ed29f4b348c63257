const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const teens = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** A whole number from 0 to 99 as it is written in a sentence; larger ones in figures. */
export function inWords(count: number): string {
  const below20 = [...small, ...teens][count];
  if (below20 !== undefined || count > 99) return below20 ?? String(count);
  const ten = tens[Math.floor(count / 10) - 2] ?? "";
  return count % 10 === 0 ? ten : `${ten}-${small[count % 10]}`;
}

/**
 * The README with the counts of its first paragraph as they are now: functions beside the first, and sheets. Throws where the sentence
 * that has one is gone.
 */
export function withCounts(readme: string, counts: { readonly functions: number; readonly sheets: number }): string {
  const beside = replaced(
    readme,
    /and \S+ other functions in cells/,
    `and ${inWords(counts.functions - 1)} other functions in cells`,
  );
  return replaced(beside, /any of \S+ evaluation sheets/, `any of ${inWords(counts.sheets)} evaluation sheets`);
}

function replaced(readme: string, sentence: RegExp, now: string): string {
  if (!sentence.test(readme)) throw new Error(`README.md lacks the sentence ${sentence.source}.`);
  return readme.replace(sentence, now);
}
