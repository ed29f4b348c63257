/**
 * The order of text in a sort. Excel's help ("Default sort orders") writes it out for English as below, letters after all of
 * it; https://support.microsoft.com/office/62d0b95d-2a90-4610-a6ae-2e545c4a4654 has the rest.
 */
const BEFORE_LETTERS = '0123456789 !"#$%&()*,./:;?@[\\]^_`{|}~+<=>';
const ORDER = new Map([...BEFORE_LETTERS].map((character, index) => [character, index]));

const letters = new Intl.Collator("en", { sensitivity: "accent" });
const CHINESE = {
  PinYin: new Intl.Collator("zh-u-co-pinyin"),
  StrokeCount: new Intl.Collator("zh-u-co-stroke"),
} as const;
const HAN = /^\p{Script=Han}$/u;
const IGNORED = /['-]/g;

export interface TextOrder {
  matchCase: boolean;
  /** How Chinese characters are ordered. */
  method: keyof typeof CHINESE;
}

function compareCharacters(a: string, b: string, method: TextOrder["method"]): number {
  if (a === b) return 0;
  const [first, second] = [ORDER.get(a), ORDER.get(b)];
  if (first !== undefined && second !== undefined) return first - second;
  if (first !== undefined) return -1;
  if (second !== undefined) return 1;
  return HAN.test(a) && HAN.test(b) ? CHINESE[method].compare(a, b) : letters.compare(a, b);
}

/** "a" before "A". */
function compareCase(a: string, b: string): number {
  if (a === b) return 0;
  return a === a.toLowerCase() ? -1 : b === b.toLowerCase() ? 1 : 0;
}

function compareAll(a: readonly string[], b: readonly string[], compare: (x: string, y: string) => number): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const order = compare(a[at] ?? "", b[at] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/**
 * Which of two texts comes first: negative for `a`. Apostrophes and hyphens are left out of account, unless nothing else
 * tells the texts apart: then the one with more of them comes last.
 */
export function compareTexts(a: string, b: string, { matchCase, method }: TextOrder): number {
  if (a === b) return 0;
  const [first, second] = [[...a.replace(IGNORED, "")], [...b.replace(IGNORED, "")]];
  const order = compareAll(first, second, (x, y) => compareCharacters(x, y, method));
  if (order !== 0) return order;
  const cased = matchCase ? compareAll(first, second, compareCase) : 0;
  return cased !== 0 ? cased : [...a].length - [...b].length;
}
