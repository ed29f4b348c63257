import { anchorsOf } from "../../../models/anchors";
import { factById } from "../../../models/facts";
import { dontKnow, notApplicable, saysAnything, type Reply } from "../../../questionnaire/asking/reply";
import { isoDayOf } from "../../asOf";
import { element, type Child } from "../../dom/element";
import type { Asking } from "../../questionnaire/questionnaireState";
import { button } from "../button";
import { disclosure } from "../disclosure";
import { heading } from "../heading";
import { notice } from "../notice";
import type { Pane } from "../paneData";
import { verdictCard } from "./verdictCard";

/** More unknown facts than these help nobody to choose what to find out next. */
const unknownAtMost = 5;

/** The end of the questions: the verdict, what is still unknown, what was answered, and saving it. */
export function endView(pane: Pane, asking: Asking): Child {
  const { act, text } = pane;
  const { draft, standing, isSaving, failure, trouble } = asking;
  const says = text.questionnaire;
  const { replies } = draft;
  const rows = replies.filter(saysAnything).length;
  const missing = standing.isStable ? [] : standing.missing.slice(0, unknownAtMost);
  return [
    heading(says.about(draft.partner, says.sides[draft.side])),
    verdictCard(pane, { ...asking, change: null }, says.verdict),
    element("p", {}, standing.isStable ? says.stable : says.open),
    missing.length > 0 && [
      element("h2", {}, says.unknown),
      element(
        "ul",
        { class: "chips" },
        missing.map((header) => element("li", {}, header)),
      ),
    ],
    failure ? notice("failed", failure) : trouble && notice("failed", trouble),
    replies.length > 0 &&
      disclosure(
        "answers",
        says.answers,
        element(
          "ul",
          { class: "answers" },
          replies.map((reply) => answerLine(pane, reply)),
        ),
      ),
    element(
      "div",
      { class: "actions" },
      button("outline", act.questionnaire.back, { off: isSaving || replies.length === 0 }, says.back),
      (draft.length === "quick" || standing.next !== null) &&
        button("outline", act.questionnaire.goOn, { off: isSaving }, says.furtherQuestions),
      button("subtle", act.questionnaire.leave, { off: isSaving }, says.leave),
    ),
    element(
      "div",
      { class: "finish" },
      element("p", { class: "reason" }, says.saveText),
      button(
        "primary",
        act.questionnaire.save,
        { class: "wide", off: isSaving || rows === 0 },
        isSaving ? says.saving : says.save(rows),
      ),
    ),
  ];
}

function answerLine(pane: Pane, reply: Reply): Child {
  const says = pane.text.questionnaire;
  const { header } = factById(reply.fact);
  return element(
    "li",
    { key: reply.fact, class: "answer" },
    element(
      "span",
      { class: "answer-text" },
      element("span", {}, header),
      element("span", { class: "quiet" }, shownAnswer(pane, reply)),
    ),
    button("subtle", () => pane.act.questionnaire.goTo(reply.fact), { label: says.change(header) }, says.changeShort),
  );
}

function shownAnswer({ text }: Pane, { fact, answer }: Reply): string {
  const says = text.questionnaire;
  if (answer === null) return says.noAnswer;
  if (answer === dontKnow) return says.dontKnow;
  if (answer === notApplicable) return says.notApplicable;
  const about = factById(fact);
  if (about.kind === "date" && typeof answer === "number") return isoDayOf(answer);
  if (about.kind === "share" && typeof answer === "number") return `${text.number(answer * 100, 10)} %`;
  const meaning =
    about.kind === "rating" ? anchorsOf(about).find((anchor) => anchor.answer === answer)?.meaning : undefined;
  return meaning === undefined ? String(answer) : `${answer} · ${meaning}`;
}
