import { sameName } from "../alliances";
import type { Book, Place } from "./book";
import { followed } from "./functions";
import { firstOf, gridMeaning, scalarMeaning, unclear, type Meaning } from "./meaning";
import type { Node } from "./node";
import { parseFormula } from "./parse";
import { tableMeaning } from "./tableArea";

/** Names may speak of names; more than so many in a row are a circle. */
const mostNames = 8;

/** What a piece of a formula stands for in a workbook. */
export function meaningOf(node: Node, book: Book, names = 0): Meaning {
  switch (node.kind) {
    case "value":
      return scalarMeaning(node.value);
    case "array":
      return gridMeaning(node.rows);
    case "range":
      return { kind: "cells", place: { sheet: node.sheet ?? book.at.sheet, area: node.area } };
    case "table":
      return tableMeaning(node, book);
    case "span":
      return between(meaningOf(node.from, book, names), meaningOf(node.to, book, names));
    case "name":
      return named(node.name, book, names);
    case "call": {
      const follow = Object.prototype.hasOwnProperty.call(followed, node.name) ? followed[node.name] : undefined;
      return (
        follow?.(
          node.args.map((one) => one && meaningOf(one, book, names)),
          book,
        ) ?? unclear(node.text)
      );
    }
    case "operation":
      return calculated(node, book, names);
  }
}

function named(name: string, book: Book, names: number): Meaning {
  const table = book.tables.find((one) => sameName(one.name) === sameName(name));
  if (table) return tableMeaning({ kind: "table", table: table.name, items: [], columns: null }, book);
  const formula = book.names.get(name.toLowerCase());
  const node = formula !== undefined && names < mostNames ? parseFormula(formula) : null;
  return node ? meaningOf(node, book, names + 1) : unclear(name);
}

/** The smallest rectangle with both in it. */
function between(from: Meaning, to: Meaning): Meaning {
  if (from.kind !== "cells") return from.kind === "grid" ? unclear(":") : from;
  if (to.kind !== "cells") return to.kind === "grid" ? unclear(":") : to;
  return { kind: "cells", place: { sheet: from.place.sheet, area: around(from.place, to.place) } };
}

const around = ({ area: a }: Place, { area: b }: Place): Place["area"] => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** Sums and joined texts, such as TODAY()-30; nothing else. */
function calculated({ operands, operators }: Extract<Node, { kind: "operation" }>, book: Book, names: number): Meaning {
  const isSum = operators.every((sign) => sign === "+" || sign === "-") && operands.length > 1;
  const isText = operators.every((sign) => sign === "&") && operands.length > 1;
  if (!isSum && !isText) return unclear(operators.join(" "));
  const values = operands.map((one) => firstOf(meaningOf(one, book, names), book));
  for (const value of values) if (value.kind !== "one") return value;
  const cells = values.map((one) => (one.kind === "one" ? one.value : null));
  if (cells.some((cell) => typeof cell === "object" && cell !== null)) return unclear(operators.join(" "));
  if (isText) return scalarMeaning(cells.map((cell) => String(cell ?? "")).join(""));
  const sum = cells.reduce<number>(
    (all, cell, index) => all + (operators[index - 1] === "-" ? -1 : 1) * Number(cell ?? 0),
    0,
  );
  return Number.isFinite(sum) ? scalarMeaning(sum) : unclear(operators.join(" "));
}
