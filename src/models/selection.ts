import type { Basis, Constant } from "./constant";

/** Something that candidates for an alliance are compared by before there is one. */
export interface SelectionCriterion {
  readonly id: string;
  readonly name: string;
  /** What its value says at either end, in our words. */
  readonly text: string;
  readonly goal: "max" | "min";
  readonly low: number;
  readonly high: number;
  /** Whose the criterion is; goal and bounds are ours in every case, for the seeds give no scales. */
  readonly basis: Basis;
  /** Line of the seed, or why we add it. */
  readonly source: string;
}

const rated = { goal: "max", low: 1, high: 5, basis: "seed" } as const;

/**
 * Criteria to begin with. The seeds name what makes a partner worth having and weigh none above another; a team changes, adds
 * and weighs them. Complementary capabilities and cultures stay: a partner is chosen for what differs and can be lived with.
 * Cultures are rated by how differences are handled, never by how alike the partners are: S3:12 asks for compatible ones,
 * S2:11 finds trust in spite of different ones and S4:32 makes use of differences.
 */
export const selectionCriteria: readonly SelectionCriterion[] = [
  {
    ...rated,
    id: "complementary",
    name: "Complementary capabilities",
    text: "1 brings what we have ourselves, 5 brings much that we lack",
    source: "S1:13",
  },
  {
    ...rated,
    id: "cultures",
    name: "Cultures: differences handled",
    text: "1 not looked at, 5 assessed, respected, handled; not how alike",
    source: "S3:12",
  },
  {
    ...rated,
    id: "market",
    name: "Market access",
    text: "1 opens no market, 5 opens markets out of our reach",
    source: "S1:7",
  },
  {
    ...rated,
    id: "trust",
    name: "Trust",
    text: "1 none yet, 5 proven, in spite of different cultures",
    source: "S2:11",
  },
  {
    ...rated,
    id: "priority",
    name: "Fits both strategic priorities",
    text: "1 aside from either's priorities, 5 a priority of each",
    source: "S1:5",
  },
  {
    ...rated,
    id: "effort",
    name: "Effort to work together",
    text: "1 hardly any cost and time of ours, 5 a great deal of both",
    goal: "min",
    basis: "ours",
    source: "ours",
  },
];

/** By how much each weight is moved to see what the ranking rests on, as a share of the weight. */
export const sensitivityStep: Constant = {
  value: 0.25,
  basis: "ours",
  why: "People who weigh the same criteria twice differ by about that much; a ranking that turns on less is not settled.",
};

/** The consistency ratio up to which judgements in pairs pass. */
export const passingConsistency: Constant = {
  value: 0.1,
  basis: "ours",
  why: "Saaty's rule of thumb (1980, The Analytic Hierarchy Process): up to a tenth of what chance would give.",
};

/** The largest judgement in pairs the sheet takes; the smallest is one part in it. */
export const largestOfPairs: Constant = {
  value: 9,
  basis: "ours",
  why: "The scale of the analytic hierarchy process ends at 9 (Saaty 1980), and so do the published random indexes.",
};

/** How far a candidate must have come between the bounds to count as complementary or as handled, where nothing is desired. */
export const middleOfBounds: Constant = {
  value: 0.5,
  basis: "ours",
  why: "The sources give no level. Half of what is possible parts the better from the worse until a team says what it desires.",
};
