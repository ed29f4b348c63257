import { element, type Wanted } from "../dom/element";

/**
 * The heading of a page: there is one at a time, and the focus can be taken to it. Whether it is a tab stop is no matter of the view's:
 * each drawing would undo what taking the focus there has done.
 */
export function heading(title: string): Wanted {
  return element("h1", { id: "heading" }, title);
}
