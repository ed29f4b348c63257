import type { Source } from "../../reading/source";
import { usableSources } from "../choice";
import { element, type Child } from "../dom/element";
import { button } from "./button";
import { icon } from "./icon";
import type { Pane } from "./paneData";
import { problemList } from "./problemList";

/** One source of the workbook: what it is called, where it is, what it says, what of it cannot be read. */
export function sourceCard({ act, state, text }: Pane, source: Source): Child {
  const home = text.home;
  const usable = usableSources(state);
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
    element(
      "p",
      { class: "counts" },
      `${home.alliances(source.partners.length)} · ${home.columns(source.facts.length)}`,
    ),
    // Of a source that cannot be used, the reasons are all there is to say.
    source.problems.length > 0 && problemList(text, source.problems, usable.includes(source)),
    usable.includes(source) &&
      button(
        source === usable[0] ? "primary" : "outline",
        () => act.use(source.id),
        { class: "wide", label: home.use(source.name) },
        home.build,
      ),
  );
}
