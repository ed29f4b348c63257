import type { Choice } from "./fact";

/** The types of relationship, in their order along the continuum of S2:3–6 (the vocabulary is ours; see rulings X9, X11). */
export const relationshipTypes = [
  "Transactional agreement",
  "Tactical alliance",
  "Partnership",
  "Strategic alliance",
  "Joint venture",
  "Acquisition",
] as const;

/** One of the six types of relationship. */
export type RelationshipType = (typeof relationshipTypes)[number];

/** What stands in a type's place where the evidence does not carry a verdict. */
export const insufficient = "Insufficient";

const otherNames: Record<RelationshipType, readonly string[]> = {
  "Transactional agreement": ["transactional", "transaction", "vendor agreement"],
  // S0:46 says "operational alliance" for the same thing; it is an alias for the type only (ruling X2)
  "Tactical alliance": ["tactical", "operational alliance", "operational"],
  Partnership: ["partner"],
  "Strategic alliance": ["strategic"],
  "Joint venture": ["JV"],
  Acquisition: ["acquired", "merger", "merged"],
};

/** The types as the choices of a fact. */
export const typeChoices: readonly Choice[] = relationshipTypes.map((value) => ({ value, aliases: otherNames[value] }));
