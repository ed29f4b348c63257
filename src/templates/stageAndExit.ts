import { factById } from "../models/facts";
import { obstacles, strategicClaim } from "../models/obstacles";
import { principles } from "../models/principles";
import { insufficient } from "../models/relationshipTypes";
import { noStage, stages } from "../models/stages";
import { exitFacts, exitLabels, noExit, noticeWindow, triggers } from "../models/verdicts/exits";
import type { ObstacleLine, TriggerLine } from "./parts/exitParts";
import { caveatOf, done, identityOfOne, statuses } from "./parts/oneAlliance";
import type { ReviewColumn, ReviewRow } from "./parts/reviewPart";
import type { Template } from "./template";

const unknown = "not known";

/** The answers each trigger is looked for in; the term also in dates, which stand with the term. */
const answersTo: Readonly<Record<(typeof triggers)[number]["id"], readonly string[]>> = {
  purposeMet: [exitFacts.purposeMet],
  notDelivering: [exitFacts.delivering],
  noTrust: exitFacts.trust,
  noSponsor: [exitFacts.sponsor],
  rival: [exitFacts.rival],
  termEnding: [exitFacts.autoRenew],
};

const triggerLines = triggers.map(({ id, title, rule, source, severity }): TriggerLine => ({
  ...{ id, title, rule, source },
  points: severity.value,
  facts: answersTo[id],
}));

const flags: Readonly<Record<ObstacleLine["id"], string>> = {
  nameOnly: "name only",
  fit: "fit",
  stop: "stop",
  openness: "openness",
};

const factRow = (fact: string): ReviewRow => ({
  id: fact,
  fact,
  label: factById(fact).header,
  source: factById(fact).source,
});

const answersAndDesired: readonly ReviewColumn[] = [
  { holds: "as-is", head: "As-is", from: 1, to: 1 },
  { holds: "desired", head: "Desired", from: 2, to: 2 },
];
const toDo: readonly ReviewColumn[] = [
  { holds: "typed", key: "owner", head: "Owner", from: 10, to: 10 },
  { holds: "due", head: "Due", from: 11, to: 11 },
  { holds: "source", head: "Source", from: 12, to: 12 },
];

const limit = (name: string): number => exitLabels.find((label) => label.name === name)?.value ?? 0;

