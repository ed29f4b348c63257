import { element, type Child } from "../../dom/element";
import type { Explanation, Given } from "../../explain/explanation";
import type { Pane } from "../paneData";
import { placeButton } from "./placeButton";

/** What a function that judges no alliance is given; its arguments by name where the reference has come. */
export function givenView(pane: Pane, { given, formula }: Explanation): Child {
  const { state, text } = pane;
  const says = text.explain;
  if (given.length === 0) return null;
  const { help } = state;
  const known = help.phase === "ready" ? help.functions.find(({ name }) => name === formula?.functions[0]) : undefined;
  return element(
    "section",
    { key: "given", class: "card" },
    element("h2", {}, formula?.functions[0]),
    known && element("p", { class: "quiet" }, known.description),
    element("h3", {}, says.given),
    element(
      "ul",
      { class: "terms" },
      given.map((one) =>
        element(
          "li",
          { key: `${one.index}` },
          element(
            "div",
            { class: "term-head" },
            element("strong", {}, known?.parameters[one.index]?.name ?? says.argument(one.index)),
            placeButton(pane, one.at),
          ),
          element("span", { class: "quiet" }, shown(pane, one)),
        ),
      ),
    ),
  );
}

function shown({ text: { explain: says } }: Pane, { state, text, size: [rows, columns] }: Given): string {
  if (state === "omitted") return says.omitted;
  if (state === "unclear") return says.unclearArgument;
  return rows * columns > 1 ? `${says.size(rows, columns)}: ${text}` : text;
}
