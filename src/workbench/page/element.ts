/** The element of the page's template with this id; the template and the code are one thing, so its absence is a bug. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}
