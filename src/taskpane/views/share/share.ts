import { element, type Child } from "../../dom/element";
import { button } from "../button";
import { heading } from "../heading";
import { icon } from "../icon";
import { notice } from "../notice";
import type { Pane } from "../paneData";
import { builtSheets } from "./builtSheets";
import { outcomeView } from "./outcome";
import { removal } from "./removal";

/** The page for sharing what was built; or the work that is under way. */
export function shareView(pane: Pane): Child {
  const { act, state, text } = pane;
  const { share: says } = text;
  const { phase, now, failure, work } = state.share;
  if (work) return working(pane);
  return [
    heading(says.title),
    element("p", { class: "lead" }, says.lead),
    outcomeView(pane),
    failure && [
      element("h2", { key: "failed" }, says.failedTitle),
      notice(
        "failed",
        failure,
        button("outline", () => act.share.read(), {}, says.again),
      ),
    ],
    !now && phase === "reading" && element("p", { key: "reading", class: "quiet" }, says.reading),
    freezing(pane),
    now && builtSheets(pane, now),
    now && removal(pane, now),
  ];
}

function freezing({ act, state, text }: Pane): Child {
  const { share: says } = text;
  const frozen = state.share.now?.frozen ?? 0;
  return element(
    "section",
    { key: "freeze", class: "card" },
    element("h2", {}, says.freezeTitle),
    element("p", {}, says.freezeText),
    button("primary", () => act.share.run("freeze"), { key: "freeze", class: "wide" }, says.freeze),
    frozen > 0 && [
      element("p", { key: "frozen", class: "quiet" }, says.frozen(frozen)),
      button("outline", () => act.share.run("unfreeze"), { key: "unfreeze", class: "wide" }, says.unfreeze),
    ],
  );
}

function working({ act, state, text }: Pane): Child {
  const { share: says } = text;
  const { work } = state.share;
  if (!work) return null;
  const percent = Math.floor(work.fraction * 100);
  const stage = work.cancelling ? says.cancelling : says.working[work.task];
  return [
    heading(says.working[work.task]),
    element(
      "div",
      { class: "card progress" },
      element("fluent-progress-bar", {
        thickness: "large",
        "aria-label": says.bar,
        "aria-valuetext": `${stage}, ${says.percent(percent)}`,
        max: 100,
        value: percent,
      }),
      element("p", { class: "stage" }, icon("refresh"), element("span", { class: "count" }, says.percent(percent))),
    ),
    work.task !== "remove" &&
      button("outline", () => act.share.cancel(), { class: "wide", off: work.cancelling }, says.cancel),
  ];
}
