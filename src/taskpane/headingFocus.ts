/**
 * Takes the reader to the heading of the page, if they are in the pane at all: somebody typing in a cell meanwhile
 * must not lose the focus. While it has the focus the heading is a tab stop, because on the web Office moves the focus
 * itself on Tab, and from an element it does not count as one it would leave the pane.
 */
export function focusHeading(root: Element): void {
  const page = root.ownerDocument;
  const heading = root.querySelector<HTMLElement>("#heading");
  if (!heading || !page.hasFocus()) return;
  heading.tabIndex = 0;
  const left = () => {
    // the whole window has lost the focus; when it is back, the heading has it again
    if (page.activeElement === heading) return;
    heading.removeAttribute("tabindex");
    heading.removeEventListener("blur", left);
  };
  heading.addEventListener("blur", left);
  heading.focus();
}
