import type { TableNode } from "./node";

/**
 * A structured reference from what stands in its brackets: `#All`, `@`, `@Goal horizon`, `[#This Row],[A]:[B]`. Null for anything
 * else.
 */
export function structured(table: string, inside: string): TableNode | null {
  const text = inside.trim();
  if (text === "") return { kind: "table", table, items: [], columns: null };
  const isThisRow = text.startsWith("@");
  const rest = isThisRow ? text.slice(1).trim() : text;
  const pieces = rest.startsWith("[") ? piecesOf(rest) : rest === "" ? [] : [{ text: rest, isTo: false }];
  if (!pieces) return null;
  const items = isThisRow ? ["this row"] : [];
  const columns: string[] = [];
  for (const piece of pieces) {
    if (piece.text.startsWith("#")) items.push(piece.text.slice(1).trim().toLowerCase());
    else if (columns.length === 0 || piece.isTo) columns.push(unescaped(piece.text));
    else return null; // columns that are not side by side
  }
  const [from, to = from] = columns;
  return { kind: "table", table, items, columns: from === undefined || to === undefined ? null : [from, to] };
}

/** The pieces in brackets of their own; `isTo` where a colon stands before one. */
function piecesOf(text: string): { text: string; isTo: boolean }[] | null {
  const pieces: { text: string; isTo: boolean }[] = [];
  let at = 0;
  while (at < text.length) {
    const [before = ""] = /^\s*[,:]?\s*/.exec(text.slice(at)) ?? [];
    const [found] = /^\[(?:[^'\]]|'.)*\]/su.exec(text.slice(at + before.length)) ?? [];
    if (found === undefined) return null;
    pieces.push({ text: found.slice(1, -1).trim(), isTo: before.includes(":") });
    at += before.length + found.length;
  }
  return pieces;
}

const unescaped = (text: string): string => text.replace(/'(.)/gsu, "$1");
