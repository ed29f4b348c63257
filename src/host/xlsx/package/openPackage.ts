import { XlsxError } from "../xlsxError";
import { readContentTypes } from "./contentTypes";
import { refuseOtherFormats } from "./otherFormats";
import { unpack } from "./unpack";
import { attribute, children, rootOf, type XmlElement } from "./xml";
import { relationshipsPath } from "./relationships";

/** One <Relationship> of a part: where it leads and of what kind it is (the last word of its type address). */
export interface Relationship {
  id: string;
  kind: string;
  /** The whole type address. */
  type: string;
  /** Path inside the package without leading "/", or an address when `external`. */
  target: string;
  external: boolean;
}

/** The parts of an .xlsx file, by path without leading "/". */
export interface XlsxPackage {
  paths: readonly string[];
  /** Text of a part; undefined when there is none. */
  text(path: string): string | undefined;
  /** Bytes of a part, as they came; undefined when there is none. */
  bytes(path: string): Uint8Array | undefined;
  /** What [Content_Types].xml says a part is; undefined when it says nothing. */
  contentType(path: string): string | undefined;
  /** Root element of an XML part; undefined when there is none. Throws XlsxError when it is damaged. */
  xml(path: string): XmlElement | undefined;
  /** What a part points to; [] when it points to nothing. */
  relationships(path: string): Relationship[];
}

/**
 * Opens the container of an .xlsx file.
 * @throws XlsxError for anything that is not an intact, unencrypted Office Open XML workbook package.
 */
export async function openPackage(bytes: Uint8Array, name: string): Promise<XlsxPackage> {
  refuseOtherFormats(bytes, name);
  const parts = await partsOf(bytes, name);
  refuseOtherFormats(bytes, name, [...parts.keys()]);
  // Part names are compared without case (Open Packaging Conventions, 6.2.2.3)
  const byLowerCase = new Map([...parts.keys()].map((path) => [path.toLowerCase(), path]));
  const decoder = new TextDecoder();
  const bytesOf = (path: string) => parts.get(byLowerCase.get(path.toLowerCase()) ?? "");
  const text = (path: string) => {
    const part = bytesOf(path);
    return part && decodeText(part, decoder);
  };
  const xml = (path: string) => {
    const source = text(path);
    if (source === undefined) return undefined;
    try {
      return rootOf(source);
    } catch {
      throw new XlsxError(damaged(name, path));
    }
  };
  return {
    paths: [...parts.keys()],
    text,
    bytes: bytesOf,
    contentType: readContentTypes(xml("[Content_Types].xml")),
    xml,
    relationships: (path) => readRelationships(xml(relationshipsPath(path)), path),
  };
}

/** The line for a file that is broken, `part` being the place. */
export function damaged(name: string, part: string): string {
  return `"${name}" is damaged (${part} cannot be read). Open it in Excel with Open and Repair, save it, and try again.`;
}

async function partsOf(bytes: Uint8Array, name: string): Promise<Map<string, Uint8Array>> {
  try {
    return await unpack(bytes, name);
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError(damaged(name, "its zip container"));
  }
}

function decodeText(part: Uint8Array, utf8: TextDecoder): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder("utf-16le").decode(part);
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder("utf-16be").decode(part);
  return utf8.decode(part);
}

function readRelationships(root: XmlElement | undefined, from: string): Relationship[] {
  return children(root, "Relationship").map((each) => {
    const external = attribute(each, "TargetMode") === "External";
    const target = attribute(each, "Target") ?? "";
    return {
      id: attribute(each, "Id") ?? "",
      kind: (attribute(each, "Type") ?? "").split("/").pop() ?? "",
      type: attribute(each, "Type") ?? "",
      target: external ? target : resolvePath(target, from),
      external,
    };
  });
}

function resolvePath(target: string, from: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}
