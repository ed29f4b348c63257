import { allianceScorecard } from "../../../templates/allianceScorecard";
import { twoSidedView } from "../../../templates/twoSidedView";
import { element, type Child } from "../../dom/element";
import type { Saved } from "../../questionnaire/questionnaireState";
import { button } from "../button";
import { heading } from "../heading";
import type { Pane } from "../paneData";

/** The answers stand in the workbook: what one does next. */
export function savedView({ act, text }: Pane, { draft, rows }: Saved): Child {
  const says = text.questionnaire;
  return [
    heading(says.savedTitle(rows)),
    element("p", { class: "lead" }, says.savedText(draft.partner)),
    button("primary", act.questionnaire.otherSide, { class: "wide" }, says.otherSide[draft.side]),
    button("outline", () => act.questionnaire.buildWith(allianceScorecard.id), { class: "wide" }, says.buildScorecard),
    button("outline", () => act.questionnaire.buildWith(twoSidedView.id), { class: "wide" }, says.buildTwoSided),
    button("subtle", act.questionnaire.leave, { class: "wide" }, says.another),
  ];
}
