import { element, type Child } from "../../dom/element";
import type { Build } from "../../state";
import { button } from "../button";
import { heading } from "../heading";
import type { Pane } from "../paneData";

/** A build under way: how far it is, in which stage, and the way to stop it. */
export function progressView({ act, text }: Pane, build: Extract<Build, { phase: "running" }>): Child {
  const { progress: says } = text;
  const { stage, done, total } = build.progress;
  const percent = Math.floor(build.fraction * 100);
  const stageText = build.cancelling ? says.cancelling : says.stages[stage];
  return [
    heading(says.title(build.sheets)),
    element(
      "div",
      { class: "card progress" },
      element("fluent-progress-bar", {
        thickness: "large",
        "aria-label": says.bar,
        "aria-valuetext": `${stageText}, ${says.percent(percent)}`,
        max: 100,
        value: percent,
      }),
      element(
        "p",
        { class: "stage" },
        element("span", {}, stageText),
        element("span", { class: "count" }, total > 1 ? says.count(done, total) : says.percent(percent)),
      ),
      element("p", { class: "quiet" }, build.cancelling ? says.cancellingText : says.keepOpen),
    ),
    button("outline", act.cancel, { class: "wide", off: build.cancelling }, says.cancel),
  ];
}
