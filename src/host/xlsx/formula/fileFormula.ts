import { fileFunctionName, shownFunctionName } from "./functionNames";
import { markLambdaNames } from "./lambdaNames";
import { fileBrackets, shownBrackets } from "./structuredReferences";
import { closingOf, isCall, joinTokens, tokenize, type Token } from "./tokens";

/**
 * Formula text of a file (no "=") as Excel shows it (with "="):
 * _xlfn.XLOOKUP( → XLOOKUP(, _xldudf_ALLIANCE_HEALTH( → ALLIANCE.HEALTH(, _xlpm.x → x, T[[#This Row],[a]] → T[@a],
 * _xlfn.ANCHORARRAY(A1) → A1#, _xlfn.SINGLE(A1:A9) → @A1:A9, T[] → T.
 * @param table name of the table the cell lies in: Excel leaves it out of its own row's columns, T[@a] → [@a]
 */
export function formulaFromFile(stored: string, table?: string): string {
  return "=" + show(tokenize(stored.trim()), table?.toLowerCase());
}

/**
 * Formula text as Excel shows it (with "=") in the form a file stores (without).
 * @param table name of the table the cell lies in: completes the short form [@Partner].
 * @param isTable whether a name is that of a table: all of its rows are stored as T[], for a file's bare name is no table's
 */
export function formulaToFile(shown: string, table?: string, isTable: (name: string) => boolean = () => false): string {
  return joinTokens(store(markLambdaNames(tokenize(shown.replace(/^=/, ""))), table, isTable));
}

function show(tokens: readonly Token[], table: string | undefined): string {
  let text = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isOwnColumn(tokens, at, table)) continue;
    if (token.kind === "brackets") text += isAllRows(tokens, at) ? "" : shownBrackets(token.text);
    else if (token.kind !== "name") text += token.text;
    else if (!isCall(tokens, at)) text += token.text.replace(/^_xlpm\./i, "").replace(/^_xlop\.(.*)$/i, "[$1]");
    else {
      const called = shownFunctionName(token.text);
      const close = closingOf(tokens, at + 1);
      const inside = () => show(tokens.slice(at + 2, close), table);
      if (called === "ANCHORARRAY") text += `${inside()}#`;
      else if (called === "SINGLE")
        text += isReference(tokens.slice(at + 2, close)) ? `@${inside()}` : `@(${inside()})`;
      else {
        text += called;
        continue;
      }
      at = close;
    }
  }
  return text;
}

/** Whether brackets are the empty ones behind a table's name. */
const isAllRows = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "[]" && tokens[at - 1]?.kind === "name";

/** Whether a name is the cell's own table, asked for one column of its own row; for several columns Excel keeps the name. */
function isOwnColumn(tokens: readonly Token[], at: number, table: string | undefined): boolean {
  const brackets = tokens[at + 1]?.kind === "brackets" ? shownBrackets(tokens[at + 1]?.text ?? "") : "";
  return (
    table !== undefined &&
    tokens[at]?.text.toLowerCase() === table &&
    /^\[@(?:[^[\]:']+|\[(?:[^[\]']|'.)*\])\]$/.test(brackets)
  );
}

function isReference(tokens: readonly Token[]): boolean {
  const calls = tokens.some((_, at) => isCall(tokens, at)) ? closingOf(tokens, 1) === tokens.length - 1 : true;
  return calls && (isCall(tokens, 0) || tokens.every(({ kind, text }) => isReferencePart(kind, text)));
}

function isReferencePart(kind: Token["kind"], text: string): boolean {
  return kind === "name" || kind === "sheet" || kind === "brackets" || text === ":" || text === "!";
}

function store(tokens: readonly Token[], table: string | undefined, isTable: (name: string) => boolean): Token[] {
  const stored: Token[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === "brackets") {
      const before = stored[stored.length - 1];
      const named = before?.kind === "name" && !before.text.startsWith("_xlop.");
      if (!named && table !== undefined && isColumnReference(tokens, at)) stored.push({ kind: "name", text: table });
      stored.push({ kind: "brackets", text: fileBrackets(token.text) });
    } else if (isCall(tokens, at)) stored.push({ kind: "name", text: fileFunctionName(token.text) });
    else if (token.kind === "spill") wrap(stored, operandStart(stored, stored.length), "_xlfn.ANCHORARRAY");
    else {
      stored.push(token);
      if (isWholeTable(tokens, at) && isTable(token.text)) stored.push({ kind: "brackets", text: "[]" });
    }
  });
  return storeSingles(stored);
}

/** Whether a name stands alone: with no brackets behind it, and neither a sheet's nor of a sheet. */
const isWholeTable = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "name" &&
  tokens[at + 1]?.kind !== "brackets" &&
  tokens[at + 1]?.text !== "!" &&
  tokens[at - 1]?.text !== "!";

/** Brackets that are no [1] of another workbook: those stand before a sheet's name. */
function isColumnReference(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return !/^\[\d+\]$/.test(tokens[at]?.text ?? "") || (after?.kind !== "name" && after?.text !== "!");
}

/** Where the operand that ends before `end` begins: a cell, a name, Sheet1!A1, or a call with its brackets. */
function operandStart(tokens: readonly Token[], end: number): number {
  let at = end - 1;
  if (tokens[at]?.kind === "close") {
    for (let depth = 0; at >= 0; at--) {
      if (tokens[at]?.kind === "close") depth++;
      else if (tokens[at]?.kind === "open" && --depth === 0) break;
    }
    if (tokens[at - 1]?.kind === "name") at--;
  }
  if (tokens[at - 1]?.text === "!") at -= 2;
  return Math.max(at, 0);
}

function wrap(tokens: Token[], start: number, name: string): void {
  const inside = tokens.splice(start);
  tokens.push({ kind: "name", text: name }, { kind: "open", text: "(" }, ...inside, { kind: "close", text: ")" });
}

/** @ before an operand becomes _xlfn.SINGLE( ) around it; from the right, so that the inner one comes first. */
function storeSingles(tokens: readonly Token[]): Token[] {
  let result = [...tokens];
  for (let at = result.length - 1; at >= 0; at--) {
    if (result[at]?.kind !== "at") continue;
    const end = operandEnd(result, at + 1);
    const inside = result.slice(at + 1, end);
    const bare = inside[0]?.kind === "open" ? inside.slice(1, -1) : inside;
    const wrapped: Token[] = [];
    wrapped.push(...bare);
    wrap(wrapped, 0, "_xlfn.SINGLE");
    result = [...result.slice(0, at), ...wrapped, ...result.slice(end)];
  }
  return result;
}

function operandEnd(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < tokens.length) {
    const { kind, text } = tokens[at] as Token;
    if (kind === "open") at = closingOf(tokens, at) + 1;
    else if (isReferencePart(kind, text)) at++;
    else break;
  }
  return at;
}
