import { facts } from "../../models/facts";
import type { HeaderMapping } from "../../reading/headerMapping";

/** What people said of the columns of each source, by the source's id. */
export type SourceMappings = Readonly<Record<string, HeaderMapping>>;

/** What was remembered, and a note where some of it could not be read. */
export interface RememberedMappings {
  mappings: SourceMappings;
  /** For people; null where all was read. */
  note: string | null;
}

const version = 1;
const known = new Set(facts.map(({ id }) => id));

/** As it is kept in the workbook. */
export const mappingText = (mappings: SourceMappings): string => JSON.stringify({ version, sources: mappings });

/**
 * Reads what the workbook keeps. Anybody may have changed it, and a newer add-in may know more: what is not understood is left out
 * and said to be.
 */
export function readMappingText(kept: unknown): RememberedMappings {
  if (kept === null || kept === undefined) return { mappings: {}, note: null };
  const sources = sourcesIn(kept);
  if (!sources) return { mappings: {}, note: unreadable };
  let isWhole = true;
  const mappings = Object.fromEntries(
    Object.entries(sources).flatMap(([id, mapping]): [string, HeaderMapping][] => {
      if (!isRecord(mapping)) {
        isWhole = false;
        return [];
      }
      const entries = Object.entries(mapping).filter((entry): entry is [string, string | null] => isMeaning(entry[1]));
      if (entries.length < Object.keys(mapping).length) isWhole = false;
      return entries.length > 0 ? [[id, Object.fromEntries(entries)]] : [];
    }),
  );
  return { mappings, note: isWhole ? null : partly };
}

const unreadable =
  "What this workbook remembered about its columns cannot be read, so it is not used. Say again what columns mean.";
const partly =
  "Some of what this workbook remembered about its columns cannot be read, so it is not used. Check what columns mean.";

function sourcesIn(kept: unknown): Record<string, unknown> | null {
  if (typeof kept !== "string") return null;
  try {
    const parsed: unknown = JSON.parse(kept);
    return isRecord(parsed) && parsed["version"] === version && isRecord(parsed["sources"]) ? parsed["sources"] : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isMeaning = (value: unknown): boolean => value === null || (typeof value === "string" && known.has(value));
