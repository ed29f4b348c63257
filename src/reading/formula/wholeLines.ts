import { parseCell } from "../../cells/a1";
import { lastColumn, lastRow } from "../../cells/wholeLines";
import type { Node } from "./node";

/** `A:C`: what was read as two names. */
export function wholeColumns(from: Node, to: Node): Node | null {
  const [first, last] = [columnIn(from), columnIn(to)];
  if (from.kind !== "name" || first === null || last === null) return null;
  const area = { top: 1, left: Math.min(first, last), bottom: lastRow, right: Math.max(first, last) };
  return { kind: "range", sheet: from.sheet, area };
}

/** `1:3`: what was read as two numbers, or as names where a sheet or a $ stands before them. */
export function wholeRows(from: Node, to: Node): Node | null {
  const [first, last] = [rowIn(from), rowIn(to)];
  if (first === null || last === null) return null;
  const area = { top: Math.min(first, last), left: 1, bottom: Math.max(first, last), right: lastColumn };
  return { kind: "range", sheet: from.kind === "name" ? from.sheet : null, area };
}

function columnIn(node: Node): number | null {
  if (node.kind !== "name" || !/^\$?[A-Z]{1,3}$/i.test(node.name)) return null;
  const { column } = parseCell(`${node.name.replace("$", "")}1`);
  return column <= lastColumn ? column : null;
}

function rowIn(node: Node): number | null {
  const text = node.kind === "name" ? node.name : node.kind === "value" ? String(node.value) : "";
  if (!/^\$?[1-9]\d{0,6}$/.test(text)) return null;
  const row = Number(text.replace("$", ""));
  return row <= lastRow ? row : null;
}
