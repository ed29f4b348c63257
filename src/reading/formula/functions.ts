import { isBlank, type Cell, type Grid } from "../../evaluation/reading/cell";
import { dayInMs, dayZero } from "../../evaluation/reading/readDate";
import { sameName } from "../alliances";
import type { Book } from "./book";
import { firstOf, gridMeaning, scalarMeaning, unclear, valuesOf, type Meaning, type NoValue } from "./meaning";

/** An argument of a function of Excel's; null = left out. */
type Argument = Meaning | null;

/** Those functions of Excel's that people and built sheets give to ours; others are not followed. */
export const followed: Readonly<Record<string, (args: readonly Argument[], book: Book) => Meaning>> = {
  TODAY: (_args, { today }) => scalarMeaning(today),
  DATE: date,
  INDEX: index,
  MATCH: match,
  SWITCH: switched,
};

/** The numbers a function of this name is given; what keeps the first of them from being known otherwise. */
function numbers(name: string, args: readonly Argument[], book: Book): number[] | NoValue {
  const found: number[] = [];
  for (const argument of args) {
    const one = argument ? firstOf(argument, book) : { kind: "one" as const, value: 0 };
    if (one.kind !== "one") return one;
    const number = isBlank(one.value) ? 0 : Number(one.value);
    if (typeof one.value === "object" || !Number.isFinite(number)) return unclear(name);
    found.push(number);
  }
  return found;
}

function date(args: readonly Argument[], book: Book): Meaning {
  const parts = numbers("DATE", args, book);
  if (!Array.isArray(parts)) return parts;
  const [year = 0, month = 1, day = 1] = parts;
  // Excel counts years below 1900 from there
  const serial = (Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day) - dayZero) / dayInMs;
  return scalarMeaning(serial);
}

function index([from = null, ...wanted]: readonly Argument[], book: Book): Meaning {
  if (!from || from.kind === "unread" || from.kind === "unclear") return from ?? unclear("INDEX");
  const places = numbers("INDEX", wanted, book);
  if (!Array.isArray(places)) return places;
  const [height, width] = sizeOf(from);
  const isLine = places.length === 1 && height === 1;
  const [row = 0, column = 0] = isLine ? [0, places[0]] : places;
  if (row < 0 || column < 0 || row > height || column > width) return scalarMeaning({ code: "#REF!" });
  const [top, bottom] = row === 0 ? [0, height - 1] : [Math.trunc(row) - 1, Math.trunc(row) - 1];
  const [left, right] = column === 0 ? [0, width - 1] : [Math.trunc(column) - 1, Math.trunc(column) - 1];
  if (from.kind === "grid")
    return gridMeaning(from.grid.slice(top, bottom + 1).map((line) => line.slice(left, right + 1)));
  const { sheet, area } = from.place;
  const part = { top: area.top + top, bottom: area.top + bottom, left: area.left + left, right: area.left + right };
  return { kind: "cells", place: { sheet, area: part } };
}

function sizeOf(meaning: Extract<Meaning, { kind: "cells" | "grid" }>): [height: number, width: number] {
  if (meaning.kind === "grid") return [meaning.grid.length, meaning.grid[0]?.length ?? 0];
  const { top, bottom, left, right } = meaning.place.area;
  return [bottom - top + 1, right - left + 1];
}

/** Exact matches alone: the others are for sorted lists of numbers. */
function match([wanted = null, line = null, kind = null]: readonly Argument[], book: Book): Meaning {
  const type = kind && firstOf(kind, book);
  if (!wanted || !line || type?.kind !== "one" || type.value !== 0)
    return type && type.kind !== "one" ? type : unclear("MATCH");
  const [value, values] = [firstOf(wanted, book), valuesOf(line, book)];
  if (value.kind !== "one") return value;
  if (values.kind !== "grid") return values;
  const found = values.grid.flat().findIndex((cell) => isSame(cell, value.value));
  return scalarMeaning(found < 0 ? { code: "#N/A" } : found + 1);
}

function isSame(a: Cell, b: Cell): boolean {
  if (typeof a === "string" && typeof b === "string") return sameName(a) === sameName(b);
  return a === b && !isBlank(a);
}

/** Each cell of the first argument by itself, as in an array formula. */
function switched([of = null, ...cases]: readonly Argument[], book: Book): Meaning {
  const subject = of && valuesOf(of, book);
  if (!subject || subject.kind !== "grid") return subject ?? unclear("SWITCH");
  const grids: Grid[] = [];
  for (const one of cases) {
    const values = one ? valuesOf(one, book) : null;
    if (values?.kind !== "grid") return values ?? unclear("SWITCH");
    grids.push(values.grid);
  }
  const at = (grid: Grid | undefined, row: number, column: number): Cell =>
    grid?.[grid.length === 1 ? 0 : row]?.[grid[0]?.length === 1 ? 0 : column];
  const pairs = Math.floor(grids.length / 2);
  return gridMeaning(
    subject.grid.map((line, row) =>
      line.map((cell, column) => {
        for (let pair = 0; pair < pairs; pair++) {
          if (isSame(cell, at(grids[2 * pair], row, column))) return at(grids[2 * pair + 1], row, column);
        }
        return grids.length % 2 === 1 ? at(grids[grids.length - 1], row, column) : { code: "#N/A" };
      }),
    ),
  );
}
