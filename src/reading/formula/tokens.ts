/** A piece of a formula and where it begins. */
export interface Token {
  readonly kind: "text" | "number" | "error" | "word" | "sheet" | "brackets" | "sign";
  /** Without the quotes around a text or a sheet, and without its doubled quotes. */
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

const patterns: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/uy],
  ["sheet", /'(?:[^']|'')*'!/uy],
  ["sheet", /[\p{L}_][\p{L}\p{N}_.]*!/uy],
  ["error", /#(?:N\/A|[A-Z][A-Z0-9_]*[!?])/uy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}_])/iuy],
  ["word", /[\p{L}_\\$][\p{L}\p{N}_.\\$?]*/uy],
  ["sign", /<>|<=|>=|[-+*/^&=<>%:@#(),;{}]/uy],
];
const space = /\s+/uy;

/** Cuts a formula, without its first "=", into pieces; null where it holds something that no formula has. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    space.lastIndex = at;
    if (space.test(formula)) at = space.lastIndex;
    if (at >= formula.length) break;
    const token = formula[at] === "[" ? bracketsAt(formula, at) : tokenAt(formula, at);
    if (!token) return null;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const [found] = pattern.exec(formula) ?? [];
    if (found !== undefined) return { kind, text: plain(kind, found), at, end: at + found.length };
  }
  return null;
}

function plain(kind: Token["kind"], found: string): string {
  if (kind === "text") return found.slice(1, -1).replace(/""/g, '"');
  if (kind !== "sheet") return found;
  const name = found.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** What stands in the brackets of a structured reference; an apostrophe says that the next character is meant as it is. */
function bracketsAt(formula: string, at: number): Token | null {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    if (formula[end] === "'") end++;
    else if (formula[end] === "[") depth++;
    else if (formula[end] === "]" && --depth === 0)
      return { kind: "brackets", text: formula.slice(at + 1, end), at, end: end + 1 };
  }
  return null;
}
