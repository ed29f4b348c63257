import { parseCell } from "../../cells/a1";
import type { Cell } from "../../evaluation/reading/cell";
import { wholeColumns, wholeRows } from "./wholeLines";
import type { Node } from "./node";
import { structured } from "./structured";
import { tokensOf, type Token } from "./tokens";

/** Deeper formulas than Excel takes (64 levels) are none; without a limit one could end the page. */
const deepest = 200;

/** A formula taken apart; null for what is no formula, or one written as no formula that this reads. */
export function parseFormula(formula: string): Node | null {
  if (!formula.startsWith("=")) return null;
  const text = formula.slice(1);
  const tokens = tokensOf(text);
  if (!tokens) return null;
  const reader = { text, tokens, at: 0, depth: 0 };
  const node = expression(reader);
  return node && reader.at === tokens.length ? node : null;
}

interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

const operators = new Set(["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">="]);

const next = ({ tokens, at }: Reader): Token | undefined => tokens[at];
const isSign = (token: Token | undefined, sign: string): boolean => token?.kind === "sign" && token.text === sign;

function takeSign(reader: Reader, sign: string): boolean {
  if (!isSign(next(reader), sign)) return false;
  reader.at++;
  return true;
}

/** Operands and operators as they are written: nobody here needs to know which binds more. */
function expression(reader: Reader): Node | null {
  if (++reader.depth > deepest) return null;
  const operands = [operand(reader)];
  const between: string[] = [];
  for (let token = next(reader); token?.kind === "sign" && operators.has(token.text); token = next(reader)) {
    between.push(token.text);
    reader.at++;
    operands.push(operand(reader));
  }
  reader.depth--;
  if (!operands.every((one) => one !== null)) return null;
  return operands.length === 1 ? operands[0]! : { kind: "operation", operands, operators: between };
}

function operand(reader: Reader): Node | null {
  if (takeSign(reader, "-")) return negated(signed(reader));
  if (takeSign(reader, "+") || takeSign(reader, "@")) return signed(reader);
  let node = primary(reader);
  while (node) {
    if (takeSign(reader, "%"))
      node = node.kind === "value" ? divided(node.value) : { kind: "operation", operands: [node], operators: ["%"] };
    else if (takeSign(reader, "#")) node = { kind: "operation", operands: [node], operators: ["#"] };
    else if (takeSign(reader, ":")) node = span(node, primary(reader));
    else break;
  }
  return node;
}

/** What stands after a sign, which may be a sign again. */
function signed(reader: Reader): Node | null {
  if (++reader.depth > deepest) return null;
  const node = operand(reader);
  reader.depth--;
  return node;
}

function negated(node: Node | null): Node | null {
  if (node?.kind === "value" && typeof node.value === "number") return { kind: "value", value: -node.value };
  return node && { kind: "operation", operands: [node], operators: ["-"] };
}

const divided = (value: Cell): Node => ({ kind: "value", value: typeof value === "number" ? value / 100 : value });

function span(from: Node, to: Node | null): Node | null {
  if (!to) return null;
  return wholeColumns(from, to) ?? wholeRows(from, to) ?? { kind: "span", from, to };
}

function primary(reader: Reader): Node | null {
  const token = next(reader);
  if (!token) return null;
  reader.at++;
  switch (token.kind) {
    case "text":
      return { kind: "value", value: token.text };
    case "number":
      return { kind: "value", value: Number(token.text) };
    case "error":
      return { kind: "value", value: { code: token.text } };
    case "brackets":
      return structured("", token.text);
    case "sheet": {
      const word = next(reader);
      if (word?.kind !== "word" && word?.kind !== "number") return null;
      reader.at++;
      return reference(word.text, token.text);
    }
    case "word":
      return named(reader, token);
    case "sign":
      if (token.text === "(") return inParentheses(reader);
      return token.text === "{" ? array(reader) : null;
  }
}

function inParentheses(reader: Reader): Node | null {
  const node = expression(reader);
  return takeSign(reader, ")") ? node : null;
}

function named(reader: Reader, token: Token): Node | null {
  const following = next(reader);
  if (isSign(following, "(")) {
    reader.at++;
    const args = argumentsIn(reader);
    const end = reader.tokens[reader.at - 1]?.end ?? token.end;
    return args && { kind: "call", name: token.text.toUpperCase(), args, text: reader.text.slice(token.at, end) };
  }
  if (following?.kind === "brackets" && following.at === token.end) {
    reader.at++;
    return structured(token.text, following.text);
  }
  if (/^(true|false)$/i.test(token.text)) return { kind: "value", value: token.text.toLowerCase() === "true" };
  return reference(token.text, null);
}

function argumentsIn(reader: Reader): (Node | null)[] | null {
  if (takeSign(reader, ")")) return [];
  const args: (Node | null)[] = [];
  for (;;) {
    const isLeftOut = isSign(next(reader), ",") || isSign(next(reader), ")");
    const argument = isLeftOut ? null : expression(reader);
    if (!isLeftOut && argument === null) return null;
    args.push(argument);
    if (takeSign(reader, ")")) return args;
    if (!takeSign(reader, ",")) return null;
  }
}

/** Constants alone can stand in braces. */
function array(reader: Reader): Node | null {
  const rows: Cell[][] = [[]];
  for (;;) {
    const node = operand(reader);
    if (node?.kind !== "value") return null;
    rows[rows.length - 1]!.push(node.value);
    if (takeSign(reader, "}")) return { kind: "array", rows };
    if (takeSign(reader, ";")) rows.push([]);
    else if (!takeSign(reader, ",")) return null;
  }
}

const cell = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;

function reference(word: string, sheet: string | null): Node {
  if (!cell.test(word)) return { kind: "name", sheet, name: word };
  const { row, column } = parseCell(word);
  return { kind: "range", sheet, area: { top: row, left: column, bottom: row, right: column } };
}
