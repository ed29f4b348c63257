import type { BuildRecord } from "./buildRecord";
import { valuesOf, xmlParts, type KeptPart } from "./xmlParts";

/** The namespace of the workbook's XML parts that remember builds. */
export const recordNamespace = "urn:alliance-for-excel:built-sheets";

/** A record as the XML parts that hold it. */
export const recordParts = (record: BuildRecord): string[] => xmlParts(recordNamespace, record.build, record);

/** The records that are there whole. */
export function recordsFrom(parts: readonly KeptPart[]): BuildRecord[] {
  return [...valuesOf(parts).values()].filter(isRecord);
}

function isRecord(value: unknown): value is BuildRecord {
  const record = value as Partial<BuildRecord> | null;
  return record?.format === 1 && Array.isArray(record.sheets) && Array.isArray(record.layouts);
}
