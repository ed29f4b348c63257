import { parseXml, type XmlElement, type XmlNode } from "@cj-tech-master/excelts/xml";

export { SaxParser, StdDocAttributes, XmlWriter, xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
export type { XmlElement };

/** Name without its namespace prefix: some programs write <x:row> for <row>. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Root element of an XML text, byte order mark allowed. Throws when the text is not well formed. */
export function rootOf(xml: string): XmlElement {
  refuseDepth(xml);
  return parseXml(xml.charCodeAt(0) === 0xfeff ? xml.slice(1) : xml).root;
}

/** Elements of a workbook lie some twenty deep. The parser would refuse more than 256 too, but once for each of them. */
const MOST_DEPTH = 5000;

/** Throws where elements lie so deep in one another that the text was made to do harm. */
export function refuseDepth(xml: string): void {
  let depth = 0;
  /** End of the tag that begins at `at`; looked for once, or a text without ends would take the square of its length. */
  let close = -1;
  for (let at = xml.indexOf("<"); at >= 0 && depth <= MOST_DEPTH; at = xml.indexOf("<", at + 1)) {
    const next = xml[at + 1];
    if (close < at) close = xml.indexOf(">", at);
    if (close < 0) return;
    if (next === "/") depth--;
    else if (next !== "!" && next !== "?" && xml[close - 1] !== "/") depth++;
  }
  if (depth > MOST_DEPTH) throw new RangeError("Elements lie too deep in one another.");
}

/** Child elements, in order; with `name`, only those called so. */
export function children(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (!element) return [];
  const isWanted = (node: XmlNode): node is XmlElement =>
    node.type === "element" && (name === undefined || localName(node.name) === name);
  return element.children.filter(isWanted);
}

/** The first element reached by going down along `path`. */
export function child(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = children(found, name)[0];
  return found;
}

/** All descendants called `name`, in document order. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  return children(element).flatMap((each) => [
    ...(localName(each.name) === name ? [each] : []),
    ...descendants(each, name),
  ]);
}

/** Text of an element and everything in it; "" when there is no element. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.children
    .map((node) => {
      if (node.type === "element") return textOf(node);
      return node.type === "text" || node.type === "cdata" ? node.value : "";
    })
    .join("");
}

/** Attribute by its local name ("id" also finds "r:id"). */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const exact = element.attributes[name];
  if (exact !== undefined) return exact;
  const key = Object.keys(element.attributes).find((each) => !each.startsWith("xmlns") && localName(each) === name);
  return key === undefined ? undefined : element.attributes[key];
}

/** Attribute as a number; undefined when missing or no number. */
export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  const number = text === undefined || text === "" ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** Attribute as XML Schema's boolean; `missing` when it is not there. */
export function flag(element: XmlElement | undefined, name: string, missing = false): boolean {
  const text = attribute(element, name);
  return text === undefined ? missing : text === "1" || text === "true" || text === "on";
}

/** True for <b/> and <b val="1"/>, false for <b val="0"/> and no element at all. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flag(element, "val", true);
}

/** Undoes ST_Xstring's escapes: "_x000D_" stands for a carriage return. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Writes as ST_Xstring what XML cannot hold (control characters) and what would read as such an escape. */
export function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (c) => {
    return `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}
