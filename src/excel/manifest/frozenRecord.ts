import { address, parseArea, parseCell } from "../../cells/a1";
import type { SheetPlan } from "../../plan/sheetPlan";
import type { Shown } from "../convert/look";
import type { BuildRecord } from "./buildRecord";
import { printOfValue, type Print } from "./print";
import { packPrints, unpackPrints } from "./prints";

/**
 * The record of a build some of whose formulas have become values: it is told by these values whether a person has typed over them.
 *
 * @param areas of each sheet by its index; null = all of it
 * @param shown what each sheet showed when it happened
 */
export function frozenRecord(
  record: BuildRecord,
  plan: SheetPlan,
  areas: (index: number) => readonly string[] | null,
  shown: (index: number) => Shown | undefined,
): BuildRecord {
  const sheets = record.sheets.map((sheet, index) => {
    const { layout = 0, cells = {} } = plan.sheets[index] ?? {};
    const look = shown(index);
    if (!look) return sheet;
    const prints = new Map([
      ...unpackPrints(sheet.prints),
      ...printsOfShown(look, { layout, cells }, plan, areas(index)),
    ]);
    return { ...sheet, prints: packPrints(prints) };
  });
  return { ...record, sheets };
}

function printsOfShown(
  { top, left, values }: Shown,
  { layout, cells }: Pick<SheetPlan["sheets"][number], "layout" | "cells">,
  plan: SheetPlan,
  areas: readonly string[] | null,
): Map<string, Print> {
  const inside = areas?.map(parseArea);
  const prints = new Map<string, Print>();
  for (const [place, { formula }] of Object.entries({ ...plan.layouts[layout]?.cells, ...cells })) {
    if (formula === undefined) continue;
    const { row, column } = parseCell(place);
    const isFrozen =
      !inside ||
      inside.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
    if (isFrozen) prints.set(address(row, column), printOfValue(values[row - top]?.[column - left]) ?? "");
  }
  return prints;
}
