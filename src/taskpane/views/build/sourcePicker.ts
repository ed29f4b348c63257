import type { Source } from "../../../reading/source";
import { factById } from "../../../models/facts";
import { matchKey } from "../../../models/matchKey";
import { usableSources } from "../../choice";
import { element, type Child, type Wanted } from "../../dom/element";
import type { Strings } from "../../strings/en";
import { disclosure } from "../disclosure";
import { lookButton } from "../lookButton";
import { changeColumn } from "../mapping/changeColumn";
import type { Pane } from "../paneData";
import { problemList } from "../problemList";

/** Which data to build from, and which of its columns are understood. */
export function sourcePicker(pane: Pane, source: Source): Child {
  const { act, state, text } = pane;
  const { build } = text;
  const sources = usableSources(state);
  const option = ({ id, name, sheet }: Source) =>
    element("option", { key: id, value: id, selected: id === source.id }, build.sourceOption(name, sheet));
  const head = (title: Wanted) => element("div", { class: "section-head" }, title, lookButton(pane));
  const choose = (event: Event) => act.chooseSource((event.target as HTMLSelectElement).value);
  return element(
    "section",
    { class: "group" },
    sources.length > 1
      ? [
          head(element("label", { class: "group-title", for: "source" }, build.data)),
          element(
            "select",
            { id: "source", class: "control", value: source.id, on: { change: choose } },
            sources.map(option),
          ),
        ]
      : [
          head(element("h2", { class: "group-title" }, build.data)),
          element("p", { class: "only" }, build.sourceOption(source.name, source.sheet)),
        ],
    disclosure(
      "columns",
      build.columns(source.facts.length, source.ignored.length),
      element("h3", {}, build.recognised),
      chips(source.facts.map((column) => columnText(build, column))),
      source.ignored.length > 0 && [element("h3", {}, build.ignored), chips(source.ignored)],
      changeColumn(pane, source),
      notesOf(pane, source),
    ),
    source.problems.length > 0 && problemList(text, source.problems),
  );
}

/** A header that is not the fact's own name is shown with what it was taken for, so that a wrong guess is seen. */
function columnText(build: Strings["build"], { header, fact }: Source["facts"][number]): string {
  const canonical = factById(fact).header;
  return matchKey(header) === matchKey(canonical) ? header : build.asFact(header, canonical);
}

/** What was done to read the source, and is worth knowing. */
function notesOf({ text }: Pane, { notes = [] }: Source): Child {
  if (notes.length === 0) return null;
  const list = notes.map((note) => element("li", { class: "quiet" }, note));
  return [element("h3", {}, text.build.notes), element("ul", { class: "notes" }, list)];
}

function chips(texts: readonly string[]): Child {
  return element(
    "ul",
    { class: "chips" },
    texts.map((text) => element("li", {}, text)),
  );
}
