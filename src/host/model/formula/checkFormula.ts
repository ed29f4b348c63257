import { type Token, tokenize } from "./tokens";

const OPERANDS = new Set(["text", "number", "error", "reference", "name", "bracket"]);
const PREFIXES = new Set(["+", "-", "@"]);
/** A space between two of these is an operator: their intersection. */
const RANGES = new Set(["reference", "name", "bracket", "spill", "sheet", "function", "open", "close"]);

/**
 * Would Excel accept the formula (text after "=")? It must alternate between operands and operators and close what it
 * opens; the engine beneath stumbles over what doesn't, and Excel refuses to enter it.
 *
 * @returns the tokens, or undefined when Excel would refuse
 */
export function checkFormula(body: string): Token[] | undefined {
  const tokens = tokenize(body);
  if (!tokens) return undefined;
  const open: string[] = [];
  let wantsOperand = true;
  let mayEnd = false; // an argument may be left out: F(), F(1,)
  let spaced = false;
  let last = "";
  for (const token of tokens) {
    if (token.kind === "space") {
      spaced = true;
      continue;
    }
    spaced &&= RANGES.has(last) && RANGES.has(token.kind);
    const place = open[open.length - 1];
    if (token.kind === "separator") {
      if (place === undefined || (wantsOperand && place !== "function")) return undefined;
      wantsOperand = true;
      mayEnd = place === "function";
    } else if (token.kind === "close" || token.kind === "closeBrace") {
      if (place === undefined || (place === "brace") !== (token.kind === "closeBrace")) return undefined;
      if (wantsOperand && !mayEnd) return undefined;
      open.pop();
      wantsOperand = false;
    } else if (token.kind === "open" || token.kind === "openBrace") {
      const calls = !wantsOperand && !spaced && (last === "close" || last === "name"); // LAMBDA(…)(…)
      const isFunction = place === "pending";
      if (!wantsOperand && !calls && !isFunction && !spaced) return undefined;
      if (isFunction) open.pop();
      open.push(token.kind === "openBrace" ? "brace" : isFunction || calls ? "function" : "group");
      wantsOperand = true;
      mayEnd = isFunction || calls;
    } else if (token.kind === "function" || token.kind === "sheet" || OPERANDS.has(token.kind)) {
      const follows = last === "name" && token.kind === "bracket"; // Table[…]
      if (!wantsOperand && !follows && !spaced) return undefined;
      if (token.kind === "function") open.push("pending");
      wantsOperand = token.kind === "sheet" || token.kind === "function";
      mayEnd = false;
    } else if (token.kind === "spill" || token.text === "%") {
      if (wantsOperand) return undefined;
    } else {
      if (wantsOperand && !PREFIXES.has(token.text)) return undefined;
      wantsOperand = true;
      mayEnd = false;
    }
    spaced = false;
    last = token.kind;
  }
  return wantsOperand || open.length > 0 ? undefined : tokens;
}
