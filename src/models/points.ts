import type { Item, Model } from "./model";

// A point is a list of statements that all have to hold, so its parts weigh alike (ours: S2 does not weigh them).
const point = (fact: string, source: string, parts: readonly string[]): Item => ({
  fact,
  weight: 2,
  source,
  parts: parts.map((part) => ({ fact: part, weight: 1 })),
});

/** The five-point checklist of S2:7–11, with the fifteen parts its compound sentences are made of. */
export const points: Model = {
  id: "points",
  title: "Alliance checklist",
  source: "S2",
  weights: {
    basis: "ours",
    why:
      "S2 lists five distinctive characteristics and weighs none above another. Each weighs 2, so that the five points " +
      "together weigh as much as the ten contrasts: neither document outvotes the other.",
  },
  items: [
    point("Q1", "S2:7", ["Q1a", "Q1b", "Q1c", "Q1d"]),
    point("Q2", "S2:8", ["Q2a", "Q2b", "Q2c"]),
    point("Q3", "S2:9", ["Q3a", "Q3b", "Q3c"]),
    point("Q4", "S2:10", ["Q4a", "Q4b", "Q4c"]),
    point("Q5", "S2:11", ["Q5a", "Q5b"]),
  ],
};
