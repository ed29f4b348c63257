/** Characters that make Excel show a column of "this row" in brackets of its own: T[@[Legal structure]], but T[@Partner]. */
const NEEDS_BRACKETS = /[^\p{L}\p{N}_]/u;

const THIS_ROW = /^\[#This Row\],?/i;

/**
 * What follows the table's name in a file, as Excel shows it: [[#This Row],[Partner]] → [@Partner],
 * [[#This Row],[A]:[B]] → [@[A]:[B]], [#This Row] → [@]. Anything else is shown as it is stored.
 */
export function shownBrackets(brackets: string): string {
  if (/^\[#This Row\]$/i.test(brackets)) return "[@]";
  const inside = brackets.slice(1, -1);
  const rest = inside.replace(THIS_ROW, "");
  if (rest === inside) return brackets;
  const single = /^\[((?:[^[\]']|'.)*)\]$/.exec(rest)?.[1];
  return single !== undefined && !NEEDS_BRACKETS.test(single) ? `[@${single}]` : `[@${rest}]`;
}

/** The other way round. */
export function fileBrackets(brackets: string): string {
  if (!brackets.startsWith("[@")) return brackets;
  const rest = brackets.slice(2, -1).trim();
  if (rest === "") return "[#This Row]";
  return `[[#This Row],${rest.startsWith("[") ? rest : `[${rest}]`}]`;
}
