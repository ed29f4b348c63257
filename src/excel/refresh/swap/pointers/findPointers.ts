import { codeOf } from "../../../plainError";
import { runOptions } from "../../../runOptions";
import { whileAnswered, type Patience } from "../../../whileAnswered";
import { lacking } from "../drawnOn";
import type { Replaced } from "../replaced";
import type { LookedAt } from "./lookedAt";
import type { Pointer } from "./pointer";
import { findRules } from "./rules";
import { findSeries } from "./series";
import { findValidations } from "./validations";

/** What rules and charts of a workbook say of sheets that are to be replaced. */
export interface Pointers {
  pointers: Pointer[];
  /** Ids of sheets that are spoken of in a way that cannot be said again: they are not to be deleted. */
  unspeakable: ReadonlySet<string>;
}

/** Finds the rules, validations and charts on these sheets that speak of sheets which are to be replaced, as far as this Excel can tell. */
export async function findPointers(
  sheets: readonly LookedAt[],
  replaced: readonly Replaced[],
  patience: Patience,
): Promise<Pointers> {
  const { requirements } = Office.context;
  const ask = async <T>(since: string, work: (context: Excel.RequestContext) => Promise<T>): Promise<T | null> => {
    if (!requirements.isSetSupported("ExcelApi", since)) return null;
    try {
      return await whileAnswered(() => Excel.run(runOptions(), work), patience);
    } catch (error) {
      // not every Excel that has the set has all of it
      if (!lacking.includes(codeOf(error))) throw error;
      return null;
    }
  };
  const rules = await ask("1.9", (context) => findRules(context, sheets, replaced));
  const validations = await ask("1.9", (context) => findValidations(context, sheets, replaced));
  const series = await ask("1.15", (context) => findSeries(context, sheets, replaced));
  return {
    pointers: [...(rules ?? []), ...(validations ?? []), ...(series?.pointers ?? [])],
    unspeakable: new Set(series?.unspeakable),
  };
}
