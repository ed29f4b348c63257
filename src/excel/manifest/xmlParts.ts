/** Characters a part may have: several small ones go where one large one would be too much for a request. */
const longestPart = 100_000;

/** A piece of something kept in the workbook's XML parts. */
export interface KeptPart {
  /** Tells what is kept from everything else of its kind. */
  id: string;
  part: number;
  of: number;
  text: string;
}

/**
 * A value as the XML parts that keep it in a workbook. The JSON in them is plain ASCII without markup, so that no program that saves
 * the workbook writes it otherwise.
 */
export function xmlParts(namespace: string, id: string, value: unknown): string[] {
  const text = inert(JSON.stringify(value));
  const of = Math.max(1, Math.ceil(text.length / longestPart));
  return Array.from({ length: of }, (_, index) => {
    const piece = text.slice(index * longestPart, (index + 1) * longestPart);
    return `<kept xmlns="${namespace}" id="${id}" part="${index + 1}" of="${of}">${piece}</kept>`;
  });
}

const inert = (json: string): string =>
  json.replace(/[^ -~]|[<>&']/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** What a part says; null for XML that is not ours or was damaged. */
export function readPart(xml: string): KeptPart | null {
  const match = /<(?:\w+:)?kept\b([^>]*)>([^<]*)<\/(?:\w+:)?kept>/.exec(xml);
  if (!match) return null;
  const [, attributes = "", text = ""] = match;
  const attribute = (name: string): string => new RegExp(`\\b${name}=["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
  const [part, of] = [Number(attribute("part")), Number(attribute("of"))];
  const id = attribute("id");
  return id && part >= 1 && of >= part ? { id, part, of, text: text.replace(/&quot;/g, '"') } : null;
}

/** The values that are there whole, by their ids; what is damaged is left out. */
export function valuesOf(parts: readonly KeptPart[]): Map<string, unknown> {
  const byId = new Map<string, KeptPart[]>();
  for (const part of parts) byId.set(part.id, [...(byId.get(part.id) ?? []), part]);
  const values = new Map<string, unknown>();
  for (const [id, pieces] of byId) {
    const sorted = [...pieces].sort((a, b) => a.part - b.part);
    if (sorted.length !== sorted[0]?.of) continue;
    const value = parsed(sorted.map(({ text }) => text).join(""));
    if (value !== null) values.set(id, value);
  }
  return values;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}
