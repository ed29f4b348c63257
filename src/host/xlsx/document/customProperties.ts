import type { CustomPropertyData } from "../../model/document/documentData";
import { StdDocAttributes, XmlWriter, attribute, children, localName, textOf, type XmlElement } from "../package/xml";

/** All custom properties are of this one set; their numbers begin with 2. */
const SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST = 2;

const TYPES: Readonly<Record<CustomPropertyData["type"], string>> = {
  String: "vt:lpwstr",
  Number: "vt:i4",
  Float: "vt:r8",
  Boolean: "vt:bool",
  Date: "vt:filetime",
};

function valueOf(type: string, text: string): Pick<CustomPropertyData, "type" | "value"> {
  if (/^(u?i[1248]|u?int)$/.test(type)) return { type: "Number", value: Number(text) };
  if (/^(r4|r8|decimal|cy)$/.test(type)) return { type: "Float", value: Number(text) };
  if (type === "bool") return { type: "Boolean", value: /^(1|true)$/i.test(text.trim()) };
  return { type: type === "filetime" || type === "date" ? "Date" : "String", value: text };
}

/** docProps/custom.xml. */
export function readCustomProperties(root: XmlElement | undefined): CustomPropertyData[] {
  return children(root, "property").flatMap((property) => {
    const key = attribute(property, "name");
    const value = children(property)[0];
    return key && value ? [{ key, ...valueOf(localName(value.name), textOf(value)) }] : [];
  });
}

/** docProps/custom.xml. */
export function customPropertiesXml(properties: readonly CustomPropertyData[]): string {
  const writer = new XmlWriter();
  writer.openXml(StdDocAttributes);
  writer.openNode("Properties", {
    xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
  });
  properties.forEach(({ key, type, value }, at) => {
    writer.openNode("property", { fmtid: SET, pid: at + FIRST, name: key });
    writer.leafNode(TYPES[type], {}, String(value));
    writer.closeNode();
  });
  writer.closeNode();
  return writer.toString();
}
