import type { SheetGrid } from "../grid";
import { factKeys, readHeader, type HeaderMapping } from "../headerMapping";
import { isFilled } from "./runs";

/** Where on a sheet texts stand that are facts for certain, and where blocks may begin: all that is worth a closer look. */
export interface CertainCells {
  /** Row indexes that may hold headers, in their order. */
  rows: number[];
  /** Row indexes of certain facts by column index. */
  byColumn: ReadonlyMap<number, number[]>;
}

/** Goes through all cells once: a sheet may have millions, and nearly all of them are no headers. */
export function certainCells({ values }: SheetGrid, mapping: HeaderMapping = {}): CertainCells {
  const said = new Set(Object.keys(mapping));
  const rows = new Set<number>();
  const byColumn = new Map<number, number[]>();
  let filledAbove = 0;
  values.forEach((row, index) => {
    let filled = 0;
    let isAny = false;
    for (let column = 0; column < row.length; column++) {
      const value = row[column];
      if (isFilled(value)) filled++;
      if (typeof value !== "string" || !(mayBeFact(value) || said.has(value.trim()))) continue;
      if (!readHeader(value, mapping).fact) continue;
      isAny = true;
      const others = byColumn.get(column);
      if (others) others.push(index);
      else byColumn.set(column, [index]);
    }
    // the upper of two lines of headers may hold no fact by itself
    if (isAny && index > 0) rows.add(index - 1);
    if (isAny || filled > 2 * filledAbove) rows.add(index);
    filledAbove = filled;
  });
  return { rows: [...rows].sort((a, b) => a - b), byColumn };
}

/** Enough letters to tell most words from headers. */
const letters = 5;
const longest = Math.max(...[...factKeys].map((key) => key.length));
const beginnings = new Set([...factKeys].map((key) => key.slice(0, letters)));

/** Rules out most texts without making their keys: by their length and the letters they begin with. */
function mayBeFact(text: string): boolean {
  if (text.length > 2 * longest) return false;
  let beginning = "";
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // what is not plain Latin is told by its key alone
    if (code > 127) return true;
    const isLetter = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (isLetter) beginning += text[index];
    else if (code >= 65 && code <= 90) beginning += String.fromCharCode(code + 32);
    if (beginning.length === letters) return beginnings.has(beginning);
  }
  return beginnings.has(beginning);
}
