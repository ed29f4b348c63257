import type { BuildRecord, SheetRecord } from "./buildRecord";
import type { Print } from "./print";
import { unpackPrints } from "./prints";

/** What a built sheet was given, by address: what stands there with another print, a person has put there. "" = nothing. */
export function ownPrints({ layouts }: Pick<BuildRecord, "layouts">, sheet: SheetRecord): Map<string, Print> {
  return new Map([...unpackPrints(layouts[sheet.layout]?.prints ?? {}), ...unpackPrints(sheet.prints)]);
}

/** Whether cells hold what the sheet was given there as values, rather than the answers of formulas turned into values since. */
export const areOwnValues = (
  own: ReadonlyMap<string, Print>,
  places: readonly string[],
  prints: readonly (Print | null)[],
): boolean => places.every((place, index) => own.get(place) === (prints[index] ?? ""));
