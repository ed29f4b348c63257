/** One alliance of a source. */
export interface Alliance {
  /** What the person chooses by: the name, with its row where the name alone does not tell. */
  label: string;
  /** The name as it stands in the source. */
  name: string;
  /** Its row in the source; 1 is the first below the headers. */
  row: number;
  /** Why a formula cannot find the row by the name; null when it can. */
  fixedBecause: string | null;
}

/**
 * The alliances of a source, row by row. `names` holds the column with the names from the first row below the headers (undefined:
 * the source has none), `filled` whether a row holds anything, `firstRow` the sheet's number of that first row, or what to call each.
 */
export function alliancesOf(
  names: readonly unknown[] | undefined,
  filled: readonly boolean[],
  firstRow: number | ((index: number) => string),
): Alliance[] {
  const texts = filled.map((_, index) => nameOf(names?.[index]));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(sameName(text), (counts.get(sameName(text)) ?? 0) + 1);
  return filled.flatMap((isFilled, index) => {
    const name = texts[index] ?? "";
    const place = typeof firstRow === "number" ? `row ${firstRow + index}` : firstRow(index);
    if (!isFilled) return [];
    if (name === "")
      return names ? [] : [{ label: capital(place), name: capital(place), row: index + 1, fixedBecause: noNames }];
    const isTwice = (counts.get(sameName(name)) ?? 0) > 1;
    const label = isTwice ? `${name} (${place})` : name;
    return [{ label, name, row: index + 1, fixedBecause: isTwice ? twice : unfindable(names?.[index]) }];
  });
}

/** The alliances of a source in which each may have many rows: every name once, with its first row. */
export function alliancesNamed(names: readonly unknown[], filled: readonly boolean[]): Alliance[] {
  const seen = new Set<string>();
  return filled.flatMap((isFilled, index) => {
    const name = nameOf(names[index]);
    if (!isFilled || name === "" || seen.has(sameName(name))) return [];
    seen.add(sameName(name));
    return [{ label: name, name, row: index + 1, fixedBecause: unfindable(names[index]) }];
  });
}

const noNames = "the source has no column of names";
const twice = "this name occurs more than once in the source";

/** MATCH reads * ? ~ as wildcards, cannot look for more than 255 characters, and finds a number only by a number. */
function unfindable(name: unknown): string | null {
  if (typeof name !== "string") return "the name in the source is not text";
  if (/[*?~]/.test(name)) return "a formula cannot look for a name with * ? or ~";
  if (name.length > 255) return "a formula cannot look for a name that long";
  return name === name.trim() ? null : "the name in the source has spaces at its edges";
}

/** The name that a cell holds; "" where it holds none. */
export const nameOf = (value: unknown): string =>
  value === null || value === undefined ? "" : typeof value === "object" ? "" : String(value).trim();

/** Excel's MATCH does not see case. */
export const sameName = (name: string): string => name.toLocaleLowerCase("en");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
