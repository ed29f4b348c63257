/**
 * - text: "…" · sheet: 'My sheet' · error: #N/A · number · name: a function, a cell, a defined name, TRUE …
 * - brackets: a structured reference's [...], or [1] of another workbook · spill: the # of A1# · at: the @ of @A1:A9
 * - open, close: round brackets · comma · brace: { } ; · operator · space
 */
export type TokenKind =
  | "text"
  | "sheet"
  | "error"
  | "number"
  | "name"
  | "brackets"
  | "spill"
  | "at"
  | "open"
  | "close"
  | "comma"
  | "brace"
  | "operator"
  | "space";

export interface Token {
  kind: TokenKind;
  text: string;
}

const RULES: readonly [TokenKind, RegExp][] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /'(?:[^']|'')*'/y],
  ["error", /#(?:N\/A|[A-Z_]+(?:\/0)?[!?])|#GETTING_DATA/iy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_.])/iuy],
  ["name", /[\p{L}\p{N}_$\\.?]+/uy],
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /,/y],
  ["brace", /[{};]/y],
  ["spill", /#/y],
  ["at", /@/y],
  ["operator", /<=|>=|<>|[-+*/^&=<>%:!]/y],
];

/**
 * Cuts formula text (English, commas, without the leading "=") into tokens; joined together they are the text again.
 * What no rule knows becomes an operator of one character, so no text is ever lost.
 */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = formula[at] === "[" ? brackets(formula, at) : matchAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function matchAt(formula: string, at: number): Token {
  for (const [kind, pattern] of RULES) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: "operator", text: formula[at] ?? "" };
}

/** A whole [...] with what is nested in it; ' takes the meaning from the character after it. */
function brackets(formula: string, start: number): Token {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const letter = formula[at];
    if (letter === "'") at++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return { kind: "brackets", text: formula.slice(start, at + 1) };
  }
  return { kind: "brackets", text: formula.slice(start) };
}

export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join("");
}

/** Place of the bracket that closes the one at `open`; the end of the tokens when none does. */
export function closingOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.kind === "open") depth++;
    else if (tokens[at]?.kind === "close" && --depth === 0) return at;
  }
  return tokens.length;
}

/** The arguments between the brackets at `open`: [start, end) of each, commas not included. */
export function argumentsOf(tokens: readonly Token[], open: number): [number, number][] {
  const close = closingOf(tokens, open);
  const found: [number, number][] = [];
  let start = open + 1;
  let depth = 0;
  for (let at = open + 1; at < close; at++) {
    const { kind, text } = tokens[at] ?? { kind: "space", text: "" };
    if (kind === "open" || text === "{") depth++;
    else if (kind === "close" || text === "}") depth--;
    else if (kind === "comma" && depth === 0) {
      found.push([start, at]);
      start = at + 1;
    }
  }
  if (close > open + 1) found.push([start, close]);
  return found;
}

/** Whether a function of this place's name is called. */
export function isCall(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "name" && tokens[at + 1]?.kind === "open";
}
