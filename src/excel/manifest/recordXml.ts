import type { BuildRecord } from "./buildRecord";

/** The namespace of the workbook's XML parts that remember builds. */
export const recordNamespace = "urn:alliance-for-excel:built-sheets";

/** Characters a part may have: several small ones go where one large one would be too much for a request. */
const longestPart = 300_000;

/** A piece of a build's record as XML holds it. */
export interface RecordPart {
  build: string;
  part: number;
  of: number;
  text: string;
}

/** A record as the XML parts that hold it. The JSON in them is plain ASCII without markup, so that no program writes it otherwise. */
export function recordParts(record: BuildRecord): string[] {
  const text = inert(JSON.stringify(record));
  const of = Math.max(1, Math.ceil(text.length / longestPart));
  return Array.from({ length: of }, (_, index) => {
    const piece = text.slice(index * longestPart, (index + 1) * longestPart);
    return `<built xmlns="${recordNamespace}" build="${record.build}" part="${index + 1}" of="${of}">${piece}</built>`;
  });
}

const inert = (json: string): string =>
  json.replace(/[^ -~]|[<>&']/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** What a part says; null for XML that is not ours or was damaged. */
export function readPart(xml: string): RecordPart | null {
  const match = /<(?:\w+:)?built\b([^>]*)>([^<]*)<\/(?:\w+:)?built>/.exec(xml);
  if (!match) return null;
  const [, attributes = "", text = ""] = match;
  const attribute = (name: string): string => new RegExp(`\\b${name}=["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
  const [part, of] = [Number(attribute("part")), Number(attribute("of"))];
  const build = attribute("build");
  const json = text.replace(/&quot;/g, '"');
  return build && part >= 1 && of >= part ? { build, part, of, text: json } : null;
}

/** The records that are there whole; what is damaged is left out. */
export function recordsFrom(parts: readonly RecordPart[]): BuildRecord[] {
  const byBuild = new Map<string, RecordPart[]>();
  for (const part of parts) byBuild.set(part.build, [...(byBuild.get(part.build) ?? []), part]);
  return [...byBuild.values()].flatMap((pieces) => {
    const sorted = [...pieces].sort((a, b) => a.part - b.part);
    if (sorted.length !== sorted[0]?.of) return [];
    return parsed(sorted.map(({ text }) => text).join("")) ?? [];
  });
}

function parsed(json: string): BuildRecord | null {
  try {
    const record = JSON.parse(json) as BuildRecord | null;
    return record?.format === 1 && Array.isArray(record.sheets) && Array.isArray(record.layouts) ? record : null;
  } catch {
    return null;
  }
}
