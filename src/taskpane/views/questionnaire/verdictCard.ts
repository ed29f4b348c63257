import { insufficient, relationshipTypes } from "../../../models/relationshipTypes";
import { element, type Child } from "../../dom/element";
import type { Asking } from "../../questionnaire/questionnaireState";
import type { Pane } from "../paneData";
import { rangeBar } from "./rangeBar";
import { changeText } from "./verdictNews";

/** How the verdict stands: the type, where on the continuum it can still be, what is still possible, what the last answer changed. */
export function verdictCard({ text }: Pane, { standing, change }: Asking, title: string): Child {
  const { number, questionnaire: says } = text;
  const { label, low, high, scoreLow, scoreHigh, types } = standing;
  return element(
    "section",
    { class: "card standing", "aria-labelledby": "verdict-title" },
    element("h2", { id: "verdict-title", class: "quiet" }, title),
    element("p", { class: "standing-label" }, label === insufficient ? says.noVerdict : label),
    rangeBar(standing),
    element("p", { class: "quiet" }, says.range(number(low, 2), number(high, 2))),
    element("p", { class: "quiet" }, says.score(number(scoreLow, 2), number(scoreHigh, 2))),
    element("p", { class: "quiet" }, `${says.possible(types.length, relationshipTypes.length)}: ${types.join(", ")}`),
    change && element("p", { class: "changed" }, changeText(text, change)),
  );
}
