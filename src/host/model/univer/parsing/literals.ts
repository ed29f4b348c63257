import { type Token, joinTokens } from "../../formula/tokens";

/** The engine takes 1.0 and 2.50 for texts, because they are not how it would write these numbers. */
export const plainNumber = (token: Token): Token =>
  token.kind === "number" ? { kind: "number", text: String(Number(token.text)) } : token;

/** Does an array constant hold a text that the engine would cut at its separators? */
const isCut = (inside: readonly Token[]): boolean =>
  inside.some(({ kind, text }) => kind === "text" && /[,;{}\r\n]/.test(text));

/** A text of several lines, its breaks as calls: the engine would take a blank for each. */
export const lineBreaks = (token: Token): Token => {
  if (token.kind !== "text" || !/[\r\n]/.test(token.text)) return token;
  const pieces = token.text.slice(1, -1).split(/([\r\n])/);
  const spoken = pieces.map((piece) => (piece === "\n" ? "CHAR(10)" : piece === "\r" ? "CHAR(13)" : `"${piece}"`));
  return { kind: "text", text: `(${spoken.join("&")})` };
};

/** Array constants with ",", ";" or a line break inside a text, as calls that say the same. */
export function arrayConstants(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const end = token.kind === "openBrace" ? tokens.findIndex(({ kind }, i) => i > at && kind === "closeBrace") : -1;
    const inside = end < 0 ? [] : tokens.slice(at + 1, end);
    if (end < 0 || !isCut(inside)) {
      out.push(token);
      continue;
    }
    const rows: Token[][] = [[]];
    for (const one of inside) {
      if (one.kind === "separator" && one.text === ";") rows.push([]);
      else rows[rows.length - 1]?.push(one);
    }
    const text = `VSTACK(${rows.map((row) => `HSTACK(${joinTokens(row.map(lineBreaks))})`).join(",")})`;
    out.push({ kind: "name", text });
    at = end;
  }
  return out;
}

/** Is what stands before this place, spaces aside, a minus? */
function followsMinus(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.kind === "space") before--;
  return tokens[before]?.text === "-";
}

/** A sign before an array constant: the engine reads both as one word unless the constant stands in parentheses. */
export function signedArrays(tokens: readonly Token[]): Token[] {
  let isSigned = false;
  return tokens.flatMap((token, at): Token[] => {
    if (token.kind === "openBrace" && followsMinus(tokens, at)) {
      isSigned = true;
      return [{ kind: "open", text: "(" }, token];
    }
    if (token.kind !== "closeBrace" || !isSigned) return [token];
    isSigned = false;
    return [token, { kind: "close", text: ")" }];
  });
}

/** A sign before a text: the engine reads "%" inside the text as an operator unless the text stands in parentheses. */
export const signedTexts = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) =>
    token.kind === "text" && tokens[at - 1]?.text === "-" ? { kind: "text", text: `(${token.text})` } : token,
  );
