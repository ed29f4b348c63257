import { readArea } from "../cells/address";

/** What a piece of a formula is. `sheet` is a sheet's name with its "!", `bracket` a whole structured specifier "[…]". */
export type TokenKind =
  | "space"
  | "text"
  | "number"
  | "error"
  | "sheet"
  | "reference"
  | "function"
  | "name"
  | "bracket"
  | "operator"
  | "spill"
  | "open"
  | "close"
  | "openBrace"
  | "closeBrace"
  | "separator";

export interface Token {
  kind: TokenKind;
  text: string;
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  [
    "error",
    /#(?:N\/A|(?:DIV\/0|VALUE|REF|NUM|NULL|SPILL|CALC|BUSY|FIELD|BLOCKED|CONNECT|UNKNOWN)!|NAME\?|GETTING_DATA)/iy,
  ],
  ["spill", /#/y],
  ["sheet", /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy],
  ["reference", /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])/iuy],
  ["reference", /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.(])/uy],
  ["reference", /\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.([])/iuy],
  ["function", /[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\()/uy],
  // "﹫" ends the engine's own spelling of a sheet's name (see nameRules).
  ["name", /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?﹫]*/uy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy],
  ["operator", /<=|>=|<>|[-+*/^&=<>%@:]/y],
  ["open", /\(/y],
  ["close", /\)/y],
  ["openBrace", /\{/y],
  ["closeBrace", /\}/y],
  ["separator", /[,;]/y],
];

/** End of the balanced "[…]" that begins at `start`; "'" takes the next character literally. -1 when it never ends. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return -1;
}

function nextToken(formula: string, at: number): Token | undefined {
  if (formula[at] === "[") {
    const end = bracketEnd(formula, at);
    return end < 0 ? undefined : { kind: "bracket", text: formula.slice(at, end) };
  }
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    // "ABC1234567" has the shape of a cell but lies off the grid: then it is a name.
    if (text === undefined || (kind === "reference" && !readArea(text))) continue;
    return { kind, text };
  }
  return undefined;
}

/**
 * Splits a formula (without its "=") into tokens that joined give the same text again.
 *
 * @returns undefined when some character cannot stand there (an open string, a stray "]" …)
 */
export function tokenize(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = nextToken(formula, at);
    if (!token) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

export const joinTokens = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join("");
