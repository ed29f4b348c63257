import type { Model } from "./model";

/** Ten contrasts between tactical and strategic alliances, one for each heading of S0. */
export const contrasts: Model = {
  id: "contrasts",
  title: "Strategic or tactical",
  source: "S0",
  weights: {
    basis: "ours",
    why: "S0 sets its ten headings side by side and weighs none above another, so each weighs 1.",
  },
  items: [
    { fact: "D1", weight: 1, source: "S0:10" },
    { fact: "D2", weight: 1, source: "S0:14" },
    { fact: "D3", weight: 1, source: "S0:18" },
    { fact: "D4", weight: 1, source: "S0:22" },
    { fact: "D5", weight: 1, source: "S0:26" },
    { fact: "D6", weight: 1, source: "S0:30" },
    { fact: "D7", weight: 1, source: "S0:34" },
    { fact: "D8", weight: 1, source: "S0:38" },
    { fact: "D9", weight: 1, source: "S0:42" },
    { fact: "D10", weight: 1, source: "S0:46" },
  ],
};
