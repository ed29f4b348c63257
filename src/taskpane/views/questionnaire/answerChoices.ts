import { anchorsOf } from "../../../models/anchors";
import type { Fact } from "../../../models/fact";
import { dontKnow, notApplicable } from "../../../questionnaire/asking/reply";
import { chosenAnswer, isSuggested } from "../../questionnaire/chosenAnswer";
import type { Asking } from "../../questionnaire/questionnaireState";
import { element, type Child, type Wanted } from "../../dom/element";
import type { Pane } from "../paneData";

/** Every step of a scale or every choice with its words, and the two answers that are none on it. */
export function answerChoices(pane: Pane, asking: Asking, fact: Fact): Child {
  const says = pane.text.questionnaire;
  return [
    element(
      "div",
      { class: "choices" },
      anchorsOf(fact).map(({ answer, meaning }) => answerChoice(pane, asking, answer, String(answer), meaning)),
      signs(pane, asking),
    ),
    isSuggested(asking) && element("p", { class: "quiet" }, says.suggested),
  ];
}

/** "Don't know" and "not applicable". */
export const signs = (pane: Pane, asking: Asking): Child => [
  answerChoice(pane, asking, dontKnow, pane.text.questionnaire.dontKnow, ""),
  answerChoice(pane, asking, notApplicable, pane.text.questionnaire.notApplicable, ""),
];

function answerChoice({ act }: Pane, asking: Asking, answer: string | number, title: string, meaning: string): Wanted {
  return element(
    "label",
    { key: String(answer), class: "choice" },
    element("input", {
      type: "radio",
      name: `answer ${asking.fact}`,
      checked: chosenAnswer(asking) === answer,
      on: { change: () => act.questionnaire.answer(answer) },
    }),
    element(
      "span",
      { class: "choice-text" },
      element("span", { class: typeof answer === "number" ? "step" : null }, title),
      meaning !== "" && element("span", { class: typeof answer === "number" ? "meaning" : "meaning below" }, meaning),
    ),
  );
}
