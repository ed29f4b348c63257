import { factById } from "../models/facts";
import { preconditions, type Precondition } from "../models/guides/preconditions";
import { integrations } from "../models/integrations";
import { leaderRoles, networks, toolKinds } from "../models/support";
import { caveatOf, done, identityOfOne, statuses } from "./parts/oneAlliance";
import type { ReviewColumn, ReviewRow } from "./parts/reviewPart";
import type { Template } from "./template";

const unknown = "not known";

const toDo: readonly ReviewColumn[] = [
  { holds: "typed", key: "next", head: "Next step", from: 9, to: 9, ofWholes: true },
  { holds: "typed", key: "owner", head: "Owner", from: 10, to: 10, ofWholes: true },
  { holds: "due", head: "Due", from: 11, to: 11 },
  { holds: "status", head: "Status", from: 12, to: 12, choices: statuses, done },
  { holds: "source", head: "Source", from: 13, to: 13 },
];

/** Openness has a band the team agreed to keep to, which stands below it. */
const preconditionRows = ({ title, text, source, fact }: Precondition): ReviewRow[] => [
  { id: title, label: title, text, source, fact, answers: fact === "openness" ? "rating" : "yesNo" },
  ...(fact === "openness"
    ? ["opennessLow", "opennessHigh"].map((band): ReviewRow => {
        const { header, source: line } = factById(band);
        return { id: band, fact: band, label: header, source: line, isPart: true };
      })
    : []),
];

/** The five integrations as they are and as they should be, the weakest link, and what is to be done about each. */
export const integrationPlan: Template = {
  id: "integration-plan",
  title: "Integration plan",
  audience: "Alliance managers",
  about:
    "One alliance: five integrations as-is and desired, the weakest link, what they need, and the next step of each.",
  scope: "each",
  needs: ["integrations"],
  judges: ["SCORE integrations"],
  orientation: "Landscape",
  grid: {
    ...{ margin: 10, label: 122, columns: 13, column: 48 },
    widths: { 1: 40, 2: 44, 3: 36, 8: 92, 9: 98, 10: 58, 11: 60, 12: 64, 13: 36 },
  },
  headRows: 2,
  bands: [
    { kind: "title", kicker: "INTEGRATION PLAN" },
    identityOfOne,
    [
      {
        from: 0,
        to: 6,
        part: {
          kind: "verdict",
          function: "SCORE integrations",
          title: "Weakest link",
          large: { asks: "weakest", label: "Weakest link", shows: "text", unknown: "None found yet" },
          bands: [],
          lines: [
            { asks: "score", label: "Mean of what is known (0 to 100)", shows: "points", unknown },
            { asks: "low", label: "Lowest it can still be", shows: "points" },
            { asks: "high", label: "Highest it can still be", shows: "points" },
            { asks: "analytical", label: "Analytical integrations", shows: "points", unknown },
            { asks: "relational", label: "Relational integrations", shows: "points", unknown },
            { asks: "coverage", label: "Evidence known", shows: "share" },
          ],
        },
      },
      {
        from: 8,
        to: 13,
        part: {
          kind: "radar",
          rows: 12,
          maximum: 5,
          choices: [
            { group: "integrations", name: "Integrations", title: "Five integrations, 1 to 5 (centre: not answered)" },
          ],
        },
      },
    ],
    {
      kind: "missing",
      title: "Not known yet",
      lists: [{ of: "SCORE integrations", label: "Integrations", none: "Integrations: nothing", lines: 1 }],
    },
    {
      kind: "review",
      name: "integrations",
      title: "Five integrations",
      note: "The weakest holds the others back, whatever the mean. Operational integration is named as the common failure (S4:14).",
      columns: [
        { holds: "label", head: "Integration", from: 0, to: 0 },
        { holds: "as-is", head: "As-is", from: 1, to: 1 },
        { holds: "desired", head: "Desired", from: 2, to: 2 },
        { holds: "gap", head: "Gap", from: 3, to: 3 },
        { holds: "low", head: "1 means", from: 4, to: 5 },
        { holds: "high", head: "5 means", from: 6, to: 7 },
        { holds: "typed", key: "evidence", head: "Evidence", from: 8, to: 8 },
        ...toDo,
      ],
      rows: integrations.items.map(({ fact, source }) => ({ id: fact, fact, label: factById(fact).header, source })),
      marked: "SCORE integrations.label",
    },
    {
      kind: "review",
      name: "preconditions",
      title: "What they need",
      note: "Openness and trust, sharing, and learning to delegate. More openness is not always better: the team sets its band.",
      columns: [
        { holds: "label", head: "Precondition", from: 0, to: 0 },
        { holds: "as-is", head: "As-is", from: 1, to: 1 },
        { holds: "desired", head: "Desired", from: 2, to: 2 },
        { holds: "text", head: "What is asked", from: 3, to: 7 },
        { holds: "typed", key: "evidence", head: "Evidence", from: 8, to: 8, ofWholes: true },
        ...toDo,
      ],
      rows: preconditions.flatMap(preconditionRows),
    },
    {
      kind: "review",
      name: "tools",
      title: "Two kinds of tools",
      note: "Both are important; neither stands for the other.",
      columns: [
        { holds: "label", head: "Kind", from: 0, to: 0 },
        { holds: "as-is", head: "As-is", from: 1, to: 1 },
        { holds: "desired", head: "Desired", from: 2, to: 2 },
        { holds: "text", head: "What is asked", from: 3, to: 7 },
        { holds: "typed", key: "evidence", head: "Evidence", from: 8, to: 8 },
        ...toDo,
      ],
      rows: toolKinds.map(({ side, text, source }) => ({
        id: side,
        label: side === "analytical" ? "Analytical" : "Relational",
        ...{ text, source },
        answers: "yesNo",
      })),
      height: 20,
    },
    {
      kind: "review",
      name: "people",
      title: "Leaders and networks",
      note: "Two specialists a leader has to be, and three kinds of networks to draw on at different times.",
      columns: [
        { holds: "label", head: "Role or network", from: 0, to: 0 },
        { holds: "text", head: "What is asked", from: 1, to: 3 },
        { holds: "as-is", head: "As-is", from: 4, to: 6 },
        { holds: "desired", head: "Desired", from: 7, to: 8 },
        ...toDo,
      ],
      rows: [
        ...leaderRoles.map(({ title, text, source }) => ({ id: `role ${title}`, label: title, text, source })),
        ...networks.map(({ title, text, source }) => ({
          id: `network ${title}`,
          label: `${title} network`,
          text,
          source,
        })),
      ],
      height: 28,
    },
    {
      kind: "legend",
      title: "How to read it",
      entries: [
        { label: "Weakest link", means: "The integration rated lowest, marked in the table; of equal ones the first" },
        { label: "Mean", means: "1 to 5 as 0 to 100, each integration weighing alike: it can hide a weak link" },
        {
          label: "Analytical",
          means: "Strategic, tactical and operational integration: systems, processes, knowledge",
        },
        { label: "Relational", means: "Interpersonal and cultural integration: the people" },
        { label: "Gap", means: "Desired less as-is; 2 and more stands out" },
      ],
    },
    caveatOf(
      "Which integrations are analytical, and that all weigh alike, is our reading; the source (S4) weighs none above another.",
    ),
  ],
};
