import { invalidArgument, itemNotFound } from "../../richApi/apiError";
import type { Book } from "../book";
import type { CustomXmlPartData } from "./documentData";

/** The root element of an XML text, attributes and all; InvalidArgument when it is not well formed. */
function demandRoot(xml: string): string {
  const root = rootTag(xml);
  if (root === undefined) throw invalidArgument("This is no well-formed XML.");
  return root;
}

/** Everything but elements: declarations, comments, instructions, CDATA. A DOCTYPE is nothing a part may have. */
const ASIDE = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g;
const NAME = "[A-Za-z_:\\u0080-\\uffff][\\w.:\\-\\u0080-\\uffff]*";
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, "g");

/** The opening tag of the root, when every element is closed in order and nothing but space is around the root. */
function rootTag(xml: string): string | undefined {
  const text = xml.replace(/^\ufeff/, "").replace(ASIDE, (aside) => (aside.startsWith("<![") ? "x" : ""));
  const open: string[] = [];
  let root: string | undefined;
  let last = 0;
  for (const match of text.matchAll(TAG)) {
    const between = text.slice(last, match.index);
    if (between.includes("<") || (open.length === 0 && between.trim() !== "")) return undefined;
    last = match.index + match[0].length;
    const [tag, closing, name = "", , selfClosing] = match;
    if (closing) {
      if (open.pop() !== name) return undefined;
      continue;
    }
    if (open.length === 0) {
      if (root !== undefined) return undefined;
      root = tag;
    }
    if (!selfClosing) open.push(name);
  }
  return open.length === 0 && text.slice(last).trim() === "" && /&(?!\w+;|#\w+;)/.test(text) === false
    ? root
    : undefined;
}

/** The namespace of the root element; "" when it has none. */
export function namespaceOf(xml: string): string {
  const root = rootTag(xml) ?? "";
  const prefix = /^<([^\s/>]+):/.exec(root)?.[1];
  const declared = new RegExp(
    `\\sxmlns${prefix === undefined ? "" : `:${prefix}`}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`,
  ).exec(root);
  return declared?.[1] ?? declared?.[2] ?? "";
}

const newId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

export const customXmlParts = (book: Book): readonly CustomXmlPartData[] => book.document.customXmlParts ?? [];

export const findCustomXmlPart = (book: Book, id: string): CustomXmlPartData | undefined =>
  customXmlParts(book).find((part) => part.id.toLowerCase() === id.toLowerCase());

/** Adds a part; InvalidArgument for what is no XML. */
export function addCustomXmlPart(book: Book, xml: string): CustomXmlPartData {
  demandRoot(xml);
  const part = { id: newId(), xml };
  book.document.customXmlParts = [...customXmlParts(book), part];
  return part;
}

/** Gives a part another text. */
export function setCustomXml(book: Book, id: string, xml: string): void {
  demandRoot(xml);
  const part = findCustomXmlPart(book, id);
  if (!part) throw itemNotFound();
  part.xml = xml;
}

export function deleteCustomXmlPart(book: Book, id: string): void {
  const part = findCustomXmlPart(book, id);
  if (!part) throw itemNotFound();
  book.document.customXmlParts = customXmlParts(book).filter((one) => one !== part);
}
