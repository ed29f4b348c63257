import { namespaceOf } from "../../model/document/customXml";
import type { CustomXmlPartData } from "../../model/document/documentData";
import type { Relationship, XlsxPackage } from "../package/openPackage";
import type { PackageWriter } from "../package/savePackage";
import { StdDocAttributes, XmlWriter, attribute } from "../package/xml";

/** The id of a part whose file gives it none: the same on each opening. */
const idOf = (number: number): string => `{00000000-0000-0000-0000-${String(number).padStart(12, "0")}}`;

/** The parts that the workbook leads to. @param links of the workbook part */
export function readCustomXmlParts(file: XlsxPackage, links: readonly Relationship[]): CustomXmlPartData[] {
  return links
    .filter(({ kind, external }) => kind === "customXml" && !external)
    .flatMap(({ target }, at) => {
      const xml = file.text(target);
      const properties = file.relationships(target).find(({ kind }) => kind === "customXmlProps");
      const id = properties && attribute(file.xml(properties.target), "itemID");
      return xml === undefined ? [] : [{ id: id ?? idOf(at + 1), xml: xml.replace(/^\ufeff/, "") }];
    });
}

/** Adds the parts to a package. @param from the workbook part */
export function writeCustomXmlParts(file: PackageWriter, from: string, parts: readonly CustomXmlPartData[] = []): void {
  for (const { id, xml } of parts) {
    const path = file.freePath("customXml/item", ".xml");
    // Whatever it was read as, it is written as UTF-8.
    const text = xml.replace(/^(<\?xml[^>]*?\sencoding=)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');
    file.add(path, "customXml", from, text);
    const number = /\d+/.exec(path)?.[0] ?? "";
    file.add(`customXml/itemProps${number}.xml`, "customXmlProps", path, propertiesXml(id, namespaceOf(xml)));
  }
}

function propertiesXml(id: string, namespace: string): string {
  const writer = new XmlWriter();
  writer.openXml(StdDocAttributes);
  writer.openNode("ds:datastoreItem", {
    "ds:itemID": id,
    "xmlns:ds": "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
  });
  writer.openNode("ds:schemaRefs");
  if (namespace) writer.leafNode("ds:schemaRef", { "ds:uri": namespace });
  writer.closeNode();
  writer.closeNode();
  return writer.toString();
}
