import { element, type Child } from "../../dom/element";
import { alliancePicker } from "./alliancePicker";
import { buildOptions } from "./buildOptions";
import { button } from "../button";
import { chosenSource, isFilledIn, isWithoutTable, isWorking, obstacle, sheetsToBuild } from "../../choice";
import { calculationChoice } from "./calculationChoice";
import { heading } from "../heading";
import { columnsToCheck } from "../mapping/columnsToCheck";
import type { Pane } from "../paneData";
import { previewSection } from "../preview/previewSection";
import { progressView } from "./progress";
import { doneView, stoppedView } from "./result";
import { sourcePicker } from "./sourcePicker";
import { withoutTable } from "./withoutTable";

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
  if (!source && !isWithoutTable(state)) {
    const isReading = state.survey.phase === "reading";
    return [
      heading(text.build.title),
      element("p", { class: "lead" }, isReading ? text.home.reading : text.build.noSource),
      !isReading && button("primary", () => act.open("home"), { class: "wide" }, text.build.goHome),
    ];
  }
  const reason = isWorking(state) ? "working" : obstacle(state);
  return [
    heading(text.build.title),
    source ? [sourcePicker(pane, source), columnsToCheck(pane, source), alliancePicker(pane)] : withoutTable(pane),
    buildOptions(pane),
    calculationChoice(pane),
    previewSection(pane),
    element(
      "div",
      { class: "finish" },
      source && isFilledIn(state) && element("p", { key: "filled-in", class: "reason" }, text.build.filledIn),
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
