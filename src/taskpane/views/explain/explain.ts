import { element, type Child } from "../../dom/element";
import type { Explanation } from "../../explain/explanation";
import { isoDayOf } from "../../asOf";
import { button } from "../button";
import { heading } from "../heading";
import { icon } from "../icon";
import { notice } from "../notice";
import type { Pane } from "../paneData";
import { givenView } from "./given";
import { judgementView } from "./judgement";
import { placeButton } from "./placeButton";

/** The page that explains the selected cell. */
export function explainView(pane: Pane): Child {
  const { act, state, text } = pane;
  const { explain: says } = text;
  const { phase, explanation, failure, follows, trouble } = state.explain;
  return [
    heading(says.title),
    element("p", { class: "lead" }, says.lead),
    !follows && element("p", { key: "not followed", class: "quiet" }, says.notFollowed),
    (!follows || phase === "failed") &&
      button(
        "outline",
        () => act.explain(),
        { key: "again", class: "wide" },
        icon("refresh", { slot: "start" }),
        says.again,
      ),
    failure && [element("h2", { key: "failed" }, says.failedTitle), notice("failed", failure)],
    trouble && notice("failed", trouble),
    !explanation && phase === "reading" && element("p", { key: "reading", class: "quiet" }, says.reading),
    explanation && cellView(pane, explanation),
  ];
}

function cellView(pane: Pane, explanation: Explanation): Child {
  const { explain: says } = pane.text;
  const { at, text, formula, error, alliance, asOf, judgements, trouble, hints } = explanation;
  return [
    element(
      "section",
      { key: "cell", class: "card cell" },
      element("h2", {}, element("bdi", {}, `${at.sheet}!${at.place}`)),
      text !== "" && element("p", { class: "shown" }, element("bdi", {}, text)),
      formula && element("pre", { dir: "ltr" }, element("code", {}, formula.text)),
      formula?.at &&
        element("p", { class: "quiet" }, says.formulaIn(formula.at.place), " ", placeButton(pane, formula.at)),
      alliance && whose(pane, alliance),
      alliance && asOf !== null && element("p", { class: "quiet" }, says.asOf(isoDayOf(asOf))),
    ),
    hints.map((hint) => element("p", { key: `hint ${hint}`, class: "reason" }, says.hints[hint])),
    error !== null &&
      element(
        "section",
        { key: "error", class: "notice notice-cancelled" },
        icon("warning"),
        element(
          "div",
          { class: "notice-text" },
          element("h2", {}, says.errorTitle(error)),
          !trouble && element("p", {}, says.errors[error] ?? says.errors["other"]),
        ),
      ),
    trouble &&
      element(
        "section",
        { key: "trouble", class: "card" },
        element("h2", {}, says.troubleTitle),
        element("p", {}, trouble.message),
        trouble.cells.length > 0 &&
          element(
            "ul",
            { class: "terms" },
            trouble.cells.map(({ header, answer, at: cell }) =>
              element(
                "li",
                { key: header },
                element(
                  "div",
                  { class: "term-head" },
                  element("span", {}, says.troubleCell(header, answer)),
                  placeButton(pane, cell),
                ),
              ),
            ),
          ),
      ),
    judgements.map((judgement) => judgementView(pane, judgement)),
    givenView(pane, explanation),
  ];
}

/** Who is judged; of a formula that judges several, whoever is chosen. */
function whose({ act, text }: Pane, { name, chosen, all }: NonNullable<Explanation["alliance"]>): Child {
  if (all.length < 2) return element("p", { class: "whose" }, element("strong", {}, element("bdi", {}, name)));
  return [
    element("label", { class: "quiet", for: "whose" }, text.explain.whose),
    element(
      "select",
      {
        id: "whose",
        class: "control",
        value: chosen,
        on: { change: (event) => act.explain(Number((event.target as HTMLSelectElement).value)) },
      },
      all.map((one, index) => element("option", { key: `${index}`, value: index }, one)),
    ),
  ];
}
