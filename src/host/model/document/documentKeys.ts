import type { DocumentData } from "./documentData";

const KEYS = [
  "properties",
  "customXmlParts",
  "structureProtection",
  "iterativeCalculation",
  "chartDataPointTrack",
  "precisionAsDisplayed",
] as const satisfies readonly (keyof DocumentData)[];

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);

/** A copy of what is said of the workbook as a whole, without anything empty; an empty protection still protects. */
export function documentOf(data: DocumentData): DocumentData {
  const said = KEYS.filter((key) => (key === "structureProtection" ? data[key] !== undefined : !isEmpty(data[key])));
  return JSON.parse(JSON.stringify(Object.fromEntries(said.map((key) => [key, data[key]])))) as DocumentData;
}
