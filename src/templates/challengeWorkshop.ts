import { challengeQuestions, reflectionQuestions } from "../models/challenge";
import { factById } from "../models/facts";
import { principles } from "../models/principles";
import { questionOf } from "../models/question";
import { caveatOf, done, identityOfOne, statuses } from "./parts/oneAlliance";
import type { Template } from "./template";

/** A worksheet for the meeting: the challenge of S4 for the alliance there is and the one that is wanted, and who takes what. */
export const challengeWorkshop: Template = {
  id: "challenge-workshop",
  title: "Challenge workshop",
  audience: "Alliance managers, in a meeting",
  about:
    "One alliance: five questions and three reflections, as-is and desired, how easy each was, and who takes what by when.",
  scope: "each",
  needs: ["principles"],
  standsAlone: true,
  judges: [],
  orientation: "Landscape",
  grid: {
    ...{ margin: 10, label: 84, columns: 13, column: 51 },
    widths: { 9: 56, 10: 84, 11: 68, 12: 62, 13: 36 },
  },
  headRows: 2,
  bands: [
    { kind: "title", kicker: "CHALLENGE WORKSHOP", typed: "Type the partner's name here" },
    identityOfOne,
    {
      kind: "review",
      name: "challenge",
      title: "Five questions",
      note: "For the alliance as it is, and for the one desired (S4:37). A question that is difficult is an answer too: mark it and say why.",
      columns: [
        { holds: "label", head: "About", from: 0, to: 0 },
        { holds: "text", head: "Question", from: 1, to: 2 },
        { holds: "as-is", head: "As-is", from: 3, to: 5 },
        { holds: "desired", head: "Desired", from: 6, to: 8 },
        {
          holds: "typed",
          key: "ease",
          head: "Ease",
          from: 9,
          to: 9,
          choices: ["Easy", "Difficult"],
          marked: "Difficult",
        },
        { holds: "typed", key: "why", head: "Why", from: 10, to: 10 },
        { holds: "typed", key: "owner", head: "Who takes it", from: 11, to: 11 },
        { holds: "due", head: "By when", from: 12, to: 12 },
        { holds: "source", head: "Source", from: 13, to: 13 },
      ],
      rows: challengeQuestions.map(({ title, text, source }) => ({ id: title, label: title, text, source })),
      height: 58,
      summary: "ease",
    },
    {
      kind: "review",
      name: "reflection",
      title: "Three reflections",
      note: "To think about afterwards, together.",
      columns: [
        { holds: "label", head: "About", from: 0, to: 0 },
        { holds: "text", head: "Question", from: 1, to: 2 },
        { holds: "as-is", head: "As-is", from: 3, to: 5 },
        { holds: "desired", head: "Desired", from: 6, to: 8 },
        { holds: "typed", key: "follows", head: "What follows", from: 9, to: 10 },
        { holds: "typed", key: "owner", head: "Who takes it", from: 11, to: 11 },
        { holds: "due", head: "By when", from: 12, to: 12 },
        { holds: "source", head: "Source", from: 13, to: 13 },
      ],
      rows: reflectionQuestions.map(({ title, text, source }) => ({ id: title, label: title, text, source })),
      height: 46,
    },
    {
      kind: "review",
      name: "principles",
      title: "Five principles",
      note: "To look through while answering (S4:37): as-is from the source where there is one, desired from 1 to 5.",
      columns: [
        { holds: "label", head: "Principle", from: 0, to: 1 },
        { holds: "as-is", head: "As-is", from: 2, to: 2 },
        { holds: "desired", head: "Desired", from: 3, to: 3 },
        { holds: "gap", head: "Gap", from: 4, to: 4 },
        { holds: "text", head: "What is asked", from: 5, to: 8 },
        { holds: "typed", key: "evidence", head: "Evidence", from: 9, to: 12 },
        { holds: "source", head: "Source", from: 13, to: 13 },
      ],
      rows: principles.items.map(({ fact, source }) => ({
        id: fact,
        fact,
        label: factById(fact).header,
        text: questionOf(factById(fact)).text,
        source,
      })),
      height: 24,
    },
    { kind: "actions", title: "Who takes what", rows: 5, statuses, done },
    {
      kind: "legend",
      title: "How to read it",
      entries: [
        { label: "Easy", means: "The team agreed on an answer at once" },
        {
          label: "Difficult",
          means: "It did not: that is a finding, not a gap; why matters more than the answer (S4:44, 45)",
        },
        { label: "1 to 5", means: "1 = no sign of the principle, 5 = it is lived; a blank is not known" },
      ],
    },
    caveatOf("Nothing here is scored."),
  ],
};
