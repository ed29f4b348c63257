import { element, type Child } from "../dom/element";
import { alliancePicker } from "./alliancePicker";
import { buildOptions } from "./buildOptions";
import { button } from "./button";
import { chosenSource, obstacle, sheetsToBuild } from "../choice";
import { calculationChoice } from "./calculationChoice";
import { heading } from "./heading";
import { columnsToCheck } from "./mapping/columnsToCheck";
import type { Pane } from "./paneData";
import { previewSection } from "./preview/previewSection";
import { progressView } from "./progress";
import { doneView, stoppedView } from "./result";
import { sourcePicker } from "./sourcePicker";

/** The Build page: the choices, or the build that is under way, or how it ended. */
export function buildView(pane: Pane): Child {
  const { build } = pane.state;
  switch (build.phase) {
    case "choosing":
      return choosing(pane);
    case "running":
      return progressView(pane, build);
    case "done":
      return doneView(pane, build);
    case "stopped":
      return stoppedView(pane, build);
  }
}

function choosing(pane: Pane): Child {
  const { act, state, text } = pane;
  const source = chosenSource(state);
  if (!source) {
    const isReading = state.survey.phase === "reading";
    return [
      heading(text.build.title),
      element("p", { class: "lead" }, isReading ? text.home.reading : text.build.noSource),
      !isReading && button("primary", () => act.open("home"), { class: "wide" }, text.build.goHome),
    ];
  }
  const reason = obstacle(state);
  return [
    heading(text.build.title),
    sourcePicker(pane, source),
    columnsToCheck(pane, source),
    alliancePicker(pane),
    buildOptions(pane),
    calculationChoice(pane),
    previewSection(pane),
    element(
      "div",
      { class: "finish" },
      reason && element("p", { key: "reason", id: "obstacle", class: "reason" }, text.build.obstacles[reason]),
      button(
        "primary",
        act.build,
        { key: "build", class: "wide", off: reason !== null, describedBy: reason && "obstacle" },
        text.build.button(sheetsToBuild(state)),
      ),
    ),
  ];
}
