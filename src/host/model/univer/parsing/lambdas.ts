import { type Token, joinTokens, tokenize } from "../../formula/tokens";

/** Functions whose last argument is a LAMBDA, and how many parameters it has; 0 = as many as there are arrays before it. */
const TAKES_LAMBDA: Readonly<Record<string, number>> = { BYROW: 1, BYCOL: 1, SCAN: 2, REDUCE: 2, MAKEARRAY: 2, MAP: 0 };

const called = (token: Token | undefined): string => (token?.kind === "function" ? token.text.toUpperCase() : "");

/** Index of the parenthesis that closes the one at `open`. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.kind === "open") depth++;
    else if (tokens[at]?.kind === "close" && --depth === 0) return at;
  }
  return tokens.length;
}

/** The tokens between two parentheses, argument by argument. */
function argumentsOf(inside: readonly Token[]): Token[][] {
  const split: Token[][] = [[]];
  let depth = 0;
  for (const token of inside) {
    if (token.kind === "open" || token.kind === "openBrace") depth++;
    if (token.kind === "close" || token.kind === "closeBrace") depth--;
    if (token.kind === "separator" && depth === 0) split.push([]);
    else split[split.length - 1]?.push(token);
  }
  return split.map((argument) =>
    argument.filter(({ kind }, at) => kind !== "space" || (at > 0 && at < argument.length - 1)),
  );
}

const isLambda = (value: readonly Token[]): boolean =>
  called(value[0]) === "LAMBDA" && closing(value, 1) === value.length - 1;

/** Puts a LAMBDA where its name stands, called or handed on. */
const inPlaceOf = (name: string, lambda: string, text: string): string =>
  joinTokens(
    (tokenize(text) ?? []).map((token) =>
      (token.kind === "name" || token.kind === "function") && token.text.toUpperCase() === name
        ? { kind: "name", text: lambda }
        : token,
    ),
  );

/** Whether a value names a sheet or a table: as the value of a name the engine reads it on the formula's own sheet. */
const liesElsewhere = (value: readonly Token[]): boolean =>
  value.some(({ kind }) => kind === "sheet" || kind === "bracket");

/**
 * LET(f, LAMBDA(…), … f(4) …) with the LAMBDA in the places of its name: the engine's names hold values only, and these from
 * the same sheet.
 */
function letText(parts: readonly string[]): string {
  const pairs: [string, string][] = [];
  const lambdas: [name: string, lambda: string][] = [];
  const resolved = (text: string): string =>
    lambdas.reduce((now, [name, lambda]) => inPlaceOf(name, lambda, now), text);
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [name, value] = [parts[at] ?? "", resolved(parts[at + 1] ?? "")];
    const tokens = tokenize(value) ?? [];
    if (isLambda(tokens)) lambdas.push([name.toUpperCase(), value]);
    else if (liesElsewhere(tokens)) lambdas.push([name.toUpperCase(), `(${value})`]);
    else pairs.push([name, value]);
  }
  const result = resolved(parts[parts.length - 1] ?? "");
  return pairs.length === 0 ? `(${result})` : `LET(${pairs.flat().join(",")},${result})`;
}

/** SUM handed over as a function is LAMBDA(a, SUM(a)). */
function asLambda(text: string, parameters: number): string {
  const names = Array.from({ length: parameters }, (_, index) => `arg_${index + 1}`).join(",");
  return `LAMBDA(${names},${text}(${names}))`;
}

/**
 * Rewrites what Excel allows of LAMBDA and the engine doesn't: named ones in a LET, and bare function names.
 *
 * @param isFunction whether there is a function of this name
 */
export function lambdas(text: string, isFunction: (name: string) => boolean): string {
  const tokens = tokenize(text);
  if (!tokens) return text;
  let out = "";
  for (let at = 0; at < tokens.length; at++) {
    const name = called(tokens[at]);
    const count = TAKES_LAMBDA[name];
    if (name !== "LET" && count === undefined) {
      out += tokens[at]?.text ?? "";
      continue;
    }
    const end = closing(tokens, at + 1);
    const parts = argumentsOf(tokens.slice(at + 2, end)).map((part) => lambdas(joinTokens(part), isFunction));
    const last = parts[parts.length - 1] ?? "";
    if (count !== undefined && isFunction(last)) parts[parts.length - 1] = asLambda(last, count || parts.length - 1);
    out += name === "LET" && parts.length % 2 === 1 ? letText(parts) : `${name}(${parts.join(",")})`;
    at = end;
  }
  return out;
}
