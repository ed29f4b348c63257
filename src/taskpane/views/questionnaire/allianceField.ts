import { element, type Child } from "../../dom/element";
import { folded } from "../../folded";
import { partnersKnown } from "../../questionnaire/partnersKnown";
import type { Pane } from "../paneData";

/** More names than these are no list to choose from; typing narrows it. */
const listedAtMost = 100;

/** The alliance that is answered for: one that the workbook holds, or a new name. */
export function allianceField({ act, state, text }: Pane, partner: string): Child {
  const says = text.questionnaire;
  const wanted = folded(partner.trim());
  const names = partnersKnown(state).filter((name) => folded(name).includes(wanted));
  return element(
    "div",
    { class: "group" },
    element("label", { class: "group-title", for: "answered-alliance" }, says.alliance),
    element("input", {
      id: "answered-alliance",
      class: "control",
      type: "text",
      list: "known-alliances",
      autocomplete: "off",
      spellcheck: "false",
      "aria-describedby": "answered-alliance-hint",
      value: partner,
      on: { input: (event) => act.questionnaire.set({ partner: (event.target as HTMLInputElement).value }) },
    }),
    element(
      "datalist",
      { id: "known-alliances" },
      names.slice(0, listedAtMost).map((name) => element("option", { key: name, value: name })),
    ),
    element("p", { id: "answered-alliance-hint", class: "quiet" }, says.allianceHint),
  );
}
