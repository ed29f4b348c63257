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

/** What the README counts in its sentences. */
interface Counts {
  readonly functions: number;
  readonly sheets: number;
  /** The documents that frameworks come from. */
  readonly sources: number;
}

/** The README with its counts as they are now. Throws where a sentence that has one is gone. */
export function withCounts(readme: string, { functions, sheets, sources }: Counts): string {
  const sentences: readonly (readonly [before: string, count: number, after: string])[] = [
    ["and ", functions - 1, " other functions in cells"],
    ["any of ", sheets, " evaluation sheets"],
    ["come from ", sources, " source documents"],
  ];
  return sentences.reduce((text, [before, count, after]) => {
    const sentence = new RegExp(`${before}\\S+${after}`);
    if (!sentence.test(text)) throw new Error(`README.md lacks "${before}…${after}".`);
    return text.replace(sentence, `${before}${inWords(count)}${after}`);
  }, readme);
}
