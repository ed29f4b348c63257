import { checkInClock, dueGrace, reviewClock } from "../models/derivations/clocks";
import { factById } from "../models/facts";
import { practiceGuides, type PracticeGuide } from "../models/guides/practiceGuides";
import { performanceMetrics } from "../models/performanceMetrics";
import { practices } from "../models/practices";
import { insufficient } from "../models/relationshipTypes";
import { healthyCutOff, watchCutOff } from "../models/verdicts/health";
import { healthVerdict } from "./parts/healthVerdict";
import { caveatOf, done, identityOfOne, statuses } from "./parts/oneAlliance";
import type { ReviewRow } from "./parts/reviewPart";
import type { Template } from "./template";

/** A practice, what it is made of, and the aid S3 attaches to it. */
const rowsOf = ({ fact, constituents, aid }: PracticeGuide): ReviewRow[] => [
  { id: fact, fact, label: factById(fact).header, source: factById(fact).source },
  ...constituents.map(({ id, text, source }): ReviewRow => ({
    id,
    label: text,
    source,
    answers: "yesNo",
    isPart: true,
  })),
  { id: `${fact} aid`, label: aid.kind, text: aid.text, source: aid.source, isNote: true },
];

/** The seven practices gone through one by one: what shows them, what comes next, who does it by when. */
export const practiceReview: Template = {
  id: "practice-review",
  title: "Practice review",
  audience: "Finance review teams",
  about:
    "One alliance: the seven practices with evidence, owner, due date and status, and the clocks of check-in and review.",
  scope: "each",
  needs: ["practices", "running"],
  judges: ["HEALTH", "DUE check-in", "DUE review"],
  orientation: "Landscape",
  grid: {
    ...{ margin: 10, label: 170, columns: 12, column: 58 },
    widths: { 1: 40, 2: 44, 3: 36, 8: 36, 9: 36, 10: 62, 11: 66, 12: 38 },
  },
  headRows: 2,
  bands: [
    { kind: "title", kicker: "PRACTICE REVIEW" },
    identityOfOne,
    [
      {
        from: 0,
        to: 5,
        part: healthVerdict,
      },
      {
        from: 7,
        to: 12,
        part: {
          kind: "clocks",
          title: "Two clocks",
          clocks: [
            {
              ...{ name: "check-in", label: "Check-in" },
              clock: checkInClock,
              note: "Check-ins every 7 or 14 days (S3:23); 14 where none is agreed.",
            },
            {
              ...{ name: "review", label: "Review" },
              clock: reviewClock,
              note: `Regular reviews (S1:23, S3:38): every ${reviewClock.value} days, our choice, where none is agreed.`,
            },
          ],
        },
      },
    ],
    {
      kind: "missing",
      title: "Not known yet, most informative first",
      lists: [{ of: "HEALTH", label: "For the health", none: "For the health: nothing", lines: 1 }],
    },
    {
      kind: "gaps",
      of: "practices",
      title: "As-is and desired",
      chart: "Seven practices, 1 to 5 (no bar: not answered)",
      rows: practices.items.map(({ fact }) => ({ id: fact, label: factById(fact).header })),
      maximum: 5,
    },
    {
      kind: "review",
      name: "practices",
      title: "Seven practices",
      note: "Ratings (1 to 5) come from the source, a blank is not known; say of each thing to look for whether it is there.",
      columns: [
        { holds: "label", head: "Practice, and what to look for", from: 0, to: 0 },
        { holds: "as-is", head: "As-is", from: 1, to: 1 },
        { holds: "desired", head: "Desired", from: 2, to: 2 },
        { holds: "gap", head: "Gap", from: 3, to: 3 },
        { holds: "typed", key: "evidence", head: "Evidence", from: 4, to: 5 },
        { holds: "typed", key: "next", head: "Next step", from: 6, to: 7, ofWholes: true },
        { holds: "typed", key: "owner", head: "Owner", from: 8, to: 9, ofWholes: true },
        { holds: "due", head: "Due", from: 10, to: 10 },
        { holds: "status", head: "Status", from: 11, to: 11, choices: statuses, done },
        { holds: "source", head: "Source", from: 12, to: 12 },
      ],
      rows: practiceGuides.flatMap(rowsOf),
      height: 24,
    },
    {
      kind: "review",
      name: "metrics",
      title: "Four metrics",
      note: "Suggested for every alliance (S3:37); is each followed against the goals set at the outset?",
      columns: [
        { holds: "label", head: "Metric", from: 0, to: 0 },
        { holds: "as-is", head: "As-is", from: 1, to: 1 },
        { holds: "desired", head: "Desired", from: 2, to: 2 },
        { holds: "text", head: "Question", from: 3, to: 5 },
        { holds: "typed", key: "evidence", head: "Where it is measured", from: 6, to: 7 },
        { holds: "typed", key: "owner", head: "Owner", from: 8, to: 9 },
        { holds: "due", head: "Due", from: 10, to: 10 },
        { holds: "status", head: "Status", from: 11, to: 11, choices: statuses, done },
        { holds: "source", head: "Source", from: 12, to: 12 },
      ],
      rows: performanceMetrics.map(({ name, text, source }) => ({
        id: name,
        label: name,
        text,
        source,
        answers: "yesNo",
      })),
      height: 24,
    },
    {
      kind: "legend",
      title: "How to read the bands",
      entries: [
        { label: "Healthy", means: `Health of ${healthyCutOff.value} or more` },
        { label: "Watch", means: `Health from ${watchCutOff.value} to ${healthyCutOff.value}` },
        { label: "At risk", means: `Health under ${watchCutOff.value}` },
        { label: insufficient, means: "Too little is known for a verdict; the bounds show what is still open" },
        { label: "On time", means: "Before the next date" },
        {
          label: "Due",
          means: `From the next date on, for 1/${Math.round(1 / dueGrace.value)} of the time between two`,
        },
        { label: "Overdue", means: "Later than that" },
        { label: "Gap", means: "Desired less as-is; 2 and more stands out" },
      ],
    },
    caveatOf(
      "The health follows from the answers given and from cut-offs and weights that are the default policy's choice.",
    ),
  ],
};
