import type { Wanted } from "../dom/element";
import { button } from "./button";
import { icon } from "./icon";
import type { Pane } from "./paneData";

/** Reads the workbook again: the pane does not watch it, so that it never gets in the way of somebody typing. */
export function lookButton({ act, state, text }: Pane): Wanted {
  const isReading = state.survey.phase === "reading";
  return button(
    "subtle",
    act.look,
    { off: isReading, class: "look" },
    icon("refresh", { slot: "start" }),
    text.home.look,
  );
}
