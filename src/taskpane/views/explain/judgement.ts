import { element, type Child } from "../../dom/element";
import type { Figure, Judgement, Term } from "../../explain/explanation";
import type { Strings } from "../../strings/en";
import { disclosure } from "../disclosure";
import type { Pane } from "../paneData";
import { changes } from "./changes";
import { placeButton } from "./placeButton";

/** A verdict with all that it rests on. */
export function judgementView(pane: Pane, judgement: Judgement): Child {
  const { explain, number } = pane.text;
  const titles: Readonly<Record<string, string>> = explain.judgements;
  const { of, label, figures, steps, cutOffs, missing } = judgement;
  return element(
    "section",
    { key: of, class: "card judgement" },
    element("h2", {}, titles[of] ?? explain.judgements.model),
    element("p", { class: "verdict" }, label),
    figures.length > 0 &&
      element(
        "dl",
        { class: "figures" },
        figures.map((figure) => [
          element("dt", {}, explain.figures[figure.name]),
          element("dd", {}, shown(figure, number)),
        ]),
      ),
    cutOffs.length > 0 &&
      element(
        "p",
        { class: "quiet" },
        `${explain.limits} · ${cutOffs.map(({ name, value }) => explain.limit(name, number(value, 4))).join(" · ")}`,
      ),
    missing.length > 0 && [
      element("h3", {}, explain.missing(missing.length)),
      element("p", { class: "quiet" }, missing.join(" · ")),
    ],
    changes(pane, judgement),
    (judgement.terms.length > 0 || steps.length > 0) &&
      disclosure(
        `arithmetic-${of}`,
        explain.arithmetic,
        terms(pane, judgement),
        steps.length > 0 && [
          element("h3", {}, explain.steps),
          element(
            "ul",
            { class: "terms" },
            steps.map(({ what, finding, source }) =>
              element(
                "li",
                {},
                element("strong", {}, what),
                ` ${finding} `,
                source !== "" && element("span", { class: "quiet" }, source),
              ),
            ),
          ),
        ],
      ),
  );
}

function shown({ value, scale }: Figure, number: Strings["number"]): string {
  if (scale === "share") return `${number(value * 100, 0)} %`;
  return number(value, scale === "one" ? 4 : 1);
}

function terms(pane: Pane, { terms: all, total }: Judgement): Child {
  const { explain, number } = pane.text;
  if (all.length === 0) return null;
  return [
    element(
      "ul",
      { class: "terms" },
      all.map((term) => termView(pane, term)),
    ),
    total !== null && element("p", { class: "total" }, explain.total(number(total, 4))),
  ];
}

function termView(pane: Pane, { header, answer, low, high, scaled, weight, contribution, at }: Term): Child {
  const { explain, number } = pane.text;
  return element(
    "li",
    { key: header },
    element(
      "div",
      { class: "term-head" },
      element("span", {}, element("strong", {}, header), " ", element("bdi", {}, answer)),
      placeButton(pane, at),
    ),
    low !== "" && high !== "" && element("span", { class: "quiet" }, explain.anchors(low, high)),
    scaled !== null &&
      weight !== null &&
      contribution !== null &&
      element(
        "span",
        { class: "quiet" },
        explain.product(number(scaled, 4), number(weight, 4), number(contribution, 4)),
      ),
  );
}
