/**
 * Takes the reader to the answers of the question that came up, if they are in the pane at all: to the one that is chosen, else to the
 * first. The group's legend, which a screen reader says then, is the question.
 */
export function focusAnswer(root: Element): void {
  if (!root.ownerDocument.hasFocus()) return;
  const chosen = root.querySelector<HTMLElement>(".question fieldset input:checked");
  (chosen ?? root.querySelector<HTMLElement>(".question fieldset input"))?.focus();
}
