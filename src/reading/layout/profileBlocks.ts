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
export function profileBlocks(sheet: SheetGrid, taken: readonly Area[], mapping?: HeaderMapping): Laid[] {
  const found: Laid[] = [];
  const width = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < width - 1; column++) {
    for (const group of factGroups(sheet, column, [...taken, ...found.map(({ area }) => area)], mapping)) {
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
  taken: readonly Area[],
  mapping: HeaderMapping | undefined,
): Group[] {
  const groups: Group[] = [];
  const covering = taken.filter((area) => area.left <= left + column && left + column <= area.right);
  let last = -Infinity;
  values.forEach((row, index) => {
    const value = row[column];
    if (typeof value !== "string" || value === "" || value.length > 80) return;
    if (covering.some((area) => area.top <= top + index && top + index <= area.bottom)) return;
    const [header] = headersOfLine([value], mapping);
    if (!header?.fact) return;
    const group = groups[groups.length - 1];
    if (group && index - last <= mostBetween + 1) {
      for (let between = last + 1; between < index; between++)
        group.headers.push(...headersOfLine([values[between]?.[column] ?? ""], mapping));
      group.headers.push(header);
    } else groups.push({ from: index, headers: [header] });
    last = index;
  });
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
