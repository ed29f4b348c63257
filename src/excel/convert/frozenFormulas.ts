import type { Print } from "../manifest/print";
import { readParts } from "../manifest/askParts";
import { valuesOf } from "../manifest/xmlParts";

/** The namespace of the XML parts that keep formulas while their values stand in the cells. */
export const frozenNamespace = "urn:alliance-for-excel:frozen-formulas";

/** The hidden name by which a sheet with such cells is known. */
export const frozenMark = "AllianceFrozen";

/** A formula that was turned into its value. */
export interface FrozenFormula {
  place: string;
  formula: string;
  area: string;
  /** What the cells of the area hold since, row by row; null = nothing. */
  prints: (Print | null)[];
}

/** What was frozen at one time: sheets by their marks. */
export interface Frozen {
  format: 1;
  sheets: { mark: string; name: string; formulas: FrozenFormula[] }[];
}

/** Everything that is frozen, oldest first, with the ids of the parts that keep it. */
export interface Kept {
  id: string;
  frozen: Frozen;
  parts: string[];
}

/** Reads what is frozen in two syncs. */
export async function readFrozen(context: Excel.RequestContext, heard: () => void): Promise<Kept[]> {
  const read = await readParts(context, frozenNamespace, heard);
  return [...valuesOf(read.map(({ part }) => part))]
    .filter((entry): entry is [string, Frozen] => (entry[1] as Partial<Frozen> | null)?.format === 1)
    .map(([id, frozen]) => ({
      id,
      frozen,
      parts: read.filter(({ part }) => part.id === id).map((one) => one.id),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
