import type { Source } from "../../plan/source";
import { element, type Child } from "../dom/element";
import { button } from "./button";
import { icon } from "./icon";
import type { Pane } from "./paneData";
import { problemList } from "./problemList";

/** One source of the workbook: what it is called, where it is, what it says, what of it cannot be read. */
export function sourceCard({ act, text }: Pane, source: Source, isBest: boolean): Child {
  const home = text.home;
  return element(
    "article",
    { key: source.id, class: "card source" },
    element(
      "div",
      { class: "source-head" },
      icon("table"),
      element(
        "div",
        { class: "source-name" },
        element("h3", {}, source.name),
        source.sheet !== source.name && element("p", { class: "quiet" }, home.sheet(source.sheet)),
      ),
    ),
    element("p", { class: "counts" }, `${home.alliances(source.partners.length)} · ${home.facts(source.facts.length)}`),
    source.problems.length > 0 && problemList(text, source.problems),
    button(
      isBest ? "primary" : "outline",
      () => act.use(source.id),
      { class: "wide", label: home.use(source.name) },
      home.build,
    ),
  );
}
