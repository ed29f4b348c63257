import type { Fact } from "../../../models/fact";
import { dayLimits, isoDayOf, serialOf } from "../../asOf";
import { element, type Child } from "../../dom/element";
import { chosenAnswer, isSuggested } from "../../questionnaire/chosenAnswer";
import type { Asking } from "../../questionnaire/questionnaireState";
import type { Pane } from "../paneData";
import { signs } from "./answerChoices";

/** A date, a number or a share to type, and the two answers that are none. */
export function answerField(pane: Pane, asking: Asking, fact: Fact): Child {
  const says = pane.text.questionnaire;
  const { act } = pane;
  const type = (event: Event) => {
    const typed = (event.target as HTMLInputElement).value;
    act.questionnaire.answer(read(fact, typed), typed);
  };
  const unit = fact.kind === "share" ? says.percent : "";
  return [
    element("input", {
      class: "control",
      type: fact.kind === "date" ? "date" : "number",
      ...(fact.kind === "date" ? dayLimits : { min: 0, step: "any", inputmode: "decimal" }),
      "aria-label": [says.answer, unit].filter(Boolean).join(", "),
      "aria-invalid": asking.problem === null ? null : "true",
      value: asking.typed ?? shown(fact, chosenAnswer(asking)),
      on: { input: type },
    }),
    unit !== "" && element("p", { class: "quiet" }, unit),
    isSuggested(asking) && element("p", { class: "quiet" }, says.suggested),
    element("div", { class: "choices" }, signs(pane, asking)),
  ];
}

function read({ kind }: Fact, typed: string): string | number | null {
  if (typed.trim() === "") return null;
  if (kind === "date") return serialOf(typed) ?? typed;
  const number = Number(typed);
  // percent beyond 100 stays a number no share can be, so that it is refused rather than taken for another
  return kind === "share" ? (number <= 100 ? number / 100 : number) : number;
}

function shown({ kind }: Fact, answer: string | number | null): string {
  if (typeof answer !== "number") return "";
  if (kind === "date") return isoDayOf(answer);
  return String(kind === "share" ? Number((answer * 100).toPrecision(12)) : answer);
}
