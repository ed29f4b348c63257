import type { Template } from "../../../templates/template";
import { dayLimits, serialOf } from "../../asOf";
import { chosenTemplate, offeredTemplates } from "../../choice";
import { element, type Child } from "../../dom/element";
import type { Pane } from "../paneData";

/** What the sheets are to be and the day they speak of. */
export function buildOptions(pane: Pane): Child {
  return [
    element(
      "fieldset",
      { class: "group" },
      element("legend", { class: "group-title" }, pane.text.build.template),
      offeredTemplates(pane.state).map((template) => templateCard(pane, template)),
    ),
    asOfField(pane),
  ];
}

/** With a single template there is nothing to choose, so its card says what one gets and has no button. */
function templateCard({ act, state, text }: Pane, { id, title, audience, about }: Template): Child {
  const isChosen = chosenTemplate(state)?.id === id;
  const says = [
    element("strong", {}, title),
    element("span", { class: "quiet" }, text.build.audience(audience)),
    element("span", {}, about),
  ];
  if (offeredTemplates(state).length === 1) return element("div", { key: id, class: "card template" }, says);
  const choose = () => act.set({ template: id });
  return element(
    "label",
    { key: id, class: "card template" },
    element("input", { type: "radio", name: "template", checked: isChosen, on: { change: choose } }),
    says,
  );
}

function asOfField({ act, state, text }: Pane): Child {
  const isDate = serialOf(state.choices.asOf) !== null;
  return element(
    "section",
    { class: "group" },
    element("label", { class: "group-title", for: "as-of" }, text.build.asOf),
    element("input", {
      id: "as-of",
      type: "date",
      class: "control",
      ...dayLimits,
      "aria-describedby": "as-of-hint",
      "aria-invalid": isDate ? null : "true",
      value: state.choices.asOf,
      on: { change: (event) => act.set({ asOf: (event.target as HTMLInputElement).value }) },
    }),
    element("p", { id: "as-of-hint", class: "quiet" }, text.build.asOfHint),
  );
}
