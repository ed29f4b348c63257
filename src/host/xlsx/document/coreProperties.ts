import type { PropertiesData } from "../../model/document/documentData";
import { StdDocAttributes, XmlWriter, children, localName, textOf, type XmlElement } from "../package/xml";

type TextKey = Exclude<keyof PropertiesData, "custom" | "revisionNumber" | "kept">;

/** Elements of docProps/core.xml, in the words of Dublin Core, and what they are here. */
const CORE: Readonly<Record<string, TextKey>> = {
  "dc:title": "title",
  "dc:subject": "subject",
  "dc:creator": "author",
  "cp:keywords": "keywords",
  "dc:description": "comments",
  "cp:lastModifiedBy": "lastAuthor",
  "dcterms:created": "creationDate",
  "cp:category": "category",
};

/** Those that have no word here and are written as they were read. */
const KEPT = ["dcterms:modified", "cp:lastPrinted", "cp:contentStatus", "cp:version", "dc:identifier", "dc:language"];

const NAMESPACES = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};

const byLocalName = <T>(entries: readonly (readonly [string, T])[]) =>
  new Map(entries.map(([name, value]) => [localName(name), value]));

const KEYS = byLocalName(Object.entries(CORE));
const OTHERS = byLocalName(KEPT.map((name) => [name, name]));

/** docProps/core.xml. */
export function readCoreProperties(root: XmlElement | undefined): PropertiesData {
  const properties: PropertiesData = {};
  const kept: Record<string, string> = {};
  for (const element of children(root)) {
    const name = localName(element.name);
    const text = textOf(element);
    const key = KEYS.get(name);
    const other = OTHERS.get(name);
    if (text === "") continue;
    if (key) properties[key] = text;
    else if (other) kept[other] = text;
    else if (name === "revision" && /^\d{1,9}$/.test(text)) properties.revisionNumber = Number(text);
  }
  return Object.keys(kept).length > 0 ? { ...properties, kept } : properties;
}

/** docProps/core.xml; undefined when there is nothing to say. */
export function corePropertiesXml(properties: PropertiesData): string | undefined {
  const { revisionNumber, kept = {} } = properties;
  const texts = [
    ...Object.entries(CORE).map(([name, key]) => [name, properties[key]] as const),
    ["cp:revision", revisionNumber === undefined ? undefined : String(revisionNumber)] as const,
    ...Object.entries(kept),
  ].filter((one): one is [string, string] => one[1] !== undefined);
  if (texts.length === 0) return undefined;
  const writer = new XmlWriter();
  writer.openXml(StdDocAttributes);
  writer.openNode("cp:coreProperties", NAMESPACES);
  for (const [name, text] of texts) {
    writer.leafNode(name, name.startsWith("dcterms:") ? { "xsi:type": "dcterms:W3CDTF" } : {}, text);
  }
  writer.closeNode();
  return writer.toString();
}
