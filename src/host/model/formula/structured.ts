/** A structured specifier, taken apart: `[[#This Row],[Term (months)]]` → thisRow, columns ["Term (months)"]. */
export interface Specifier {
  /** "#All", "#Data", "#Headers", "#Totals" as written, "#This Row" not among them. */
  items: string[];
  thisRow: boolean;
  /** None, one, or the two ends of a range of columns. */
  columns: string[];
}

const unescape = (text: string): string => text.replace(/'(.)/gs, "$1");
const escape = (text: string): string => text.replace(/['[\]#]/g, "'$&");
const isSpecial = (text: string): boolean => /^#(?:all|data|headers|totals|this row)$/i.test(text.trim());

/** The inner "[…]" pieces of a specifier and what lies between them. */
function pieces(inside: string): { inner: string[]; loose: string } {
  const inner: string[] = [];
  let loose = "";
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] !== "[") {
      loose += inside[at];
      continue;
    }
    let end = at + 1;
    while (end < inside.length && inside[end] !== "]") end += inside[end] === "'" ? 2 : 1;
    inner.push(inside.slice(at + 1, end));
    at = end;
  }
  return { inner, loose };
}

/** Reads a whole bracket token, outer brackets included. */
export function readSpecifier(bracket: string): Specifier {
  const inside = bracket.slice(1, -1);
  const trimmed = inside.trim();
  const specifier: Specifier = { items: [], thisRow: false, columns: [] };
  const add = (part: string): void => {
    if (/^#this row$/i.test(part.trim())) specifier.thisRow = true;
    else if (isSpecial(part)) specifier.items.push(part.trim());
    else specifier.columns.push(unescape(part));
  };
  if (trimmed === "") return specifier;
  if (trimmed.startsWith("@")) {
    specifier.thisRow = true;
    const rest = trimmed.slice(1).trim();
    if (rest.startsWith("[")) pieces(rest).inner.forEach(add);
    else if (rest !== "") add(rest);
    return specifier;
  }
  if (!trimmed.startsWith("[")) add(isSpecial(trimmed) ? trimmed : inside);
  else pieces(trimmed).inner.forEach(add);
  return specifier;
}

/** A column's name inside brackets, in the way `write` puts it. */
type WriteColumn = (name: string) => string;

function write({ items, columns }: Pick<Specifier, "items" | "columns">, column: WriteColumn): string {
  const across = columns.map((name) => `[${column(name)}]`).join(":");
  if (items.length === 0 && columns.length === 1) return across;
  if (items.length === 1 && columns.length === 0) return `[${items[0]}]`;
  if (items.length === 0 && columns.length === 0) return "[]";
  return `[${[...items.map((item) => `[${item}]`), ...(across ? [across] : [])].join(",")}]`;
}

/** As Excel shows it: "@" for this row, single brackets where they do. */
export function writeForExcel({ items, thisRow, columns }: Specifier): string {
  if (!thisRow) return columns.length + items.length === 0 ? "" : write({ items, columns }, escape);
  const [first] = columns;
  if (first === undefined) return "[@]";
  const across = columns.map((name) => `[${escape(name)}]`).join(":");
  return columns.length === 1 && /^[\p{L}\p{N}_.]+$/u.test(first) ? `[@${first}]` : `[@${across}]`;
}

/**
 * The calculation engine reads "(", ")" and quotes inside brackets as syntax. Column names are therefore handed to it with
 * small look-alikes from Unicode's compatibility forms, which nobody types.
 */
const STAND_INS: readonly (readonly [string, string])[] = [
  ["(", "﹙"],
  [")", "﹚"],
  ["{", "﹛"],
  ["}", "﹜"],
  ["#", "﹟"],
  ["@", "﹫"],
  [",", "﹐"],
  [":", "﹕"],
  ["'", "＇"],
  ['"', "＂"],
  ["[", "❲"],
  ["]", "❳"],
  ["\n", "␤"],
  ["\r", "␍"],
];
const toStandIn = new Map(STAND_INS);
const fromStandIn = new Map(STAND_INS.map(([plain, standIn]) => [standIn, plain]));

/** A column's name as the engine knows it. */
export const columnForEngine = (name: string): string => name.replace(/./gsu, (c) => toStandIn.get(c) ?? c);
const columnFromEngine = (name: string): string => name.replace(/./gsu, (c) => fromStandIn.get(c) ?? c);

/** As the engine reads it. */
export function writeForEngine({ items, thisRow, columns }: Specifier): string {
  return write({ items: thisRow ? ["#This Row"] : items, columns }, columnForEngine);
}

/** Reads the engine's own bracket token back. */
export function readFromEngine(bracket: string): Specifier {
  const specifier = readSpecifier(bracket);
  return { ...specifier, columns: specifier.columns.map(columnFromEngine) };
}
