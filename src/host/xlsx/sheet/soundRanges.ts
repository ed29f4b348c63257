import type { SheetData } from "../../model/workbookData";
import { LAST_COLUMN, LAST_ROW, parseArea, type Area } from "../a1";

/**
 * A sheet without the things that lie on no cells: a damaged file may place merges, rules and tables outside the sheet or on
 * top of one another, and no workbook can hold them there.
 */
export function withSoundRanges(sheet: SheetData, note: (line: string) => void): SheetData {
  const isSound = (ranges: string): boolean => ranges !== "" && ranges.split(",").every((range) => areaOf(range));
  const sound = <T>(list: readonly T[] | undefined, range: (each: T) => string): T[] | undefined => {
    const kept = list?.filter((each) => isSound(range(each)));
    if (kept && list && kept.length < list.length)
      note("Tables, rules and merged cells that lie on no cells were left out.");
    return kept && kept.length > 0 ? kept : undefined;
  };
  const lists = {
    merges: apart(sound(sheet.merges, (range) => range)),
    tables: sound(sheet.tables, ({ range }) => range)?.filter(({ name }) => name !== ""),
    conditionalFormats: sound(sheet.conditionalFormats, ({ range }) => range),
    validations: sound(sheet.validations, ({ range }) => range),
  };
  const entries = Object.entries({ ...sheet, ...lists }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as SheetData;
}

function areaOf(range: string): Area | undefined {
  const area = parseArea(range);
  return area && area.top >= 1 && area.left >= 1 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN
    ? area
    : undefined;
}

/** Merges that touch none before them. */
function apart(merges: readonly string[] | undefined): string[] | undefined {
  const taken: Area[] = [];
  const kept = merges?.filter((range) => {
    const area = areaOf(range);
    if (!area || (merges.length < MANY && taken.some((other) => meet(area, other)))) return false;
    taken.push(area);
    return true;
  });
  return kept && kept.length > 0 ? kept : undefined;
}

/** So many merges are a program's, and sound; comparing each with each would take long. */
const MANY = 5000;

function meet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
