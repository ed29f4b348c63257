import { challengeViews } from "../models/challenge";
import { characteristics } from "../models/characteristics";
import { factById } from "../models/facts";
import { characteristicGuides } from "../models/guides/characteristicGuides";
import {
  coordinationAndControl,
  governanceDuties,
  governanceForms,
  independenceGate,
} from "../models/guides/governance";
import { noticeWindow } from "../models/verdicts/exits";
import { caveatOf, done, identityOfOne, statuses } from "./parts/oneAlliance";
import type { ReviewColumn, ReviewRow } from "./parts/reviewPart";
import type { Template } from "./template";

const unknown = "not known";

const clause = ({ fact, looksLike, shownBy }: (typeof characteristicGuides)[number]): ReviewRow[] => [
  {
    id: fact,
    fact,
    label: factById(fact).header,
    text: `${looksLike}. Shown by: ${shownBy}.`,
    source: factById(fact).source,
  },
  ...(fact === independenceGate.fact
    ? [{ id: "gate", label: "The gate", text: independenceGate.text, source: independenceGate.source, isNote: true }]
    : []),
];

/** A term of the agreement that a source may hold. */
const termRow = (fact: string): ReviewRow => {
  const { header, source } = factById(fact);
  return { id: fact, fact, label: header, source };
};

const toDo: readonly ReviewColumn[] = [
  { holds: "typed", key: "owner", head: "Owner", from: 9, to: 9 },
  { holds: "due", head: "Due", from: 10, to: 10 },
  { holds: "status", head: "Status", from: 11, to: 11, choices: statuses, done },
  { holds: "source", head: "Source", from: 12, to: 12 },
];

