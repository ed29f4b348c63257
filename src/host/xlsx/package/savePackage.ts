import { zip } from "@cj-tech-master/excelts/archive";
import { StdDocAttributes, XmlWriter } from "./xml";
import { relationshipsPath } from "./relationships";

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
  theme: `${CONTENT}.theme+xml`,
  customXml: "application/xml",
  customXmlProps: `${CONTENT}.customXmlProperties+xml`,
  "core-properties": "application/vnd.openxmlformats-package.core-properties+xml",
  "extended-properties": `${CONTENT}.extended-properties+xml`,
  "custom-properties": `${CONTENT}.custom-properties+xml`,
} as const;

export type PartKind = keyof typeof CONTENT_TYPES;

/** The address of a kind of relationship; Office's own but for the properties that any package may have. */
const relationshipType = (kind: string): string =>
  kind === "core-properties"
    ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    : `${RELATIONSHIPS}/${kind}`;

/** Where a part leads; `type` is the relationship's whole address. */
interface Link {
  id: string;
  type: string;
  target: string;
  external?: boolean;
}

interface Part {
  contentType: string;
  content: string | Uint8Array;
}

/** Collects parts and the relationships between them. */
export interface PackageWriter {
  /**
   * Adds a part that `from` (a path; "" = the package) points to.
   * @returns the relationship's id
   */
  add(path: string, kind: PartKind, from: string, xml: string): string;
  /** Sets the text of a part that was added before it was complete. */
  complete(path: string, xml: string): void;
  /** Adds a part of any kind that nothing points to yet. */
  keep(path: string, contentType: string, content: Uint8Array): void;
  /** Makes `from` point to a part, under an id of the caller's choice. */
  link(from: string, link: Link): void;
  /** Makes `from` point to an address outside the package. @returns the relationship's id */
  linkOutside(from: string, kind: string, address: string): string;
  /** Keeps a path for a part that will be added. */
  reserve(path: string): void;
  /** Whether a path has its part; paths are compared without case. */
  isTaken(path: string): boolean;
  /** "xl/charts/chart" and ".xml" → "xl/charts/chart3.xml", the first that is not taken. */
  freePath(stem: string, extension: string): string;
  /** Bytes of the file; equal parts give equal bytes. @param mainType what the workbook part is, if no plain workbook */
  bytes(mainType?: string): Promise<Uint8Array>;
}

export function createPackageWriter(): PackageWriter {
  const parts = new Map<string, Part>();
  const links = new Map<string, Link[]>();
  const taken = new Set<string>();
  const place = (path: string, part: Part) => {
    parts.set(path, part);
    taken.add(path.toLowerCase());
  };
  const linksOf = (from: string): Link[] => {
    const own = links.get(from) ?? [];
    links.set(from, own);
    return own;
  };
  const linkNew = (from: string, link: Omit<Link, "id">): string => {
    const own = linksOf(from);
    const ids = new Set(own.map(({ id }) => id));
    let number = own.length + 1;
    while (ids.has(`rId${number}`)) number++;
    own.push({ id: `rId${number}`, ...link });
    return `rId${number}`;
  };
  return {
    add: (path, kind, from, xml) => {
      place(path, { contentType: CONTENT_TYPES[kind], content: xml });
      return linkNew(from, { type: relationshipType(kind), target: path });
    },
    complete: (path, xml) => {
      const part = parts.get(path);
      if (part) part.content = xml;
    },
    keep: (path, contentType, content) => place(path, { contentType, content }),
    link: (from, link) => void linksOf(from).push(link),
    linkOutside: (from, kind, address) =>
      linkNew(from, { type: `${RELATIONSHIPS}/${kind}`, target: address, external: true }),
    reserve: (path) => void taken.add(path.toLowerCase()),
    isTaken: (path) => taken.has(path.toLowerCase()),
    freePath: (stem, extension) => {
      let number = 1;
      while (taken.has(`${stem}${number}${extension}`.toLowerCase())) number++;
      return `${stem}${number}${extension}`;
    },
    bytes: async (mainType) => {
      for (const part of parts.values()) {
        if (mainType !== undefined && part.contentType === CONTENT_TYPES.officeDocument) part.contentType = mainType;
      }
      // Fixed times and the order of adding: the same workbook is the same file, whenever it is saved
      const archive = zip({ reproducible: true, noSort: true });
      const encoder = new TextEncoder();
      archive.add("[Content_Types].xml", encoder.encode(contentTypesXml(parts)));
      for (const [from, targets] of links)
        if (targets.length > 0) archive.add(relationshipsPath(from), encoder.encode(relationshipsXml(targets)));
      for (const [path, { content }] of parts)
        archive.add(path, typeof content === "string" ? encoder.encode(content) : content);
      return archive.bytes();
    },
  };
}

function contentTypesXml(parts: ReadonlyMap<string, Part>): string {
  const writer = new XmlWriter();
  writer.openXml(StdDocAttributes);
  writer.openNode("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" });
  writer.leafNode("Default", {
    Extension: "rels",
    ContentType: "application/vnd.openxmlformats-package.relationships+xml",
  });
  writer.leafNode("Default", { Extension: "xml", ContentType: "application/xml" });
  for (const [path, { contentType }] of parts)
    writer.leafNode("Override", { PartName: `/${path}`, ContentType: contentType });
  writer.closeNode();
  return writer.toString();
}

function relationshipsXml(targets: readonly Link[]): string {
  const writer = new XmlWriter();
  writer.openXml(StdDocAttributes);
  writer.openNode("Relationships", { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" });
  for (const { id, type, target, external } of targets) {
    writer.leafNode("Relationship", {
      Id: id,
      Type: type,
      Target: external ? target : `/${target}`,
      TargetMode: external ? "External" : undefined,
    });
  }
  writer.closeNode();
  return writer.toString();
}
