import { done, statuses } from "./parts/oneAlliance";
import { policyOrder, policySections } from "./parts/policySections";
import { citedSources } from "./parts/sources";
import type { Template } from "./template";

/** What everything else is scored by: weights, cut-offs and coverage, agreed before scoring and signed. */
export const policy: Template = {
  id: "policy",
  title: "Policy",
  audience: "Finance and analysts",
  about: "Weights, cut-offs and minimum coverage, agreed before scoring; every other sheet then points here.",
  scope: "all",
  standsAlone: true,
  needs: [],
  judges: [],
  orientation: "Landscape",
  grid: {
    margin: 10,
    label: 150,
    columns: 12,
    column: 50,
    widths: { 1: 54, 2: 96, 6: 38, 7: 150, 8: 130, 9: 74, 10: 60, 11: 24, 12: 24 },
  },
  headRows: 2,
  bands: [
    { kind: "title", kicker: "POLICY", title: "Policy: what is agreed before anything is scored" },
    {
      kind: "identity",
      asOf: "As of",
      source: "Source",
      noSource: "agreed on this sheet; leave a cell empty to keep the default",
      policy: "Policy",
      policyName: "Default policy, until something is agreed below",
      values: "values without formulas, calculated on",
    },
    { kind: "policy", checks: "Can it be used?", sections: policySections, order: policyOrder },
    { kind: "actions", title: "Still to be settled", rows: 4, statuses, done },
    {
      kind: "legend",
      title: "How to read it",
      entries: [
        { label: "Agreed", means: "What holds instead of the default; empty keeps the default" },
        {
          label: "In force",
          means: "What verdicts are made by: the agreed value where there is one, or else the default",
        },
        { label: "Whose: source", means: "One of the sources below says it, at the line given" },
        {
          label: "Whose: ours",
          means: "The sources are silent, so it is our choice, for the reason given; yours may be better",
        },
        { label: "Weight", means: "How much a fact counts beside the others of its framework; 0 leaves it out" },
        { label: "Cut-off", means: "From this value on, the verdict of this name holds" },
      ],
    },
    {
      kind: "caveat",
      text:
        "A policy is a choice, not a finding: agree on it before you see the scores, and give it a new version with every " +
        "change. Neither the sources nor the defaults make a claim to fit every situation (S0:52 says so of itself). " +
        "A policy that cannot be used makes every verdict under it an error that says why.",
      sources: citedSources,
    },
  ],
};
