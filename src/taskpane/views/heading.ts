import { element, type Wanted } from "../dom/element";

/** The heading of a page: there is one at a time, and the focus can be taken to it. */
export function heading(title: string): Wanted {
  return element("h1", { id: "heading", tabindex: -1 }, title);
}
