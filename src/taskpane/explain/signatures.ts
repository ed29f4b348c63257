/** What an argument of a judging function is for. */
export type Role = "model" | "data" | "headers" | "return" | "asOf" | "policy" | "target" | "n";

const judging: readonly Role[] = ["data", "headers", "return", "asOf", "policy"];

/** Functions that judge alliances → their arguments in order, as their metadata name them. */
export const judgingFunctions: Readonly<Record<string, readonly Role[]>> = {
  CLASSIFY: judging,
  CONTINUUM: judging,
  HEALTH: judging,
  OBSTACLES: judging,
  EXIT: judging,
  STAGE: ["data", "headers", "return"],
  SCORE: ["model", ...judging],
  EXPLAIN: ["model", "data", "headers", "asOf", "policy"],
  FLIP: ["data", "headers", "target", "asOf", "policy"],
  ASK: ["data", "headers", "n", "model"],
};
