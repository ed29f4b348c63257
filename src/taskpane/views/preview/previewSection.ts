import { element, type Child } from "../../dom/element";
import type { Preview } from "../../state";
import { button } from "../button";
import { notice } from "../notice";
import type { Pane } from "../paneData";
import { drawing } from "./drawing";

/** What the sheet will look like, for who wants to see it before it is built. */
export function previewSection(pane: Pane): Child {
  const { act, state, text } = pane;
  const { preview } = state;
  const isOpen = preview.phase !== "closed";
  return element(
    "section",
    { class: "group preview", "aria-busy": preview.phase === "drawing" ? "true" : null },
    button(
      "outline",
      () => act.preview(!isOpen),
      { key: "preview", class: "wide", expanded: isOpen },
      isOpen ? text.preview.close : text.preview.open,
    ),
    isOpen && shown(pane, preview),
  );
}

function shown({ text: { preview: says } }: Pane, preview: Exclude<Preview, { phase: "closed" }>): Child {
  if (preview.phase === "failed") return notice("failed", preview.failure);
  const { picture } = preview;
  if (!picture) return element("p", { class: "quiet" }, preview.phase === "drawing" ? says.drawing : says.nothing);
  return element(
    "figure",
    { class: preview.phase === "drawing" ? "picture picture-old" : "picture" },
    drawing(picture, says.label(picture.name)),
    element("figcaption", { class: "quiet" }, picture.goesOn ? says.captionOn : says.caption),
  );
}
