import { isAsking } from "../../questionnaire/questionnaireState";
import type { Child } from "../../dom/element";
import type { Pane } from "../paneData";
import { endView } from "./end";
import { questionView } from "./question";
import { savedView } from "./saved";
import { setupView } from "./setup";

/** The Questionnaire page: what to answer, the question that is open, the end, or what was saved. */
export function questionnaireView(pane: Pane): Child {
  const { questionnaire } = pane.state;
  if (questionnaire.phase === "choosing") return setupView(pane, questionnaire);
  if (questionnaire.phase === "saved") return savedView(pane, questionnaire);
  if (!isAsking(questionnaire)) return null;
  return questionnaire.phase === "asking" ? questionView(pane, questionnaire) : endView(pane, questionnaire);
}
