import type { PropertiesData } from "../../model/document/documentData";
import { StdDocAttributes, XmlWriter, child, textOf, type XmlElement } from "../package/xml";

/** docProps/app.xml: what Excel itself has fields for. */
export function readExtendedProperties(root: XmlElement | undefined): PropertiesData {
  const manager = textOf(child(root, "Manager"));
  const company = textOf(child(root, "Company"));
  return { ...(manager && { manager }), ...(company && { company }) };
}

/** docProps/app.xml; undefined when there is nothing to say. */
export function extendedPropertiesXml({ manager, company }: PropertiesData): string | undefined {
  if (!manager && !company) return undefined;
  const writer = new XmlWriter();
  writer.openXml(StdDocAttributes);
  writer.openNode("Properties", {
    xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
  });
  if (manager) writer.leafNode("Manager", {}, manager);
  if (company) writer.leafNode("Company", {}, company);
  writer.closeNode();
  return writer.toString();
}
