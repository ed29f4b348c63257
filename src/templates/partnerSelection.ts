import {
  largestOfPairs,
  middleOfBounds,
  passingConsistency,
  selectionCriteria,
  sensitivityStep,
} from "../models/selection";
import { citedSources } from "./parts/sources";
import type { Template } from "./template";

/** Candidates for an alliance side by side: criteria, weights, a ranking that adding a candidate does not upset, and what it rests on. */
export const partnerSelection: Template = {
  id: "partner-selection",
  title: "Partner selection",
  audience: "Strategy",
  about:
    "Candidates by criteria: weights given or judged in pairs, a ranking within agreed bounds, how far it holds when weights move, and what each candidate adds.",
  // candidates are compared with each other, so they stand on one sheet
  scope: "all",
  needs: ["contrasts", "points", "point parts", "practices", "characteristics", "identity"],
  standsAlone: true,
  judges: [],
  orientation: "Landscape",
  grid: {
    margin: 10,
    label: 170,
    columns: 16,
    column: 58,
    widths: { 9: 66, 10: 44, 11: 44, 12: 44, 13: 44, 14: 44, 15: 44, 16: 54 },
  },
  headRows: 2,
  bands: [
    { kind: "title", kicker: "PARTNER SELECTION", title: "Partner selection" },
    {
      kind: "identity",
      asOf: "As of",
      source: "Names from",
      noSource: "nowhere: candidates are entered here",
      policy: "Policy",
      policyName: "Criteria and weights agreed on this sheet",
      values: "values without formulas, calculated on",
    },
    {
      kind: "selectionRanking",
      title: "Ranking",
      note: "Within agreed bounds, so a candidate's score depends on nobody else. Fills as criteria and candidates are entered below.",
      charted: 8,
      middle: middleOfBounds.value,
      chart: { name: "Scores", title: "Score within the bounds, 0 (worst) to 1 (best)" },
    },
    {
      kind: "selectionMatrix",
      title: "Criteria and candidates",
      note: "Six criteria to begin with, five taken from the sources below and one ours; scales and bounds are ours. Change what is on yellow.",
      room: 8,
      criteria: selectionCriteria,
      fixed: 2,
      more: 2,
      least: 6,
    },
    {
      kind: "selectionPairs",
      title: "Weights by judgements in pairs",
      note: "How many times the row's criterion outweighs the column's: 1 to 9, or 1/2 to 1/9. Choose Pairs to weigh by them.",
      most: largestOfPairs.value,
      passing: passingConsistency.value,
    },
    [
      {
        from: 0,
        to: 8,
        part: {
          kind: "selectionSensitivity",
          title: "What the ranking rests on",
          note: "One weight moves, the others keep their proportions. Shaded: the rank changes.",
          step: sensitivityStep.value,
          shown: 5,
        },
      },
      {
        from: 9,
        to: 16,
        part: {
          kind: "legend",
          title: "How to read it",
          entries: [
            { label: "Score", means: "1 at the best the bounds allow in every criterion, 0 at the worst" },
            { label: "Can be low", means: "With every open value at its worst; Can be high, at its best" },
            { label: "CR", means: "Consistency ratio of the pairs: 0 where they agree (Saaty 1980)" },
            { label: "Complement.", means: "What the candidate brings that we lack (S1:13); alike is no merit" },
            { label: "Cultures", means: "Differences assessed, respected, dealt with (S3:12, S2:11, S4:32)" },
            { label: "Desired", means: "The worst value you would accept; what falls short is shaded" },
            { label: "Swap", means: "How far one weight must move until first and second are level" },
          ],
        },
      },
    ],
    {
      kind: "actions",
      title: "Before deciding",
      rows: 4,
      statuses: ["Open", "In progress", "Done", "Dropped"],
      done: ["Done", "Dropped"],
    },
    {
      kind: "caveat",
      text:
        "Read this as an aid to a conversation, not as advice. The order follows from the values, bounds and weights entered " +
        "here, which can be incomplete, out of date or wrong for this case, and the general guidance behind the criteria makes " +
        "no claim to fit every situation, as its own disclaimer says (S0:52). Check the facts before choosing a partner by them.",
      sources: citedSources,
    },
    {
      kind: "selectionSteps",
      title: "The arithmetic",
      note: "Each step between what is entered and the scores.",
    },
  ],
};
