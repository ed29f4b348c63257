import { element, type Child } from "../../dom/element";
import type { Build } from "../../state";
import { button } from "../button";
import { heading } from "../heading";
import { icon } from "../icon";
import { notice } from "../notice";
import type { Pane } from "../paneData";

/** The sheets that were built, each a button that shows it. */
export function doneView({ act, text }: Pane, { sheets, trouble }: Extract<Build, { phase: "done" }>): Child {
  return [
    heading(text.result.doneTitle(sheets.length)),
    element("p", { class: "lead" }, text.result.doneText),
    trouble && notice("failed", trouble),
    element(
      "ul",
      { class: "sheets" },
      sheets.map(({ partner, sheet }) =>
        element(
          "li",
          { key: sheet },
          element(
            "button",
            {
              type: "button",
              class: "sheet",
              "aria-label": text.result.open(partner, sheet),
              on: { click: () => act.showSheet(sheet) },
            },
            icon("sheet"),
            element(
              "span",
              { class: "sheet-name" },
              element("span", {}, element("bdi", {}, partner)),
              // A space, so that the two are heard and found as two words.
              sheet !== partner && [" ", element("span", { class: "quiet" }, text.home.sheet(sheet))],
            ),
          ),
        ),
      ),
    ),
    button("outline", act.chooseAgain, { class: "wide" }, text.result.again),
  ];
}

/** A build that was cancelled or failed: what happened, what was kept, what to do. */
export function stoppedView({ act, text }: Pane, build: Extract<Build, { phase: "stopped" }>): Child {
  const { result } = text;
  return [
    heading(build.cancelled ? result.cancelledTitle : result.failedTitle),
    notice(build.cancelled ? "cancelled" : "failed", build.failure),
    element(
      "div",
      { class: "actions" },
      button("primary", act.build, {}, build.cancelled ? result.rebuild : result.retry),
      button("outline", act.chooseAgain, {}, result.change),
    ),
  ];
}
