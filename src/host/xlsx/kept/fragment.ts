import { XmlWriter, type XmlElement } from "../package/xml";

/** Namespaces whose attributes are notes of a program to itself: identities and measures it makes anew. */
const NOTES_TO_SELF = /^(xr\d*|x14ac|x16r\d+)$/;

/** Attributes that list prefixes: these are used although no name has them. */
const PREFIX_LISTS = /(^|:)(Requires|Ignorable|MustUnderstand|ProcessContent)$/;

/**
 * An element as XML text that can stand in another part: the namespaces it takes from the elements around it are declared on
 * it. Relationship ids stay as they are.
 * @param around the elements it stands in, outermost first
 */
export function fragmentOf(element: XmlElement, around: readonly XmlElement[]): string {
  const declared = Object.assign({}, ...around.map(declarations)) as Record<string, string>;
  const used = new Set<string>();
  collectPrefixes(element, used);
  const missing = Object.fromEntries(
    Object.entries(declared).filter(
      ([name]) => used.has(name.slice(6)) && element.attributes[name] === undefined && name !== "xmlns",
    ),
  );
  const writer = new XmlWriter();
  write(writer, element, missing);
  return writer.toString();
}

function declarations({ attributes }: XmlElement): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith("xmlns")));
}

function prefixOf(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? "" : name.slice(0, colon);
}

function collectPrefixes(element: XmlElement, used: Set<string>): void {
  used.add(prefixOf(element.name));
  for (const [name, value] of Object.entries(element.attributes)) {
    if (PREFIX_LISTS.test(name)) value.split(/\s+/).forEach((prefix) => used.add(prefix));
    if (!name.startsWith("xmlns") && !NOTES_TO_SELF.test(prefixOf(name))) used.add(prefixOf(name));
  }
  for (const node of element.children) if (node.type === "element") collectPrefixes(node, used);
}

function write(writer: XmlWriter, element: XmlElement, more: Record<string, string>): void {
  const own = Object.entries(element.attributes).filter(([name]) => !NOTES_TO_SELF.test(prefixOf(name)));
  writer.openNode(element.name, { ...more, ...Object.fromEntries(own) });
  for (const node of element.children) {
    if (node.type === "element") write(writer, node, {});
    else if (node.type === "text" || node.type === "cdata") writer.writeText(node.value);
  }
  writer.closeNode();
}
