import type { Kept } from "../convert/frozenFormulas";
import { placesIn } from "../convert/ourFormulas";
import { areOwnValues } from "../manifest/ownPrints";
import { printOfValue, type Print } from "../manifest/print";
import type { CellNow, SheetNow } from "./sheetNow";

/**
 * A sheet as if the formulas that were turned into values for sharing stood in it: their values are nothing that people typed. Where it
 * was made one of values since, they are what it was given (`ownedBy`), and stay.
 */
export function thaw(sheet: SheetNow, kept: readonly Kept[], ownedBy: () => ReadonlyMap<string, Print>): SheetNow {
  const own = kept.flatMap(({ frozen }) => frozen.sheets.filter(({ mark }) => mark === sheet.frozenMark));
  if (own.length === 0) return sheet;
  const owned = ownedBy();
  const cells = new Map<string, CellNow>(sheet.cells);
  for (const { place, formula, area, prints } of own.flatMap(({ formulas }) => formulas)) {
    const places = placesIn(area);
    const isFrozen = places.every(
      (cell, index) =>
        cells.get(cell)?.formula === undefined && printOfValue(cells.get(cell)?.value) === (prints[index] ?? null),
    );
    if (!isFrozen || areOwnValues(owned, places, prints)) continue;
    const numberFormat = cells.get(place)?.numberFormat ?? "General";
    const held = new Map(places.map((cell) => [cell, cells.get(cell)?.value ?? ""]));
    for (const cell of places) cells.delete(cell);
    cells.set(place, { value: "", formula, numberFormat, frozen: held });
  }
  return { ...sheet, cells };
}
