import type { Draft } from "../../../questionnaire/drafts/draft";
import { draftKey } from "../../../questionnaire/drafts/draft";
import { element, type Child } from "../../dom/element";
import { button } from "../button";
import { disclosure } from "../disclosure";
import type { Pane } from "../paneData";

/** What was begun in this workbook and not saved: to go on with, or to discard. */
export function begunList({ act, text }: Pane, drafts: readonly Draft[]): Child {
  const says = text.questionnaire;
  return element(
    "section",
    { class: "group", "aria-labelledby": "begun-title" },
    element("h2", { id: "begun-title" }, says.begun),
    drafts.map((draft, index) => {
      const { partner, side, respondent, replies } = draft;
      const who = says.sides[side];
      const answered = replies.filter(({ answer }) => answer !== null).length;
      return element(
        "article",
        { key: draftKey(draft), class: "card begun" },
        element("h3", {}, element("bdi", {}, partner)),
        element("p", { class: "quiet" }, [who, respondent, says.begunText(answered)].filter(Boolean).join(" · ")),
        button(
          index === 0 ? "primary" : "outline",
          () => act.questionnaire.resume(draft),
          { class: "wide", label: says.resume(partner, who) },
          says.goOn,
        ),
        disclosure(
          "discard",
          says.discard,
          element("p", { class: "quiet" }, says.discardText),
          button("outline", () => act.questionnaire.discard(draft), {}, says.discardButton(partner, who)),
        ),
      );
    }),
  );
}
