import { performanceMetrics } from "../models/performanceMetrics";
import { citedSources } from "./parts/sources";
import type { Template } from "./template";

/** What alliances are for, how far they got, and how cost, risk and benefit are shared. */
export const goalsAndValue: Template = {
  id: "goals-and-value",
  title: "Goals and value",
  audience: "Finance",
  about:
    "Goals of every chosen alliance with baseline, actual and target: attainment by weight, what is not measured, trends, and how fairly cost, risk and benefit are shared.",
  // finance compares alliances, and "in all" needs them on one sheet; each has a block of its own
  scope: "all",
  needs: ["running", "characteristics", "practices", "identity"],
  standsAlone: true,
  judges: [],
  orientation: "Landscape",
  grid: {
    margin: 10,
    label: 160,
    columns: 13,
    column: 52,
    widths: { 6: 44, 8: 96, 9: 62, 10: 58, 11: 72, 12: 58, 13: 110 },
  },
  headRows: 2,
  bands: [
    { kind: "title", kicker: "GOALS AND VALUE", title: "Goals and value" },
    {
      kind: "identity",
      asOf: "As of",
      source: "Source",
      noSource: "none: goals are entered here",
      policy: "Policy",
      policyName: "Goals and weights agreed between the partners",
      values: "values without formulas, calculated on",
    },
    {
      kind: "goalSummary",
      title: "Attainment",
      note: "From the baseline to the target, by weight; over 100 % where a target is surpassed. Give each alliance its weight in all.",
      charted: 12,
      chart: {
        name: "Attainment",
        title: "Attained, by alliance",
        empty: "Nothing is measured yet: each alliance gets its bar as soon as a goal of it has an actual.",
      },
    },
    {
      kind: "goalTrend",
      title: "Trend",
      notes: {
        goals: "What each quarter's measurements come to, against today's baselines and targets; up to the as-of date.",
        history: "The newest score of each quarter up to the as-of date, from the history of the workbook.",
      },
      charted: 6,
      chart: { name: "Trend", title: "By quarter" },
    },
    {
      kind: "goalShares",
      title: "Shares and fairness",
      note: "Fair: 100 % less the part of the benefit that would have to change hands to follow cost, or risk (S1:11, S0:26, S1:7, S2:9).",
    },
    {
      kind: "goalBlocks",
      note: {
        linked: "From the source, goal by goal; no actual means not measured.",
        typed:
          "Four metrics to begin with (S3:37). Other goals: market expansion, product development, technology sharing, cost reduction, new channels (S1:5).",
      },
      room: 6,
      metrics: performanceMetrics,
      sides: { ours: "Ours", theirs: "Theirs", joint: "Joint" },
    },
    {
      kind: "goalSeveral",
      title: "More than two partners",
      note: "For one alliance of several: amounts or shares of each partner, ours among them.",
      rows: 4,
    },
    {
      kind: "legend",
      title: "How to read it",
      entries: [
        {
          label: "Attained",
          means:
            "The way made from the baseline to the target; without a baseline actual ÷ target, or the reverse where lower is better",
        },
        {
          label: "not measured",
          means: "No actual is known. It counts for nothing, and is a finding: agree who measures it, and when",
        },
        {
          label: "Weight",
          means:
            "A goal's within its alliance, an alliance's in all; where an alliance gives none its goals weigh the same",
        },
        {
          label: "Trend",
          means:
            "Improving, Steady or Declining by the median slope of at least three quarters; Steady moves less than it scatters",
        },
        {
          label: "Fair",
          means: "100 % where each side's share of the benefit is its share of the cost, or of the risk",
        },
      ],
    },
    {
      kind: "caveat",
      text:
        "Read this as an aid to a conversation, not as advice. The figures follow from the goals, measurements and weights entered, " +
        "which can be incomplete, out of date or wrong for this case, and the general guidance behind them makes no claim to fit " +
        "every situation, as its own disclaimer says (S0:52). Check the facts before deciding anything on them.",
      sources: citedSources,
    },
    {
      kind: "goalSteps",
      title: "The arithmetic",
      note: "Which row of the source each goal is read from, what it counts for, and what it had attained by quarter.",
      quarters: 7,
    },
  ],
};
