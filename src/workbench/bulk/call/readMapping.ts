import { readFileSync } from "node:fs";
import { Refusal } from "../refusal";
import { didYouMean } from "./nearest";

/** What headers mean: header → fact id, null to leave the column out. */
export type Mapping = Readonly<Record<string, string | null>>;

/**
 * Reads a mapping file; facts may be given by their id or by their header.
 *
 * @param shown the file as the person named it
 */
export function readMapping(file: string, shown: string, facts: readonly { id: string; header: string }[]): Mapping {
  const factIds = new Map(facts.flatMap(({ id, header }) => [[header.toLowerCase(), id] as const]));
  for (const { id } of facts) factIds.set(id.toLowerCase(), id);
  const known = facts.flatMap(({ id, header }) => [id, header]);
  return Object.fromEntries(
    Object.entries(parse(file, shown)).map(([header, fact]) => {
      if (fact === null) return [header.trim(), null];
      const id = typeof fact === "string" ? factIds.get(fact.trim().toLowerCase()) : undefined;
      if (id !== undefined) return [header.trim(), id];
      const cure = didYouMean(String(fact), known, "=ALLIANCE.FACTS() lists them; null leaves the column out.");
      throw new Refusal(`${shown}: "${header}" is given the fact ${JSON.stringify(fact)}, which there is not. ${cure}`);
    }),
  );
}

function parse(file: string, shown: string): Record<string, unknown> {
  const example = '{"Our header": "D2", "Another": null}';
  let text: string;
  try {
    text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new Refusal(`--mapping ${shown}: the file cannot be read. Check its name, or leave --mapping out.`);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // said below, as for any other JSON that is no mapping
  }
  throw new Refusal(`--mapping ${shown}: not a mapping. Write JSON such as ${example}.`);
}

/** Says which headers of a mapping are in none of the sources; nothing when all are. */
export function checkHeaders(mapping: Mapping, sources: readonly { headers: readonly string[] }[]): void {
  const headers = [...new Set(sources.flatMap((source) => source.headers))].filter((header) => header !== "");
  const unknown = Object.keys(mapping).filter((header) => !headers.includes(header));
  const [first] = unknown;
  if (first === undefined) return;
  const more = unknown.length > 1 ? ` (and ${unknown.length - 1} more)` : "";
  const cure = didYouMean(first, headers, "Write headers in the mapping as they stand in the workbook.");
  throw new Refusal(`no table has the header "${first}"${more} that the mapping speaks of. ${cure}`);
}
