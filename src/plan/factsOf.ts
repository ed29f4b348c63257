import type { Fact } from "../models/fact";
import { factById, facts } from "../models/facts";
import { models } from "../models/index";
import { columnOf, type Source } from "../reading/source";

/** The facts of a group, in the vocabulary's order. */
export const factsOf = (group: string): Fact[] => facts.filter((fact) => fact.group === group);

/** Whether a source has a column for any fact of a group. */
export const answersAny = (source: Source, group: string): boolean =>
  factsOf(group).some(({ id }) => columnOf(source, id) !== undefined);

/** The facts an item can be answered by instead, piece by piece; none for most facts. */
export function partsOf(fact: string): Fact[] {
  const items = models.flatMap((model) => model.items).filter((item) => item.fact === fact);
  return items.flatMap(({ parts }) => parts ?? []).map((part) => factById(part.fact));
}
