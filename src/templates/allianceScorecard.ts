import { insufficient } from "../models/relationshipTypes";
import { continuumBar } from "./parts/continuumBar";
import { healthVerdict } from "./parts/healthVerdict";
import { healthEntries, typeEntries } from "./parts/bandEntries";
import { citedSources } from "./parts/sources";
import type { Template } from "./template";

const unknown = "not known";

/** One alliance on a page or two: what it is, how healthy it is, what is not known yet, and what to do. */
export const allianceScorecard: Template = {
  id: "alliance-scorecard",
  title: "Alliance scorecard",
  audience: "Alliance managers",
  about: "One alliance: its type and health with bounds, what to ask next, as-is and desired answers, and actions.",
  scope: "each",
  needs: ["contrasts", "points", "point parts", "practices", "identity"],
  judges: ["CLASSIFY", "HEALTH", "CONTINUUM"],
  orientation: "Portrait",
  grid: { margin: 10, label: 156, columns: 12, column: 38 },
  headRows: 2,
  bands: [
    { kind: "title", kicker: "ALLIANCE SCORECARD" },
    {
      kind: "identity",
      asOf: "As of",
      source: "Source",
      policy: "Policy",
      policyName: "Default policy",
      row: { label: "Row", found: "found by the name above", fixed: "fixed, because" },
      values: "values without formulas, calculated on",
    },
    [
      {
        from: 0,
        to: 5,
        part: {
          kind: "verdict",
          function: "CLASSIFY",
          title: "Type",
          bands: [insufficient],
          lines: [
            { asks: "score", label: "Strategic score (0 to 1)", shows: "score", unknown },
            { asks: "low", label: "Lowest it can still be", shows: "score" },
            { asks: "high", label: "Highest it can still be", shows: "score" },
            { asks: "margin", label: "Margin to another type", shows: "score", unknown },
            { asks: "coverage", label: "Evidence known", shows: "share" },
          ],
          beside: { fact: "declaredType", label: "Declared type" },
        },
      },
      {
        from: 7,
        to: 12,
        part: healthVerdict,
      },
    ],
    continuumBar,
    {
      kind: "missing",
      title: "Not known yet, most informative first",
      lists: [
        { of: "CLASSIFY", label: "For the type", none: "For the type: nothing", lines: 3 },
        { of: "HEALTH", label: "For the health", none: "For the health: nothing", lines: 2 },
      ],
    },
    [
      {
        from: 0,
        to: 6,
        part: {
          kind: "radar",
          rows: 15,
          maximum: 5,
          choices: [
            { group: "integrations", name: "Integrations", title: "Five integrations, 1 to 5 (centre: not answered)" },
            { group: "contrasts", name: "Contrasts", title: "Ten contrasts, 1 to 5 (centre: not answered)" },
          ],
        },
      },
      {
        from: 8,
        to: 12,
        part: {
          kind: "next",
          title: "Weakest, and what to ask",
          weakest: { group: "practices", title: "Weakest practices", count: 3, none: "No practice is rated below 5." },
          questions: [
            { of: "CLASSIFY", title: "Ask next, for the type", count: 4, none: "Nothing to ask." },
            { of: "HEALTH", title: "Ask next, for the health", count: 4, none: "Nothing to ask." },
          ],
        },
      },
    ],
    {
      kind: "answers",
      group: "contrasts",
      title: "Ten contrasts",
      note: "As-is comes from the source; a blank is not known. Fill in Desired (1 to 5).",
      beside: "anchors",
      figure: "gap",
    },
    {
      kind: "answers",
      group: "integrations",
      title: "Five integrations",
      note: "The weakest of the five holds the others back.",
      beside: "anchors",
      figure: "gap",
      whenAnswered: true,
    },
    {
      kind: "answers",
      group: "points",
      title: "Five points",
      note: "Yes, Partly or No; say what shows it.",
      beside: "evidence",
      figure: "none",
    },
    {
      kind: "answers",
      group: "practices",
      title: "Seven practices",
      note: "First ranks the rated practices, weakest first.",
      beside: "anchors",
      figure: "weakest first",
    },
    {
      kind: "actions",
      title: "Actions",
      rows: 6,
      statuses: ["Open", "In progress", "Done", "Dropped"],
      done: ["Done", "Dropped"],
    },
    {
      kind: "legend",
      title: "How to read the bands",
      entries: typeEntries,
      beside: healthEntries,
    },
    {
      kind: "caveat",
      text:
        "Read this as an aid to a conversation, not as advice. The verdicts follow from the answers given and from " +
        "cut-offs and weights that are the default policy's choice; both can be incomplete, out of date or wrong for " +
        "this case, and the general guidance behind them makes no claim to fit every situation, as its own " +
        "disclaimer says (S0:52). Check the facts before deciding anything on them.",
      sources: citedSources,
    },
  ],
};
