import type { ContinuumPart } from "./continuumPart";

/** Where an alliance stands, in the words of the sheets that show it. */
export const continuumBar: ContinuumPart = {
  kind: "continuum",
  title: "Where it stands",
  note: "From transaction (0) to acquisition (1); the stretch of the type is marked (S2:3 to S2:6).",
  chart: "Position and the bounds that open answers leave, among the six types",
  notPlaced: "Not placed",
  types: "Types",
  lines: {
    position: "Position (0 to 1)",
    low: "Lowest it can still be",
    high: "Highest it can still be",
    centre: "Centre of alliances (S2:3)",
  },
  says: {
    at: ", at ",
    from: "; whatever is still unknown, from ",
    to: " to ",
    end: ".",
    notPlaced: "Not placed: the evidence does not carry a verdict yet",
  },
};
