import { factById } from "../../../models/facts";
import { questionOf } from "../../../models/question";
import type { Asking } from "../../questionnaire/questionnaireState";
import { previous } from "../../questionnaire/path";
import { element, type Child } from "../../dom/element";
import { button } from "../button";
import { heading } from "../heading";
import { notice } from "../notice";
import type { Pane } from "../paneData";
import { answerChoices } from "./answerChoices";
import { answerField } from "./answerField";
import { notes } from "./notes";
import { questionProgress } from "./questionProgress";
import { verdictCard } from "./verdictCard";

/** One question: its answers as a group, what may be said beside them, and how the verdict stands. */
export function questionView(pane: Pane, asking: Asking): Child {
  const { act, text } = pane;
  const { draft, problem, trouble, kept } = asking;
  const says = text.questionnaire;
  const fact = factById(asking.fact);
  const isTyped = fact.kind === "date" || fact.kind === "number" || fact.kind === "share";
  const group = text.build.factGroups[fact.group];
  return [
    heading(says.about(draft.partner, says.sides[draft.side])),
    questionProgress(pane, asking),
    element(
      "div",
      {
        key: `question ${fact.id}`,
        class: "question",
        on: { keydown: (event) => goOnByEnter(event, act.questionnaire.next) },
      },
      element(
        "fieldset",
        { class: "group", "aria-describedby": problem === null ? null : "answer-problem" },
        element(
          "legend",
          { class: "question-text" },
          element("span", { class: "quiet" }, `${group}: ${fact.header}`),
          element("span", {}, questionOf(fact).text),
        ),
        isTyped ? answerField(pane, asking, fact) : answerChoices(pane, asking, fact),
      ),
      problem !== null &&
        element(
          "p",
          { key: "problem", id: "answer-problem", class: "problem", role: "alert" },
          problem || says.chooseFirst,
        ),
      notes(pane, asking, fact),
    ),
    element(
      "div",
      { class: "turning" },
      button("outline", act.questionnaire.back, { off: previous(asking) === null }, says.back),
      button("primary", act.questionnaire.next, { class: "onward" }, says.next),
    ),
    trouble && notice("failed", trouble),
    verdictCard(pane, asking, says.soFar),
    element(
      "div",
      { class: "actions" },
      button("subtle", act.questionnaire.finish, { off: asking.standing.answered === 0 }, says.finish),
      button("subtle", act.questionnaire.leave, {}, says.leave),
    ),
    !trouble && draft.replies.length > 0 && element("p", { class: "quiet" }, kept ? says.kept : says.keeping),
  ];
}

/** Enter goes on from an answer; on a button, a fold or in a comment it does what it does there. */
function goOnByEnter(event: Event, next: () => void): void {
  const { key, target } = event as KeyboardEvent;
  if (key !== "Enter" || !(target as Element).matches("input")) return;
  event.preventDefault();
  next();
}
