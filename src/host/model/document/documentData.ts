import type { ProtectionData } from "../sheets/protectionData";

/** What a workbook says about itself, for people and for programs; absent = "" or nothing. */
export interface PropertiesData {
  title?: string;
  subject?: string;
  author?: string;
  keywords?: string;
  comments?: string;
  lastAuthor?: string;
  revisionNumber?: number;
  /** As in the file: "2026-01-31T09:30:00Z". */
  creationDate?: string;
  category?: string;
  manager?: string;
  company?: string;
  /** What a file says besides, by the names of its elements: when it was last changed or printed … */
  kept?: Record<string, string>;
  /** In the order they were made. */
  custom?: CustomPropertyData[];
}

export interface CustomPropertyData {
  key: string;
  type: "Number" | "Boolean" | "Date" | "String" | "Float";
  /** A date as its ISO text. */
  value: string | number | boolean;
}

/** XML that a program keeps in the workbook. */
export interface CustomXmlPartData {
  /** "{GUID}" */
  id: string;
  xml: string;
}

/** Circular formulas: absent = they are not calculated at all. */
export interface IterationData {
  enabled?: boolean;
  /** Absent = 100. */
  maxIteration?: number;
  /** Absent = 0.001. */
  maxChange?: number;
}

/** What belongs to a workbook as a whole, beyond its sheets and names; each absent = default. */
export interface DocumentData {
  properties?: PropertiesData;
  customXmlParts?: CustomXmlPartData[];
  /** Present = sheets can be neither added nor deleted, renamed, moved or hidden. */
  structureProtection?: { password?: ProtectionData["password"] };
  iterativeCalculation?: IterationData;
  /** Absent = true: charts follow the cells of their points. */
  chartDataPointTrack?: boolean;
  /** Numbers are calculated as they are shown: kept for the file's sake, not followed here. */
  precisionAsDisplayed?: boolean;
}
