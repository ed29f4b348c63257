import { calculations } from "../../../plan/calculate";
import { element, type Child } from "../../dom/element";
import type { Pane } from "../paneData";

/** How the sheets get their figures. */
export function calculationChoice({ act, state, text }: Pane): Child {
  const { title, ways } = text.calculation;
  return element(
    "fieldset",
    { class: "group" },
    element("legend", { class: "group-title" }, title),
    calculations.map((way) =>
      element(
        "label",
        { key: way, class: "card template" },
        element("input", {
          type: "radio",
          name: "calculate",
          checked: state.choices.calculate === way,
          on: { change: () => act.set({ calculate: way }) },
        }),
        element("strong", {}, ways[way].name),
        element("span", {}, ways[way].about),
      ),
    ),
  );
}
