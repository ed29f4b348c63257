import type { Fact } from "../models/fact";
import { factById, factOf } from "../models/facts";

/** What a person says that headers mean, header → fact id; null = none, leave the column out. Other headers mean what they say. */
export type HeaderMapping = Readonly<Record<string, string | null>>;

/** The fact a header stands for. Headers are compared without spaces at their edges. */
export function mappedFact(header: unknown, mapping: HeaderMapping = {}): Fact | undefined {
  const text = String(header).trim();
  // an own property: a header may be called "constructor"
  if (!Object.prototype.hasOwnProperty.call(mapping, text)) return factOf(header);
  const id = mapping[text];
  return id === null || id === undefined ? undefined : factById(id);
}
