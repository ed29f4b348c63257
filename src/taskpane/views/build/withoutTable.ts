import { element, type Child } from "../../dom/element";
import { button } from "../button";
import { lookButton } from "../lookButton";
import type { Pane } from "../paneData";

/** In place of the data, where the workbook holds no table to build from: that the sheets on offer need none, and where others come from. */
export function withoutTable(pane: Pane): Child {
  const { act, text } = pane;
  return element(
    "section",
    { key: "without-table", class: "group" },
    element(
      "div",
      { class: "section-head" },
      element("h2", { class: "group-title" }, text.build.data),
      lookButton(pane),
    ),
    element("p", {}, text.build.noTable),
    button("outline", () => act.open("home"), { class: "start" }, text.build.goHome),
  );
}
