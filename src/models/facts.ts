import type { Fact } from "./fact";
import { characteristicFacts } from "./facts/characteristicFacts";
import { contrastFacts } from "./facts/contrastFacts";
import { identityFacts } from "./facts/identity";
import { integrationFacts, stageFacts } from "./facts/kanterFacts";
import { needFacts } from "./facts/needFacts";
import { pointFacts, pointPartFacts } from "./facts/pointFacts";
import { practiceFacts } from "./facts/practiceFacts";
import { principleFacts } from "./facts/principleFacts";
import { runningFacts } from "./facts/runningFacts";
import { headerKey } from "./matchKey";

/** The whole vocabulary, in the order it is shown to people. */
export const facts: readonly Fact[] = [
  ...identityFacts,
  ...contrastFacts,
  ...pointFacts,
  ...pointPartFacts,
  ...characteristicFacts,
  ...practiceFacts,
  ...stageFacts,
  ...integrationFacts,
  ...principleFacts,
  ...runningFacts,
  ...needFacts,
];

const byId = new Map(facts.map((fact) => [fact.id, fact]));
const byHeader = new Map(
  facts.flatMap((fact) => [fact.header, ...fact.aliases].map((text) => [headerKey(text), fact])),
);

/** The fact a header names, by its canonical text or an alias; case, spaces, punctuation and accents do not matter. */
export function factOf(header: unknown): Fact | undefined {
  return typeof header === "string" ? byHeader.get(headerKey(header)) : undefined;
}

/** The fact with this id. Throws for an id that is not in the vocabulary: ids are written by us, so that is a mistake in the code. */
export function factById(id: string): Fact {
  const fact = byId.get(id);
  if (!fact) throw new Error(`There is no fact with the id "${id}".`);
  return fact;
}
