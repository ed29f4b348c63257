import { element, type Child } from "../dom/element";
import type { View } from "../state";
import { announcement } from "./announcement";
import { buildView } from "./build/build";
import { explainView } from "./explain/explain";
import { functionsView } from "./functions";
import { homeView } from "./home";
import type { Pane } from "./paneData";
import { shareView } from "./share/share";
import { questionnaireView } from "./questionnaire/questionnaire";

const pages: Readonly<Record<View, (pane: Pane) => Child>> = {
  home: homeView,
  build: buildView,
  explain: explainView,
  questionnaire: questionnaireView,
  functions: functionsView,
  share: shareView,
};

/** As they stand in the navigation: where not all fit side by side, each half has a line, and no page stands alone on one. */
const order: readonly (readonly View[])[] = [
  ["home", "build", "questionnaire"],
  ["explain", "functions", "share"],
];

/** The whole pane: navigation, the page that is open, and what a screen reader is told meanwhile. */
export function paneView(pane: Pane): Child[] {
  const { state, act, text } = pane;
  const tab = (view: View) =>
    element(
      "button",
      {
        type: "button",
        class: "page-tab",
        "aria-current": state.view === view ? "page" : null,
        on: { click: () => act.turnTo(view) },
      },
      text.pages[view],
    );
  return [
    element(
      "nav",
      { class: "pages", "aria-label": text.navigation },
      order.map((half) => element("div", { class: "half-of-pages" }, half.map(tab))),
    ),
    element("main", { key: state.view, class: `page page-${state.view}` }, pages[state.view](pane)),
    element("p", { class: "unseen", role: "status", "aria-live": "polite" }, announcement(pane)),
  ];
}