/** How far an alliance has come, what stands in its way, and whether to stay in it. */
export const stageAndExit: Template = {
  id: "stage-and-exit",
  title: "Stage and exit",
  audience: "Executives",
  about:
    "One alliance: its stage, the obstacles in its way, what speaks for leaving and since when, notice and stop rule.",
  scope: "each",
  needs: ["stages", "running", "principles", "identity"],
  judges: ["CLASSIFY", "STAGE", "OBSTACLES", "EXIT"],
  orientation: "Landscape",
  grid: {
    ...{ margin: 10, label: 134, columns: 12, column: 58 },
    widths: { 1: 60, 2: 56, 3: 44, 4: 56, 5: 104, 6: 62, 7: 52, 8: 52, 9: 52, 10: 64, 11: 60, 12: 54 },
  },
  headRows: 2,
  bands: [
    { kind: "title", kicker: "STAGE AND EXIT" },
    identityOfOne,
    [
      {
        from: 0,
        to: 5,
        part: {
          kind: "verdict",
          function: "EXIT",
          title: "Stay or leave",
          bands: [noExit, ...exitLabels.map(({ name }) => name), insufficient],
          lines: [{ asks: "notice", label: "Days left to give notice (below 0: over)", shows: "points", unknown }],
        },
      },
      {
        from: 7,
        to: 12,
        part: {
          kind: "verdict",
          function: "STAGE",
          title: "Furthest stage",
          bands: [insufficient],
          lines: [
            { asks: "index", label: "Stage of five", shows: "points", unknown },
            { asks: "skipped", label: "Left incomplete before it", shows: "text", unknown: "none" },
          ],
        },
      },
    ],
    {
      kind: "triggers",
      title: "What speaks for leaving",
      note: "As-is comes from the source. Enter under First seen the day a trigger was first found: it stays when the sheet is made anew.",
      lines: triggerLines,
      decided: {
        points: "What fired adds up to ",
        makes: " points, which makes it: ",
        none: "No trigger fires, and enough of them could be judged to say so.",
        insufficient: "No trigger fires, but too few of them could be judged to say so.",
      },
      insufficientLabel: insufficient,
    },
    {
      kind: "review",
      name: "stages",
      title: "Five stages",
      note: "Yes is evidence, Partly a stage begun. Stages inform and change no score: an alliance may skip one (S4:9).",
      columns: [
        { holds: "label", head: "Stage", from: 0, to: 0 },
        ...answersAndDesired,
        { holds: "text", head: "What it means", from: 3, to: 6 },
        { holds: "typed", key: "evidence", head: "Evidence", from: 7, to: 9 },
        ...toDo,
      ],
      rows: stages.items.map(({ fact, meaning }) => ({ ...factRow(fact), text: meaning })),
      height: 20,
    },
    {
      kind: "obstacles",
      title: "Four obstacles",
      note: "Each is found or cleared by the answers beside it; what is not known is neither.",
      lines: obstacles.map(({ id, title, source }) => ({ id, title, source, asks: flags[id] })),
    },
    [
      {
        from: 0,
        to: 5,
        part: {
          kind: "term",
          title: "Term and notice",
          review: "terms",
          passed: "The last day to give notice is over.",
          later: `More than ${noticeWindow.value} days are left to decide whether to stay.`,
          unknown: "Not reckoned: it takes an end date (or a start date and a term) and the days of notice.",
        },
      },
      {
        from: 7,
        to: 12,
        part: {
          kind: "verdict",
          function: "CLASSIFY",
          title: "Type by the evidence",
          bands: [insufficient],
          lines: [
            { asks: "score", label: "Strategic score (0 to 1)", shows: "score", unknown },
            { asks: "coverage", label: "Evidence known", shows: "share" },
          ],
          beside: { fact: strategicClaim.fact, label: "Declared type" },
        },
      },
    ],
    {
      kind: "review",
      name: "terms",
      title: "Term, renewal and notice",
      note: "From the source; what should be agreed instead goes under Desired.",
      columns: [
        { holds: "label", head: "Agreed", from: 0, to: 0 },
        ...answersAndDesired,
        { holds: "typed", key: "evidence", head: "Clause, evidence", from: 3, to: 9 },
        ...toDo,
      ],
      rows: ["start", "end", "term", "notice", exitFacts.autoRenew].map(factRow),
    },
    {
      kind: "review",
      name: "stop rule",
      title: "Stop rule",
      note: "How would we know when to stop, and what level of resource do you invest? (S4:26)",
      columns: [
        { holds: "label", head: "Agreed", from: 0, to: 0 },
        { holds: "text", head: "What is asked", from: 1, to: 3 },
        { holds: "as-is", head: "As-is", from: 4, to: 6 },
        { holds: "desired", head: "Desired", from: 7, to: 9 },
        ...toDo,
      ],
      rows: [
        { ...factRow("stopRule"), text: "Is it agreed when the alliance ends or changes?" },
        { id: "metric", label: "Metric", text: "What is measured, and by whom?", source: "S4:26" },
        { id: "threshold", label: "Threshold", text: "From which value on does the rule apply?", source: "S4:26" },
        {
          id: "decides",
          label: "Who decides",
          text: "Who decides to stop or to go on, on both sides?",
          source: "S4:26",
        },
        { id: "by when", label: "By when", text: "When is it looked at, and by when decided?", source: "S4:26" },
        {
          id: "resources",
          label: "Level of resource",
          text: "How much money, people and time goes in until then?",
          source: "S4:26",
        },
      ],
      height: 20,
    },
    {
      kind: "review",
      name: "principles",
      title: "Five principles",
      note: "What makes alliances work (S4:30 to S4:34); shown where the source rates them.",
      columns: [
        { holds: "label", head: "Principle", from: 0, to: 0 },
        ...answersAndDesired,
        { holds: "gap", head: "Gap", from: 3, to: 3 },
        { holds: "low", head: "1 means", from: 4, to: 6 },
        { holds: "high", head: "5 means", from: 7, to: 9 },
        ...toDo,
      ],
      rows: principles.items.map(({ fact }) => factRow(fact)),
      whenAnswered: true,
      height: 20,
    },
    { kind: "actions", title: "Actions", rows: 5, statuses, done },
    {
      kind: "legend",
      title: "How to read the labels",
      entries: [
        { label: noExit, means: `Nothing that speaks for leaving is found, and enough was looked at` },
        {
          label: "Renegotiate",
          means: `What fired adds up to ${limit("Renegotiate")} point or more: a reason to talk`,
        },
        { label: "Prepare exit", means: `${limit("Prepare exit")} points or more` },
        { label: "Exit", means: `${limit("Exit")} points or more` },
        { label: insufficient, means: "Nothing fires, but too little is known to say that nothing does" },
        ...triggers.map(({ title, rule }) => ({ label: title, means: rule })),
        { label: noStage, means: "Every stage that applies is answered, and none with Yes" },
      ],
    },
    caveatOf(
      "Labels follow from the answers given and from points and limits that are the default policy's choice; whether to leave is " +
        "for the partners to decide, and the contract's own clauses go before anything said here.",
    ),
  ],
};
