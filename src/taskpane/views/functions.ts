import { element, type Child } from "../dom/element";
import { syntaxOf, type FunctionHelp } from "../functionHelp";
import { disclosure } from "./disclosure";
import { heading } from "./heading";
import { notice } from "./notice";
import type { Pane } from "./paneData";

/** The reference of the functions, made from the metadata Excel reads. */
export function functionsView(pane: Pane): Child {
  const { help } = pane.state;
  const { functions: says } = pane.text;
  return [
    heading(says.title),
    element("p", { class: "lead" }, says.lead),
    (help.phase === "unread" || help.phase === "reading") && element("p", { class: "quiet" }, says.reading),
    help.phase === "failed" && [element("h2", {}, says.failedTitle), notice("failed", help.failure)],
    help.phase === "ready" && help.functions.map((entry) => functionCard(pane, entry)),
  ];
}

function functionCard({ state, text }: Pane, help: FunctionHelp): Child {
  const { functions: says } = text;
  const table = state.survey.sources.find((source) => source.kind === "table")?.name ?? says.exampleTable;
  const example = says.examples[help.name]?.(table);
  return element(
    "article",
    { key: help.name, class: "card function" },
    element("h2", {}, help.name),
    element("p", {}, help.description),
    element("h3", {}, says.syntax),
    code(syntaxOf(help)),
    example !== undefined && [
      element("h3", {}, says.example),
      code(example),
      element("p", { class: "quiet" }, says.exampleSays[help.name]),
    ],
    disclosure(
      "arguments",
      says.arguments(help.name),
      element(
        "dl",
        {},
        help.parameters.map(({ name, description, optional }) => [
          element("dt", {}, element("code", {}, name), optional && element("span", { class: "quiet" }, says.optional)),
          element("dd", {}, description),
        ]),
      ),
    ),
  );
}

/** Formulas read from left to right in every language, and break where an argument ends rather than within a name. */
function code(text: string): Child {
  const pieces = text.match(/[^(,]+[(,]*/g) ?? [];
  return element(
    "pre",
    { dir: "ltr" },
    element(
      "code",
      {},
      pieces.map((piece) => [piece, element("wbr")]),
    ),
  );
}
