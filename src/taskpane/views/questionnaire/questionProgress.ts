import { element, type Child } from "../../dom/element";
import type { Asking } from "../../questionnaire/questionnaireState";
import type { Pane } from "../paneData";

/** How far one has come: of the quick questionnaire only the most there can be is known. */
export function questionProgress({ text }: Pane, { draft, standing }: Asking): Child {
  const says = text.questionnaire;
  const { answered, most } = standing;
  const count = draft.length === "quick" ? says.ofAtMost(answered, most) : says.of(answered, most);
  return element(
    "div",
    { class: "question-progress" },
    element("fluent-progress-bar", {
      thickness: "medium",
      "aria-label": says.progress,
      "aria-valuetext": count,
      max: Math.max(1, most),
      value: answered,
    }),
    element("p", { class: "count" }, count),
  );
}
