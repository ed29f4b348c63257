import type { CutOff } from "./verdicts/cutOff";
import type { Basis, Constant } from "./constant";
import type { RelationshipType } from "./relationshipTypes";

/** One obstacle the seed names, and the rule that finds it. */
export interface Obstacle {
  readonly id: "nameOnly" | "fit" | "stop" | "openness";
  /** How the label names it. */
  readonly title: string;
  readonly source: string;
  /** What finds it, in our words; `basis` says whose the rule is. */
  readonly rule: string;
  readonly basis: Basis;
  /** The facts the rule reads beside those CLASSIFY reads. */
  readonly facts: readonly string[];
}

/** Which declared type claims to be strategic, and which types found bear the claim out. */
export const strategicClaim = {
  fact: "declaredType",
  claims: "Strategic alliance",
  // S0:46 counts joint ventures among the forms strategic alliances often take
  borneOutBy: ["Strategic alliance", "Joint venture"] as readonly RelationshipType[],
} as const;

/** The facts that say whether progress is measured: the seeds ask the same three times, so the best answer counts. */
export const measures = ["H2", "P7", "K10"] as const;
export const stopRule = "stopRule";

/** The practices every alliance is measured by: the common, repeatable approach. */
export const commonApproach = ["P1", "P2", "P3", "P4", "P5", "P6", "P7"] as const;

/** How open the partners are, and the band they agreed to keep to. */
export const opennessBand = { value: "openness", low: "opennessLow", high: "opennessHigh" } as const;

/** The four obstacles of S4:24–27, in the seed's order. */
export const obstacles: readonly Obstacle[] = [
  {
    id: "nameOnly",
    title: "Strategic in name only",
    source: "S4:24",
    rule: "Declared a strategic alliance, and the evidence makes it something else. With too little evidence it stays open.",
    basis: "seed",
    facts: [strategicClaim.fact],
  },
  {
    id: "fit",
    title: "Common approach does not fit",
    source: "S4:25",
    rule:
      "At least one of the seven practices was answered n/a: the team itself says that the common approach does not fit " +
      "this alliance as it stands. It fits where all seven are answered. S4 gives no test, so the rule is ours.",
    basis: "ours",
    facts: commonApproach,
  },
  {
    id: "stop",
    title: "No way to know when to stop",
    source: "S4:26",
    rule:
      "Progress is not measured, or it is and no stop rule is agreed. Not measured is an answer and a finding. " +
      "How well it delivers is not asked here: rating it is not knowing how one would know.",
    basis: "seed",
    facts: [...measures, stopRule],
  },
  {
    id: "openness",
    title: "Openness outside the agreed band",
    source: "S4:27",
    rule:
      "Openness lies below or above the band the team agreed; more is not better. Without a band it stays " +
      "open: a blank cannot be told from a team that never decided.",
    basis: "seed",
    facts: Object.values(opennessBand),
  },
];

/** The label where obstacles were looked for and none was found. */
export const noObstacle = "None found";

/** At or above it (0–1), progress counts as measured. */
export const measuredCutOff: CutOff = {
  name: "Measured",
  aliases: [],
  value: 0.5,
  basis: "ours",
  least: 0,
  most: 1,
  why: "A rating of 3, or Partly: something is tracked. S4:26 finds metrics hard in practice, so perfection is not asked.",
};

/** The share (0–1) of the obstacles that apply which must be judged before it is said that none was found. */
export const obstacleCoverage: Constant = {
  value: 0.5,
  basis: "ours",
  why: "Two of four: to say that none was found, at least half of them must have been looked for.",
};
