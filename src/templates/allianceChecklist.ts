import { factById } from "../models/facts";
import { points } from "../models/points";
import { questionOf } from "../models/question";
import { insufficient } from "../models/relationshipTypes";
import { bandEntries } from "./parts/bandEntries";
import { caveatOf, done, identityOfOne, statuses } from "./parts/oneAlliance";
import type { ReviewRow } from "./parts/reviewPart";
import type { Template } from "./template";

const unknown = "not known";

const row = (fact: string): ReviewRow => {
  const { header, source } = factById(fact);
  return { id: fact, fact, label: header, text: questionOf(factById(fact)).text, source };
};

/** A point and below it the parts of its sentence. */
const point = ({ fact, parts = [] }: (typeof points.items)[number]): ReviewRow[] => [
  row(fact),
  ...parts.map((part) => ({ ...row(part.fact), isPart: true })),
];

/** What S2:6 finds in partnerships and alliances alike, and what in alliances alone. */
const shared = (fact: string, text: string): ReviewRow => ({ ...row(fact), text: `Both: ${text}`, source: "S2:6" });
const separating = (fact: string, text: string): ReviewRow => ({
  ...row(fact),
  text: `An alliance: ${text}`,
  source: "S2:6",
});

/** The five points in their fifteen parts, with what shows them and what is missing. */
export const allianceChecklist: Template = {
  id: "alliance-checklist",
  title: "Alliance checklist",
  audience: "Alliance managers",
  about:
    "One alliance: the five points in their fifteen parts with evidence, how many are met, and what makes it more than a partnership.",
  scope: "each",
  needs: ["points", "point parts"],
  judges: ["CLASSIFY", "SCORE points"],
  orientation: "Landscape",
  grid: {
    ...{ margin: 10, label: 146, columns: 12, column: 64 },
    widths: { 1: 44, 2: 66, 3: 50, 7: 74, 8: 74, 9: 112, 10: 62, 11: 60, 12: 36 },
  },
  headRows: 2,
  bands: [
    { kind: "title", kicker: "ALLIANCE CHECKLIST" },
    identityOfOne,
    [
      {
        from: 0,
        to: 5,
        part: {
          kind: "verdict",
          function: "CLASSIFY",
          title: "Type, by all the evidence",
          bands: [insufficient],
          lines: [
            { asks: "score", label: "Strategic score (0 to 1)", shows: "score", unknown },
            { asks: "margin", label: "Margin to another type", shows: "score", unknown },
            { asks: "coverage", label: "Evidence known", shows: "share" },
          ],
          beside: { fact: "declaredType", label: "Declared type" },
        },
      },
      {
        from: 7,
        to: 12,
        part: {
          kind: "verdict",
          function: "SCORE points",
          title: "Points met, of five",
          large: { asks: "present", label: "Met", shows: "text" },
          bands: [],
          lines: [
            { asks: "partly", label: "Partly met", shows: "points" },
            { asks: "absent", label: "Not met", shows: "points" },
            { asks: "unknown", label: "Not known", shows: "points" },
            { asks: "score", label: "Score of the five (0 to 100)", shows: "points", unknown },
          ],
        },
      },
    ],
    {
      kind: "tally",
      title: "Five points by state",
      chart: "Five points: met, partly, not met, not known",
      note: "Called distinctive, without a pass mark (S2): five of five is not asked.",
      model: "points",
      count: points.items.length,
      review: "points",
    },
    {
      kind: "missing",
      title: "Not known yet",
      lists: [{ of: "SCORE points", label: "Of the five points", none: "Of the five points: nothing", lines: 2 }],
    },
    {
      kind: "review",
      name: "points",
      title: "Five points in fifteen parts",
      note: "As-is comes from the source: a point answered whole stands above its parts. A blank is not known.",
      columns: [
        { holds: "label", head: "Point", from: 0, to: 0 },
        { holds: "as-is", head: "As-is", from: 1, to: 1 },
        { holds: "state", head: "It is", from: 2, to: 2, model: "points" },
        { holds: "desired", head: "Desired", from: 3, to: 3 },
        { holds: "text", head: "What is asked", from: 4, to: 6 },
        { holds: "typed", key: "evidence", head: "What shows it", from: 7, to: 8 },
        { holds: "typed", key: "missing", head: "What is missing", from: 9, to: 9 },
        { holds: "typed", key: "owner", head: "Owner", from: 10, to: 10, ofWholes: true },
        { holds: "due", head: "Due", from: 11, to: 11 },
        { holds: "source", head: "Source", from: 12, to: 12 },
      ],
      rows: points.items.flatMap(point),
    },
    {
      kind: "review",
      name: "separates",
      title: "Partnership or alliance",
      note: "The first three are found in both; the last three are what an alliance can do and a partnership need not.",
      columns: [
        { holds: "label", head: "Fact", from: 0, to: 0 },
        { holds: "as-is", head: "As-is", from: 1, to: 2 },
        { holds: "desired", head: "Desired", from: 3, to: 3 },
        { holds: "text", head: "Found in", from: 4, to: 8 },
        { holds: "typed", key: "evidence", head: "What shows it", from: 9, to: 11 },
        { holds: "source", head: "Source", from: 12, to: 12 },
      ],
      rows: [
        shared("D5", "risk is shared, more or less of it"),
        shared("D1", "the duration is meaningful, longer than one short objective"),
        shared("legal", "no new legal entity is required; one does not make an alliance less"),
        separating("Q1a", "combining resources can create value that is significant"),
        separating("Q1d", "that value can be sustained over years"),
        separating("Q1c", "that value reaches everyone involved"),
      ],
    },
    { kind: "actions", title: "Actions", rows: 4, statuses, done },
    {
      kind: "legend",
      title: "How to read it",
      entries: [
        { label: "Met", means: "Present: answered Yes, or rated 4 and more, as a whole or in every part" },
        { label: "Partly", means: "Answered Partly, rated between 2 and 4, or not the same in every part" },
        { label: "Not met", means: "Absent: answered No, or rated 2 and less, as a whole or in every part" },
        { label: "Not known", means: "Not answered: it counts neither for nor against" },
        ...bandEntries.filter(({ label }) =>
          ["Tactical alliance", "Partnership", "Strategic alliance"].includes(label),
        ),
      ],
    },
    caveatOf(
      "The type follows from the ten contrasts and the five points together, and from weights and cut-offs of the policy.",
    ),
  ],
};
