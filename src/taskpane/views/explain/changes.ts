import { element, type Child } from "../../dom/element";
import type { Judgement } from "../../explain/explanation";
import type { Pane } from "../paneData";
import { placeButton } from "./placeButton";

/** What would give another verdict, and what is worth asking. */
export function changes(pane: Pane, judgement: Judgement): Child {
  const { explain } = pane.text;
  const { flip, ask, of } = judgement;
  const isAsked = of !== "stage" && of !== "obstacles" && of !== "exit";
  return [
    flip !== undefined && [
      element("h3", { key: "flip" }, explain.flip),
      flip === null && element("p", { class: "quiet" }, explain.noFlip),
      flip?.length === 0 && element("p", { class: "quiet" }, explain.isThere),
      flip !== null &&
        flip.length > 0 &&
        element(
          "ul",
          { key: "flips", class: "terms" },
          flip.map(({ header, from, to, at }) =>
            element(
              "li",
              { key: header },
              element(
                "div",
                { class: "term-head" },
                element("span", {}, explain.flipStep(header, from, to)),
                placeButton(pane, at),
              ),
            ),
          ),
        ),
    ],
    isAsked && element("h3", { key: "ask" }, explain.ask),
    isAsked && ask.length === 0 && element("p", { class: "quiet" }, explain.nothingToAsk),
    ask.length > 0 &&
      element(
        "ol",
        { key: "asked", class: "terms" },
        ask.map(({ header, question, lowest, highest, at }) =>
          element(
            "li",
            { key: header },
            element(
              "div",
              { class: "term-head" },
              element("span", {}, element("strong", {}, header), " ", question),
              placeButton(pane, at),
            ),
            lowest !== "" && element("span", { class: "quiet" }, explain.could(lowest, highest)),
          ),
        ),
      ),
  ];
}
