import { easeChoices } from "../../../models/answerTable";
import type { Fact } from "../../../models/fact";
import { blankReply } from "../../../questionnaire/asking/reply";
import { element, type Child } from "../../dom/element";
import type { Asking } from "../../questionnaire/questionnaireState";
import { disclosure } from "../disclosure";
import type { Pane } from "../paneData";

/** What may be said beside an answer, folded away: most answers need none of it. */
export function notes({ act, text }: Pane, { draft }: Asking, fact: Fact): Child {
  const says = text.questionnaire;
  const said = draft.replies.find((reply) => reply.fact === fact.id) ?? blankReply(fact.id);
  const written = (event: Event) => (event.target as HTMLInputElement).value;
  const area = (id: "evidence" | "comment") => [
    element("label", { for: id }, says[id]),
    element("textarea", {
      id,
      class: "control",
      rows: 2,
      value: said[id],
      on: { input: (event) => act.questionnaire.note({ [id]: written(event) }) },
    }),
  ];
  const isNoted = said.evidence + said.comment + said.ease !== "";
  return disclosure(
    "notes",
    isNoted ? says.noted : says.more,
    area("evidence"),
    area("comment"),
    element("label", { for: "ease" }, says.ease),
    element(
      "select",
      {
        id: "ease",
        class: "control",
        value: said.ease,
        on: {
          change: (event) =>
            act.questionnaire.note({ ease: easeChoices.find((choice) => choice === written(event)) ?? "" }),
        },
      },
      (["", ...easeChoices] as const).map((ease) => element("option", { key: ease, value: ease }, says.eases[ease])),
    ),
  );
}
