import type { Print } from "../manifest/print";
import { readPart, valuesOf } from "../manifest/xmlParts";

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
  const parts = context.workbook.customXmlParts.getByNamespace(frozenNamespace);
  parts.load("items/id");
  await context.sync();
  heard();
  const texts = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  await context.sync();
  heard();
  const read = texts.flatMap(({ id, xml }) => {
    const part = readPart(xml.value);
    return part ? { part: id, piece: part } : [];
  });
  return [...valuesOf(read.map(({ piece }) => piece))]
    .filter((entry): entry is [string, Frozen] => (entry[1] as Partial<Frozen> | null)?.format === 1)
    .map(([id, frozen]) => ({
      id,
      frozen,
      parts: read.filter(({ piece }) => piece.id === id).map(({ part }) => part),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
