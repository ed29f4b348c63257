import {
  StdDocAttributes,
  XmlWriter,
  attribute,
  child,
  children,
  numberAttribute,
  type XmlElement,
} from "../package/xml";

/** Name of the metadata type that marks dynamic arrays ([MS-XLSX] 2.3.3.3). */
const DYNAMIC_ARRAY = "XLDAPR";

/** Which cell metadata numbers (the cm attribute, from 1) mark a dynamic array. */
export function readDynamicArrayNumbers(root: XmlElement | undefined): ReadonlySet<number> {
  const types = children(child(root, "metadataTypes"), "metadataType").map((type) => attribute(type, "name"));
  const numbers = new Set<number>();
  children(child(root, "cellMetadata"), "bk").forEach((block, i) => {
    const type = numberAttribute(child(block, "rc"), "t") ?? 0;
    if (types[type - 1] === DYNAMIC_ARRAY) numbers.add(i + 1);
  });
  return numbers;
}

/** The number that `dynamicArrayMetadataXml` gives to dynamic arrays. */
export const DYNAMIC_ARRAY_NUMBER = 1;

/** metadata.xml with the one record that all dynamic array formulas share. */
export function dynamicArrayMetadataXml(): string {
  const writer = new XmlWriter();
  const node = (name: string, attributes: Record<string, string | number>, inside?: () => void) => {
    writer.openNode(name, attributes);
    inside?.();
    writer.closeNode();
  };
  writer.openXml(StdDocAttributes);
  const namespaces = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:xda": "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
  };
  node("metadata", namespaces, () => {
    node("metadataTypes", { count: 1 }, () =>
      node("metadataType", { name: DYNAMIC_ARRAY, minSupportedVersion: 120000, ...COPIES }),
    );
    node("futureMetadata", { name: DYNAMIC_ARRAY, count: 1 }, () =>
      node("bk", {}, () =>
        node("extLst", {}, () =>
          node("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, () =>
            node("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 }),
          ),
        ),
      ),
    );
    node("cellMetadata", { count: 1 }, () => node("bk", {}, () => node("rc", { t: 1, v: 0 })));
  });
  return writer.toString();
}

/** What happens to the mark when a cell is copied, pasted, merged …: as Excel itself writes it. */
const COPIES = {
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
  rowColShift: 1,
  clearFormats: 1,
  clearComments: 1,
  assign: 1,
  coerce: 1,
  cellMeta: 1,
};
