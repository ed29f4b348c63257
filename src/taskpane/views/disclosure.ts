import { element, type Child, type Wanted } from "../dom/element";

/**
 * A line that unfolds. The summary carries its own tabindex: on the web Office moves the focus itself when Tab is
 * pressed, and knows only links, form controls and what has a tabindex.
 */
export function disclosure(name: string, summary: Child, ...content: Child[]): Wanted {
  return element(
    "details",
    { class: `disclosure disclosure-${name}` },
    element("summary", { tabindex: 0 }, summary),
    element("div", { class: "disclosed" }, ...content),
  );
}
