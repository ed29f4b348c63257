import { isIn, type Area } from "../../cells/a1";
import { sameName } from "../alliances";
import type { Book, BookTable } from "./book";
import { unclear, type Meaning } from "./meaning";
import type { TableNode } from "./node";

/** The cells of a structured reference. */
export function tableMeaning(node: TableNode, book: Book): Meaning {
  const table =
    node.table === "" ? tableAt(book) : book.tables.find(({ name }) => sameName(name) === sameName(node.table));
  if (!table) return unclear(node.table || "[ ]");
  const lines = linesOf(node, table, book);
  if (!lines) return unclear(`${node.table}[${node.items.map((item) => `#${item}`).join(",")}]`);
  const columns = columnsOf(node, table, book);
  if ("kind" in columns) return columns;
  return { kind: "cells", place: { sheet: table.sheet, area: { ...lines, ...columns } } };
}

const tableAt = ({ at, tables }: Book): BookTable | undefined =>
  tables.find(({ sheet, area }) => sheet === at.sheet && isIn(area, at));

type Lines = Pick<Area, "top" | "bottom">;

function linesOf({ items }: TableNode, { area, hasHeaders, hasTotals, sheet }: BookTable, { at }: Book): Lines | null {
  const first = area.top + (hasHeaders ? 1 : 0);
  const last = area.bottom - (hasTotals ? 1 : 0);
  const parts = (items.length === 0 ? ["data"] : items).map((item): Lines | null => {
    if (item === "all") return { top: area.top, bottom: area.bottom };
    if (item === "data") return { top: first, bottom: last };
    if (item === "headers") return hasHeaders ? { top: area.top, bottom: area.top } : null;
    if (item === "totals") return hasTotals ? { top: area.bottom, bottom: area.bottom } : null;
    const isThere = item === "this row" && sheet === at.sheet && first <= at.row && at.row <= last;
    return isThere ? { top: at.row, bottom: at.row } : null;
  });
  if (!parts.every((part) => part !== null)) return null;
  return { top: Math.min(...parts.map(({ top }) => top)), bottom: Math.max(...parts.map(({ bottom }) => bottom)) };
}

/** Columns are named by their headers, so those have to be read first. */
function columnsOf(
  { columns }: TableNode,
  { area, hasHeaders, sheet }: BookTable,
  book: Book,
): Pick<Area, "left" | "right"> | Meaning {
  if (!columns) return { left: area.left, right: area.right };
  if (!hasHeaders) return unclear(`[${columns[0]}]`);
  const place = { sheet, area: { ...area, bottom: area.top } };
  const headers = book.read(place)?.[0];
  if (!headers) return { kind: "unread", place };
  const indexes = columns.map((name) => headers.findIndex((header) => sameName(String(header)) === sameName(name)));
  if (indexes.some((index) => index < 0)) return unclear(`[${columns.join("]:[")}]`);
  return { left: area.left + Math.min(...indexes), right: area.left + Math.max(...indexes) };
}
