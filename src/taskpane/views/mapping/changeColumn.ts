import { facts } from "../../../models/facts";
import type { FactGroup } from "../../../models/fact";
import type { Source } from "../../../reading/source";
import { element, type Child } from "../../dom/element";
import type { Pane } from "../paneData";

/** Any column of the source, why it is taken for what it is, and what else it may be said to mean. */
export function changeColumn({ act, state, text }: Pane, source: Source): Child {
  const { mapping } = text.build;
  const headers = headersOf(source);
  if (headers.length === 0) return null;
  const open = headers.includes(state.mapping.column ?? "") ? state.mapping.column : null;
  const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;
  return [
    element("h3", {}, mapping.change),
    element("label", { class: "quiet", for: "column" }, mapping.column),
    element(
      "select",
      {
        id: "column",
        class: "control",
        value: open ?? "",
        on: { change: (event) => act.openColumn(valueOf(event) || null) },
      },
      element("option", { key: "", value: "" }, mapping.noColumn),
      headers.map((header) => element("option", { key: `column ${header}`, value: header }, header)),
    ),
    open !== null && [
      element("p", { key: "why", class: "quiet" }, why(source, open)),
      element("label", { key: "means-label", class: "quiet", for: "means" }, mapping.means),
      element(
        "select",
        {
          key: "means",
          id: "means",
          class: "control",
          value: factOf(source, open) ?? "",
          on: { change: (event) => act.mapColumn(open, valueOf(event) || null) },
        },
        element("option", { key: "", value: "" }, mapping.nothing),
        groups.map((group) => factGroup(group, text.build.factGroups[group])),
      ),
    ],
  ];
}

const groups = [...new Set(facts.map(({ group }) => group))];

const factGroup = (group: FactGroup, label: string): Child =>
  element(
    "optgroup",
    { key: group, label },
    facts
      .filter((fact) => fact.group === group)
      .map(({ id, header }) => element("option", { key: id, value: id }, header)),
  );

function headersOf({ mapped = [], guesses = [] }: Source): string[] {
  return [...new Set([...mapped, ...guesses].map(({ header }) => header))].filter((header) => header !== "");
}

/** What a person said goes before what was read. */
function factOf({ said = {}, mapped = [] }: Source, header: string): string | null {
  // an own property: a header may be called "constructor"
  if (Object.prototype.hasOwnProperty.call(said, header)) return said[header] ?? null;
  return mapped.find((one) => one.header === header)?.fact ?? null;
}

function why({ mapped = [], guesses = [] }: Source, header: string): string {
  const column = mapped.find((one) => one.header === header) ?? guesses.find((one) => one.header === header);
  return column ? [column.reason, column.samples.join(" · ")].filter((part) => part !== "").join(" ") : "";
}
