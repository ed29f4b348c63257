import { agreementTolerance, strengthFrom } from "../models/methods/gap";
import { fewestRespondents } from "../models/methods/respondents";
import { citedSources } from "./parts/sources";
import type { Template } from "./template";

const fewest = fewestRespondents.value;
const tolerance = agreementTolerance.value;
const fewer = "Not shown: fewer than";

/** One alliance as both partners see it: where they agree, where one rates it higher, and what both want. */
export const twoSidedView: Template = {
  id: "two-sided-view",
  title: "Two-sided view",
  audience: "Both partners",
  about: "One alliance as both sides answer for it: medians, gaps and how they read, agreement, and what both want.",
  scope: "each",
  reads: "answers",
  needs: ["contrasts", "points", "point parts", "characteristics", "practices", "stages", "integrations", "principles"],
  judges: [],
  orientation: "Landscape",
  grid: {
    margin: 10,
    label: 186,
    columns: 12,
    column: 46,
    widths: { 7: 72, 8: 56, 10: 76, 11: 76, 12: 56 },
  },
  headRows: 2,
  bands: [
    { kind: "title", kicker: "TWO-SIDED VIEW" },
    {
      kind: "identity",
      asOf: "As of",
      source: "Source",
      policy: "Policy",
      policyName: "Default policy",
      values: "values without formulas, calculated on",
    },
    {
      kind: "sidesAgreement",
      title: "How far the sides agree",
      people: "People who answered",
      among: { label: "Agreement in each side (ordinal alpha)", statistic: "krippendorff ordinal" },
      both: {
        count: "Facts both sides answered",
        score: "Agreement score (0 to 1)",
        agreement: "Agreement of the sides (ordinal alpha)",
        low: "its lower 95 % limit",
        high: "its upper 95 % limit",
        statistic: "krippendorff ordinal",
      },
      biggest: { title: "Widest gaps", rows: 8, none: "No gap to show yet" },
      chart: "Widest gaps: ours less theirs (right: we rate it higher)",
      unknown: "–",
      calculatedOn: "as calculated on",
    },
    {
      kind: "sides",
      title: "Fact by fact",
      note: `As-is on both sides: medians of each person's newest answer, 1 to 5. Values of the answers up to`,
      groups: [
        { group: "contrasts", title: "Ten contrasts" },
        { group: "points", title: "Five points" },
        { group: "characteristics", title: "Ten characteristics" },
        { group: "practices", title: "Seven practices" },
        { group: "stages", title: "Five stages" },
        { group: "integrations", title: "Five integrations" },
        { group: "principles", title: "Five principles" },
      ],
      otherwise: ["contrasts", "practices"],
      notShown: fewer,
      inapplicable: "Does not apply",
    },
    {
      kind: "actions",
      title: "Actions agreed by both sides",
      rows: 6,
      statuses: ["Open", "In progress", "Done", "Dropped"],
      done: ["Done", "Dropped"],
    },
    {
      kind: "legend",
      title: "How to read it",
      entries: [
        {
          label: "Agreed strength",
          means: `Less than ${tolerance} apart, and ${strengthFrom.value} or more on average`,
        },
        { label: "Agreed weakness", means: `Less than ${tolerance} apart, and under ${strengthFrom.value} on average` },
        { label: "Blind spot", means: `We rate it higher than our partner does, by ${tolerance} or more` },
        { label: "Undervalued", means: `Our partner rates it higher than we do, by ${tolerance} or more` },
        { label: "Unknown", means: "A side has not answered it" },
        {
          label: `${fewer} ${fewest}`,
          means: `n is how many people of a side know an answer; from ${fewest} on their median is on this sheet, below that it is not`,
        },
        {
          label: "Agreement score",
          means: "1 less the mean gap's share of the scale: 1 where all agree, 0 where all are as far apart as can be",
        },
        {
          label: "Ordinal alpha",
          means:
            "Krippendorff's alpha: 1 is full agreement, 0 what chance would make, below 0 less than chance; – is not known",
        },
      ],
    },
    {
      kind: "caveat",
      text:
        "Read this as an aid to a conversation between partners, not as advice. It shows what people answered on the " +
        "day it names, and newer answers only when it is built again; medians of few people move with each of them, and " +
        "the point at which a gap is called one is a choice. What it says can be incomplete, out of date or wrong for " +
        "this case, as the first source says of itself (S0:52). Talk about a gap before deciding anything on it.",
      sources: citedSources,
    },
  ],
};
