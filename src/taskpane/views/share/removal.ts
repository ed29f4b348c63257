import { storedCount, type ShareNow, type Stored } from "../../../excel/stored/stored";
import { element, type Child } from "../../dom/element";
import { button } from "../button";
import type { Pane } from "../paneData";

/** What is kept in the workbook, and the way to be rid of it: asked once, here. */
export function removal({ act, state, text }: Pane, { stored }: ShareNow): Child {
  const { share: says } = text;
  const kinds = (Object.keys(says.stored) as (keyof Stored)[]).filter((kind) => stored[kind] > 0);
  const isAny = storedCount(stored) > 0;
  return element(
    "section",
    { key: "stored", class: "card" },
    element("h2", {}, says.storedTitle),
    element("p", {}, isAny ? says.storedText : says.nothingStored),
    isAny &&
      element(
        "ul",
        { class: "chips" },
        kinds.map((kind) => element("li", { key: kind }, says.stored[kind](stored[kind]))),
      ),
    // off, not gone, once it was pressed: what has the focus must stay
    isAny &&
      button(
        "outline",
        () => act.share.ask(true),
        { key: "remove", class: "wide", off: state.share.asks },
        says.remove,
      ),
    isAny &&
      state.share.asks && [
        element("p", { key: "ask", role: "alert" }, says.removeAsk),
        element(
          "div",
          { key: "answers", class: "actions" },
          button("outline", () => act.share.run("remove"), { key: "yes" }, says.removeYes),
          button("outline", () => act.share.ask(false), { key: "no" }, says.removeNo),
        ),
      ],
  );
}
