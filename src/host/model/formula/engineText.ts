import { splitAddress } from "../cells/address";
import { checkFormula } from "./checkFormula";
import { SCOPE_MARK } from "../names/nameRules";
import { readFromEngine, readSpecifier, writeForEngine, writeForExcel } from "./structured";
import { type Token, joinTokens, tokenize } from "./tokens";

/** What a formula's text depends on besides itself. */
export interface FormulaPlace {
  /** The table the cell lies in: what a bare "[@Score]" belongs to. */
  tableHere?: string;
  /** The table as it is spelled, and its columns; undefined for a name that is no table. */
  table(name: string): { name: string; columns: readonly string[] } | undefined;
  /** The engine's spelling of a name, seen from here or from the sheet before "!"; undefined when no such name exists. */
  nameForEngine(name: string, sheet: string | undefined): string | undefined;
  /** The name as Excel shows it here, with the sheet it belongs to where that must be said ("Sheet1!"). */
  nameFromEngine(name: string): string;
}

const SPILL_FUNCTION = "ANCHORARRAY";
const sameText = (a: string) => (b: string) => a.toLowerCase() === b.toLowerCase();

/** Where the operand that ends at `end` begins: a reference takes its sheet along. */
function operandStart(tokens: readonly Token[], end: number): number {
  return tokens[end - 1]?.kind === "sheet" ? end - 1 : end;
}

function spelled(token: Token): Token {
  const { kind, text } = token;
  if (kind === "function") return { kind, text: text.replace(/^_xlfn\.(?:_xlws\.)?/i, "").toUpperCase() };
  if (kind === "reference" || kind === "error") return { kind, text: text.toUpperCase() };
  if (kind === "name" && /^(?:true|false)$/i.test(text)) return { kind, text: text.toUpperCase() };
  return kind === "name" ? { kind, text: text.replace(/^_xlpm\./i, "") } : token;
}

function tableReference(name: string, bracket: string, place: FormulaPlace): string {
  const specifier = readSpecifier(bracket);
  const table = place.table(name);
  const columns = specifier.columns.map((column) => table?.columns.find(sameText(column)) ?? column);
  return (table?.name ?? name) + writeForEngine({ ...specifier, columns });
}

/**
 * A formula as Excel shows it ("=…") → the text the calculation engine understands: `A1#` → `ANCHORARRAY(A1)`, `T[@x]` →
 * `T[[#This Row],[x]]`; function names, references and column names get Excel's spelling on the way.
 *
 * @returns undefined when Excel would refuse the formula
 */
export function toEngine(formula: string, place: FormulaPlace): string | undefined {
  const tokens = checkFormula(formula.slice(1));
  if (!tokens) return undefined;
  const out: Token[] = [];
  for (const token of tokens) {
    const before = out[out.length - 1];
    if (token.kind === "spill") {
      const start = operandStart(out, out.length - 1);
      const operand = joinTokens(out.splice(start));
      out.push({ kind: "name", text: `${SPILL_FUNCTION}(${operand})` });
    } else if (token.kind === "bracket") {
      const name = before?.kind === "name" ? out.pop()?.text : place.tableHere;
      if (name === undefined) return undefined;
      out.push({ kind: "bracket", text: tableReference(name, token.text, place) });
    } else if (token.kind === "name" && before?.kind === "sheet") {
      const sheet = splitAddress(`${before.text}A1`).sheet;
      const name = place.nameForEngine(token.text, sheet);
      if (name !== undefined) out.pop();
      out.push(name === undefined ? spelled(token) : { kind: "name", text: name });
    } else if (token.kind === "name") {
      const name = place.nameForEngine(token.text, undefined) ?? place.table(token.text)?.name;
      out.push(name === undefined ? spelled(token) : { kind: "name", text: name });
    } else out.push(spelled(token));
  }
  return `=${joinTokens(out).trim()}`;
}

/** Index of the token that closes the parenthesis opened at `open`. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.kind === "open") depth++;
    else if (tokens[at]?.kind === "close" && --depth === 0) return at;
  }
  return -1;
}

/** All that the engine spells otherwise has one of these in it; most formulas have none. */
const otherwise = new RegExp(`\\[|${SCOPE_MARK}|${SPILL_FUNCTION}`, "i");

/** The engine's text → what Excel's formula bar would show. */
export function fromEngine(formula: string, place: FormulaPlace): string {
  if (!otherwise.test(formula)) return formula.startsWith("=") ? formula : `=${formula}`;
  const tokens = tokenize(formula.replace(/^=/, ""));
  if (!tokens) return formula;
  const out: Token[] = [];
  const spills: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const before = out[out.length - 1];
    if (token.kind === "function" && token.text.toUpperCase() === SPILL_FUNCTION) {
      const end = closing(tokens, at + 1);
      if (end > 0) spills.push(end);
      if (end > 0) at++;
      else out.push(token);
    } else if (spills.includes(at)) out.push({ kind: "spill", text: "#" });
    else if (token.kind === "bracket" && before?.kind === "name") {
      const specifier = readFromEngine(token.text);
      const own = specifier.thisRow && place.tableHere !== undefined && sameText(place.tableHere)(before.text);
      if (own) out.pop();
      out.push({ kind: "bracket", text: writeForExcel(specifier) });
    } else out.push(token.kind === "name" ? { ...token, text: place.nameFromEngine(token.text) } : token);
  }
  return `=${joinTokens(out)}`;
}
