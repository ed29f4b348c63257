const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const short = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3));

/** Excel's own lists, in long and short: https://support.microsoft.com/office/74e31bdd-d993-45da-aa82-35a236c5b5db */
const LISTS: readonly (readonly string[])[] = [short(DAYS), DAYS, short(MONTHS), MONTHS];

/** "mon" → the list with "Mon", and its place there. */
export function listEntry(text: string): { list: readonly string[]; at: number } | undefined {
  for (const list of LISTS) {
    const at = list.findIndex((entry) => entry.toLowerCase() === text.trim().toLowerCase());
    if (at >= 0) return { list, at };
  }
  return undefined;
}

/** The case of an entry is that of the first: "MON" goes on with "TUE". */
export function likeFirst(entry: string, first: string): string {
  if (first === first.toUpperCase()) return entry.toUpperCase();
  return first === first.toLowerCase() ? entry.toLowerCase() : entry;
}

/** Text with a number that counts: its parts before and after, and how many there are before it begins anew. */
export interface CountedText {
  before: string;
  number: number;
  digits: number;
  after: string;
  /** Four for quarters. */
  cycle?: number;
  ordinal?: true;
}

const QUARTER = /^(?:Q|Qtr|Quarter) ?$/i;

/** "Product 1", "1st Period", "Qtr3"; undefined when no number begins or ends the text. */
export function countedText(text: string): CountedText | undefined {
  const [, before = "", tail = ""] = /^(.*?)(\d{1,15})$/s.exec(text) ?? [];
  if (tail !== "") {
    const number = Number(tail);
    const digits = tail.startsWith("0") ? tail.length : 1;
    const isQuarter = QUARTER.test(before) && number >= 1 && number <= 4;
    return { before, number, digits, after: "", ...(isQuarter && { cycle: 4 }) };
  }
  const [, head = "", suffix = "", after = ""] = /^(\d{1,15})(st|nd|rd|th)?(\D.*)$/is.exec(text) ?? [];
  if (head === "") return undefined;
  const digits = head.startsWith("0") ? head.length : 1;
  return { before: "", number: Number(head), digits, after, ...(suffix !== "" && { ordinal: true as const }) };
}

function ordinalSuffix(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}

/** The text with another number. */
export function withNumber({ before, digits, after, cycle, ordinal }: CountedText, number: number): string {
  const turned = cycle === undefined ? Math.abs(number) : ((((number - 1) % cycle) + cycle) % cycle) + 1;
  const written = String(turned).padStart(digits, "0");
  return `${before}${written}${ordinal ? ordinalSuffix(turned) : ""}${after}`;
}

/** Do two texts count the same thing? */
export const sameCount = (a: CountedText, b: CountedText): boolean =>
  a.before === b.before && a.after === b.after && a.ordinal === b.ordinal;