/** What the agreement says: the ten characteristics as clauses, governance, term and notice, and who delivers what. */
export const contractAndGovernance: Template = {
  id: "contract-and-governance",
  title: "Contract and governance",
  audience: "Legal, finance",
  about:
    "One alliance: ten characteristics as clauses, governance, term, renewal, exit and notice, and the roles roadmap.",
  scope: "each",
  needs: ["characteristics", "identity"],
  judges: ["SCORE characteristics"],
  orientation: "Landscape",
  grid: {
    ...{ margin: 10, label: 122, columns: 12, column: 64 },
    // as wide as lets the ten clauses stand on one page
    widths: { 1: 40, 2: 62, 3: 44, 4: 80, 5: 80, 6: 80, 7: 54, 8: 54, 9: 62, 10: 60, 11: 64, 12: 38 },
  },
  headRows: 2,
  bands: [
    { kind: "title", kicker: "CONTRACT AND GOVERNANCE" },
    identityOfOne,
    [
      {
        from: 0,
        to: 5,
        part: {
          kind: "verdict",
          function: "SCORE characteristics",
          title: "Characteristics of an alliance",
          large: { asks: "score", label: "Score", shows: "points", unknown },
          bands: [],
          lines: [
            { asks: "low", label: "Lowest it can still be", shows: "points" },
            { asks: "high", label: "Highest it can still be", shows: "points" },
            { asks: "coverage", label: "Evidence known", shows: "share" },
            { asks: "weakest", label: "Costs most", shows: "text" },
          ],
        },
      },
      {
        from: 7,
        to: 12,
        part: {
          kind: "term",
          title: "Term and notice",
          review: "terms",
          passed: "The last day to give notice is over.",
          later: `More than ${noticeWindow.value} days are left to decide whether to stay.`,
          unknown: "Not reckoned: it takes an end date (or a start date and a term) and the days of notice.",
        },
      },
    ],
    {
      kind: "missing",
      title: "Not known yet",
      lists: [{ of: "SCORE characteristics", label: "Characteristics", none: "Characteristics: nothing", lines: 2 }],
    },
    {
      kind: "tally",
      title: "Clauses by state",
      chart: "Ten clauses by state",
      note: "A clause said not to apply is in none of them.",
      model: "characteristics",
      count: characteristics.items.length,
      review: "characteristics",
    },
    {
      kind: "review",
      name: "characteristics",
      title: "Ten clauses",
      note: "As-is comes from the source, a blank is not known; fill in Desired, and the clause that shows it.",
      columns: [
        { holds: "label", head: "Characteristic", from: 0, to: 0 },
        { holds: "as-is", head: "As-is", from: 1, to: 1 },
        { holds: "state", head: "Clause is", from: 2, to: 2, model: "characteristics" },
        { holds: "desired", head: "Desired", from: 3, to: 3 },
        { holds: "text", head: "What it looks like", from: 4, to: 6 },
        { holds: "typed", key: "evidence", head: "Clause, evidence", from: 7, to: 8 },
        ...toDo,
      ],
      rows: characteristicGuides.flatMap(clause),
    },
    {
      kind: "review",
      name: "governance",
      title: "Governance",
      note: "To lead the coordination is not to control: both are asked (S1:17, S2:9).",
      columns: [
        { holds: "label", head: "Question", from: 0, to: 0 },
        { holds: "text", head: "What is asked", from: 1, to: 3 },
        { holds: "as-is", head: "As-is", from: 4, to: 4 },
        { holds: "desired", head: "Desired", from: 5, to: 5 },
        { holds: "typed", key: "evidence", head: "Clause, evidence", from: 6, to: 8 },
        ...toDo,
      ],
      rows: [
        {
          id: "form",
          label: "Form",
          text: "Which form does governance have?",
          choices: governanceForms,
          source: "S1:17",
        },
        ...governanceDuties.map(({ title, text, source }) => ({ id: title, label: title, text, source })),
        ...coordinationAndControl.map(({ title, text, source, fact }): ReviewRow => ({
          id: title,
          label: title,
          text,
          source,
          fact,
          answers: "yesNo",
        })),
      ],
      height: 28,
    },
    {
      kind: "review",
      name: "terms",
      title: "Term, renewal, exit",
      note: `The agreement ${challengeViews[0]}, from the source, and ${challengeViews[1]}.`,
      columns: [
        { holds: "label", head: "Term", from: 0, to: 0 },
        { holds: "as-is", head: "As-is", from: 1, to: 2 },
        { holds: "desired", head: "Desired", from: 3, to: 4 },
        { holds: "typed", key: "evidence", head: "Clause, evidence", from: 5, to: 8 },
        ...toDo,
      ],
      rows: [
        ...["legal", "start", "end", "term", "renewals", "autoRenew", "notice"].map(termRow),
        { id: "exit", label: "Exit clause", answers: "yesNo", source: "S1:19" },
        { id: "option", label: "Option to renew", answers: "yesNo", source: "S1:19" },
      ],
    },
    {
      kind: "review",
      name: "roadmap",
      title: "Roles roadmap",
      note: "What each partner delivers, by when, and how it is held to account (S3:18).",
      columns: [
        { holds: "label", head: "Partner", from: 0, to: 0 },
        { holds: "typed", key: "deliverable", head: "Deliverable", from: 1, to: 5 },
        { holds: "typed", key: "measure", head: "Held to account by", from: 6, to: 8 },
        { holds: "typed", key: "accountable", head: "Accountable", from: 9, to: 9 },
        { holds: "due", head: "Due", from: 10, to: 10 },
        { holds: "status", head: "Status", from: 11, to: 12, choices: statuses, done },
      ],
      rows: Array.from({ length: 10 }, (_, index) => ({ id: `${index + 1}` })),
    },
    {
      kind: "legend",
      title: "How to read it",
      entries: [
        { label: "Present", means: "Answered Yes, or rated 4 and more" },
        { label: "Partly", means: "Answered Partly, or rated between 2 and 4" },
        { label: "Absent", means: "Answered No, or rated 2 and less" },
        { label: "Not known", means: "Not answered: it counts neither for nor against" },
        { label: "Days left", means: `Coloured from ${noticeWindow.value} days before the last day to give notice` },
      ],
    },
    caveatOf(
      "It does not replace reading the agreement. The score weighs the ten characteristics alike, which is our choice.",
    ),
  ],
};
