import { citedSources } from "./sources";
import type { Part } from "../template";

/** How a sheet about one alliance says what it is about. */
export const identityOfOne: Extract<Part, { kind: "identity" }> = {
  kind: "identity",
  asOf: "As of",
  source: "Source",
  noSource: "filled in on this sheet",
  policy: "Policy",
  policyName: "Default policy",
  row: { label: "Row", found: "found by the name above", fixed: "fixed, because" },
  values: "values without formulas, calculated on",
};

/** What a sheet about one alliance cannot promise; `follows` says what its figures follow from. */
export const caveatOf = (follows: string): Extract<Part, { kind: "caveat" }> => ({
  kind: "caveat",
  text:
    `Read this as an aid to a conversation, not as advice. ${follows} Answers can be incomplete, out of date or wrong for this ` +
    "case, and the general guidance behind the questions makes no claim to fit every situation, as its own disclaimer says " +
    "(S0:52). Check the facts before deciding anything on them.",
  sources: citedSources,
});

/** How far something to be done has come, and when its date no longer matters. */
export const statuses = ["Open", "In progress", "Done", "Dropped"] as const;
export const done = ["Done", "Dropped"] as const;
