import type { Area } from "../../cells/a1";
import type { SheetGrid } from "../grid";
import type { HeaderMapping } from "../headerMapping";
import { columnReader } from "../convert/columnReader";
import type { Laid } from "./laid";
import { headersOfLine, type ColumnHeader } from "./lineHeaders";
import { isFilled } from "./runs";

/** A column is one of facts when it names at least so many. */
const leastFacts = 3;
/** Headings and empty rows between two facts. */
const mostBetween = 3;

/** Profiles: facts down a column, alliances across, their names in a row above the facts or in the row of the fact Partner. */
export function profileBlocks(
  sheet: SheetGrid,
  taken: readonly Area[],
  /** Row indexes of certain facts by column index. */
  certain: ReadonlyMap<number, readonly number[]>,
  mapping?: HeaderMapping,
): Laid[] {
  const found: Laid[] = [];
  for (const [column, rows] of [...certain].sort(([a], [b]) => a - b)) {
    if (rows.length < leastFacts) continue;
    for (const group of factGroups(sheet, column, rows, [...taken, ...found.map(({ area }) => area)], mapping)) {
      const laid = layOut(sheet, column, group);
      if (laid) found.push(laid);
    }
  }
  return found;
}

interface Group {
  from: number;
  headers: ColumnHeader[];
}

/** The facts of a column, in groups that belong together. */
function factGroups(
  { top, left, values }: SheetGrid,
  column: number,
  rows: readonly number[],
  taken: readonly Area[],
  mapping: HeaderMapping | undefined,
): Group[] {
  const groups: Group[] = [];
  const covering = taken.filter((area) => area.left <= left + column && left + column <= area.right);
  const headerAt = (row: number): ColumnHeader[] => headersOfLine([values[row]?.[column] ?? ""], mapping);
  let last = -Infinity;
  for (const row of rows) {
    if (covering.some((area) => area.top <= top + row && top + row <= area.bottom)) continue;
    const group = groups[groups.length - 1];
    if (group && row - last <= mostBetween + 1) {
      for (let between = last + 1; between <= row; between++) group.headers.push(...headerAt(between));
    } else groups.push({ from: row, headers: headerAt(row) });
    last = row;
  }
  return groups.filter(({ headers }) => new Set(headers.flatMap(({ fact }) => fact?.id ?? [])).size >= leastFacts);
}

function layOut({ top, left, values }: SheetGrid, column: number, { from, headers }: Group): Laid | null {
  const named = headers.findIndex(({ fact }) => fact?.id === "partner");
  const names = named >= 0 ? from + named : namesAbove(values, from, column);
  if (names === null) return null;
  const first = Math.min(from, names);
  const all = [...headersOfLine(values.slice(first, from).map((row) => row[column] ?? "")), ...headers];
  const across = (values[names] ?? []).flatMap((name, index) =>
    index > column && isFilled(name) && isAlliance(values, first, all, index) ? [left + index] : [],
  );
  if (across.length === 0) return null;
  const nameHeader = all[names - first];
  if (nameHeader && nameHeader.fact?.id !== "partner")
    all[names - first] = { text: nameHeader.text, how: "none", isNames: true };
  return {
    area: { top: top + first, left: left + column, bottom: top + first + all.length - 1, right: Math.max(...across) },
    headerRows: 1,
    headers: all,
    across,
  };
}

/** The nearest row above the facts that holds texts to the right of them. */
function namesAbove(values: SheetGrid["values"], from: number, column: number): number | null {
  for (let row = from - 1; row >= Math.max(0, from - mostBetween); row--) {
    const right = (values[row] ?? []).slice(column + 1);
    if (right.some((value) => typeof value === "string" && value !== "")) return row;
  }
  return null;
}

/** Whether a column holds answers to the facts beside it, and not questions or remarks. */
function isAlliance(
  values: SheetGrid["values"],
  first: number,
  headers: readonly ColumnHeader[],
  column: number,
): boolean {
  const judged = headers.flatMap(({ fact, text }, index) => {
    const value = values[first + index]?.[column];
    if (!fact || fact.kind === "text" || !isFilled(value)) return [];
    return [columnReader(fact, { header: text, values: [value], format: "" }).read(value).state !== "refused"];
  });
  return judged.length > 0 && judged.filter(Boolean).length * 2 > judged.length;
}
