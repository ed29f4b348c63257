import type { AttributeValue, Wanted } from "./element";

const svg = "http://www.w3.org/2000/svg";
/** What each element now shows; listeners are looked up here, so that each type is attached only once. */
const shown = new WeakMap<Node, Wanted>();

/**
 * Makes the children of `parent` what is wanted, and changes nothing that is so already: an element that stays keeps
 * its focus, its selection and its scroll position, and a live region whose text stays says nothing.
 */
export function render(parent: Element, children: readonly (Wanted | string)[]): void {
  const before = new Map<string, Node>();
  const identityBefore = identities();
  for (const node of parent.childNodes) before.set(identityBefore(shown.get(node) ?? node.nodeName), node);
  const identityNow = identities();
  const nodes = children.map((child) => {
    const identity = identityNow(typeof child === "string" ? "#text" : child);
    const node = before.get(identity) ?? create(child, parent);
    before.delete(identity);
    return node;
  });
  // What goes, goes first: then what stays need not be moved, and a moved element would lose the focus.
  for (const node of before.values()) parent.removeChild(node);
  nodes.forEach((node, index) => {
    const child = children[index]!;
    if (parent.childNodes[index] !== node) parent.insertBefore(node, parent.childNodes[index] ?? null);
    if (typeof child !== "string") apply(node as Element, child);
    else if (node.textContent !== child) node.textContent = child;
  });
}

/** Names siblings: by their key where there is one, else as the how-manieth of their kind they are. */
function identities(): (child: Wanted | string) => string {
  const counts = new Map<string, number>();
  return (child) => {
    const kind = typeof child === "string" ? child : child.tag;
    if (typeof child !== "string" && child.key !== undefined) return `${kind} ${child.key}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${kind}#${count}`;
  };
}

function create(child: Wanted | string, parent: Element): Node {
  const page = parent.ownerDocument;
  if (typeof child === "string") return page.createTextNode(child);
  const isDrawing = child.tag === "svg" || parent.namespaceURI === svg;
  return isDrawing ? page.createElementNS(svg, child.tag) : page.createElement(child.tag);
}

function apply(target: Element, child: Wanted): void {
  const before = shown.get(target);
  shown.set(target, child);
  for (const name of Object.keys(before?.attributes ?? {})) {
    if (!(name in child.attributes)) setAttribute(target, name, null);
  }
  // Adding the same listener again is no addition.
  for (const type of Object.keys(child.on)) target.addEventListener(type, dispatch);
  render(target, child.children);
  // After the children, because a list can only take a value that is among its options.
  for (const [name, value] of Object.entries(child.attributes)) setAttribute(target, name, value);
}

function dispatch(event: Event): void {
  shown.get(event.currentTarget as Element)?.on[event.type]?.(event);
}

function setAttribute(target: Element, name: string, value: AttributeValue): void {
  // What a person changes lives in the property: the attribute would only say how it began.
  if (name === "checked" && "checked" in target) {
    if (target.checked !== (value === true)) target.checked = value === true;
  } else if (name === "value" && /^(input|select|textarea)$/i.test(target.tagName)) {
    const control = target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
    if (control.value !== String(value ?? "")) control.value = String(value ?? "");
  } else if (value === false || value === null || value === undefined) target.removeAttribute(name);
  else if (target.getAttribute(name) !== (value === true ? "" : String(value))) {
    target.setAttribute(name, value === true ? "" : String(value));
  }
}
