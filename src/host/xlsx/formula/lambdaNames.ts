import { argumentsOf, closingOf, isCall, type Token } from "./tokens";

/**
 * Names that LET and LAMBDA give, which a file marks with "_xlpm.": returns the tokens with every use of them marked.
 * LET(name, value, …, result): each first of a pair; LAMBDA(name, …, result): all but the last.
 */
export function markLambdaNames(tokens: readonly Token[]): Token[] {
  const marked = tokens.map((token) => ({ ...token }));
  tokens.forEach((token, at) => {
    const called = isCall(tokens, at) ? token.text.toUpperCase() : "";
    if (called !== "LET" && called !== "LAMBDA") return;
    const places = argumentsOf(tokens, at + 1);
    const named = places.slice(0, -1).filter((_, i) => called === "LAMBDA" || i % 2 === 0);
    const names = new Set(named.map(([start, end]) => onlyName(tokens.slice(start, end))));
    mark(marked, at + 2, closingOf(tokens, at + 1), names);
  });
  return marked;
}

function mark(tokens: Token[], start: number, end: number, names: ReadonlySet<string | undefined>): void {
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token?.kind === "name" && tokens[at + 1]?.text !== "!" && names.has(token.text.toLowerCase())) {
      token.text = `_xlpm.${token.text}`;
    }
    // LAMBDA([rate], …) makes an argument optional
    const optional = token?.kind === "brackets" ? token.text.slice(1, -1) : "";
    if (token && optional && names.has(optional.toLowerCase()) && tokens[at - 1]?.kind !== "name") {
      token.text = `_xlop.${optional}`;
    }
  }
}

function onlyName(tokens: readonly Token[]): string | undefined {
  const [only, ...more] = tokens.filter((token) => token.kind !== "space");
  if (!only || more.length > 0) return undefined;
  if (only.kind === "name") return only.text.toLowerCase();
  return only.kind === "brackets" ? only.text.slice(1, -1).toLowerCase() : undefined;
}
