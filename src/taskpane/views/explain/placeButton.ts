import { element, type Child } from "../../dom/element";
import type { Target } from "../../explain/explanation";
import type { Pane } from "../paneData";

/** Leads to cells; nothing where there are none. */
export function placeButton({ act, state, text }: Pane, target: Target | null): Child {
  if (!target) return null;
  const isHere = target.sheet === state.explain.explanation?.at.sheet;
  const place = isHere ? target.place : `${target.sheet}!${target.place}`;
  return element(
    "button",
    {
      type: "button",
      class: "place",
      "aria-label": text.explain.goTo(place),
      on: { click: () => act.goTo(target) },
    },
    element("bdi", {}, place),
  );
}
