import { zip } from "@cj-tech-master/excelts/archive";
import { StdDocAttributes, XmlWriter } from "./xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument";

/** Content type of each kind of part that is written. */
const CONTENT_TYPES = {
  officeDocument: `${CONTENT}.spreadsheetml.sheet.main+xml`,
  worksheet: `${CONTENT}.spreadsheetml.worksheet+xml`,
  styles: `${CONTENT}.spreadsheetml.styles+xml`,
  sharedStrings: `${CONTENT}.spreadsheetml.sharedStrings+xml`,
  sheetMetadata: `${CONTENT}.spreadsheetml.sheetMetadata+xml`,
  table: `${CONTENT}.spreadsheetml.table+xml`,
  drawing: `${CONTENT}.drawing+xml`,
  chart: `${CONTENT}.drawingml.chart+xml`,
} as const;

export type PartKind = keyof typeof CONTENT_TYPES;

/** Collects parts and the relationships between them. */
export interface PackageWriter {
  /**
   * Adds a part that `from` (a path; "" = the package) points to.
   * @returns the relationship's id
   */
  add(path: string, kind: PartKind, from: string, xml: string): string;
  /** Sets the text of a part that was added before it was complete. */
  complete(path: string, xml: string): void;
  /** Bytes of the file; equal parts give equal bytes. */
  bytes(): Promise<Uint8Array>;
}

export function createPackageWriter(): PackageWriter {
  const parts = new Map<string, { kind: PartKind; xml: string }>();
  const links = new Map<string, { kind: PartKind; path: string }[]>();
  return {
    add: (path, kind, from, xml) => {
      const own = links.get(from) ?? [];
      parts.set(path, { kind, xml });
      links.set(from, [...own, { kind, path }]);
      return `rId${own.length + 1}`;
    },
    complete: (path, xml) => {
      const part = parts.get(path);
      if (part) part.xml = xml;
    },
    bytes: async () => {
      // Fixed times and the order of adding: the same workbook is the same file, whenever it is saved
      const archive = zip({ reproducible: true, noSort: true });
      const encoder = new TextEncoder();
      archive.add("[Content_Types].xml", encoder.encode(contentTypesXml(parts)));
      for (const [from, targets] of links)
        archive.add(relationshipsPath(from), encoder.encode(relationshipsXml(targets)));
      for (const [path, { xml }] of parts) archive.add(path, encoder.encode(xml));
      return archive.bytes();
    },
  };
}

function contentTypesXml(parts: ReadonlyMap<string, { kind: PartKind }>): string {
  const writer = new XmlWriter();
  writer.openXml(StdDocAttributes);
  writer.openNode("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" });
  writer.leafNode("Default", {
    Extension: "rels",
    ContentType: "application/vnd.openxmlformats-package.relationships+xml",
  });
  writer.leafNode("Default", { Extension: "xml", ContentType: "application/xml" });
  for (const [path, { kind }] of parts)
    writer.leafNode("Override", { PartName: `/${path}`, ContentType: CONTENT_TYPES[kind] });
  writer.closeNode();
  return writer.toString();
}

function relationshipsXml(targets: readonly { kind: PartKind; path: string }[]): string {
  const writer = new XmlWriter();
  writer.openXml(StdDocAttributes);
  writer.openNode("Relationships", { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" });
  targets.forEach(({ kind, path }, i) => {
    writer.leafNode("Relationship", { Id: `rId${i + 1}`, Type: `${RELATIONSHIPS}/${kind}`, Target: `/${path}` });
  });
  writer.closeNode();
  return writer.toString();
}

function relationshipsPath(from: string): string {
  const slash = from.lastIndexOf("/") + 1;
  return `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
}
