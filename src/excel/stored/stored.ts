import type { Calculate } from "../../plan/calculate";
import { frozenNamespace } from "../convert/frozenFormulas";
import { recordNamespace } from "../manifest/recordXml";
import { underWayNamespace } from "../manifest/underWay";
import { draftNamespace } from "../questionnaire/draftParts";

/** What is kept in XML parts of the workbook, by its namespace. */
export const keptNamespaces = {
  builds: recordNamespace,
  frozen: frozenNamespace,
  drafts: draftNamespace,
  underWay: underWayNamespace,
} as const;

/** How much of each kind is kept in the workbook beside what people see. */
export interface Stored {
  /** Settings: what headers mean. */
  readonly settings: number;
  /** Settings: what was built last. */
  readonly choices: number;
  /** XML parts. */
  readonly builds: number;
  readonly frozen: number;
  readonly drafts: number;
  readonly underWay: number;
  /** Hidden names on sheets. */
  readonly marks: number;
}

/** A sheet that was built and can be converted. */
export interface ConvertibleSheet {
  readonly name: string;
  readonly partner: string;
  readonly calculate: Calculate;
}

/** What the workbook holds that can be shared, converted or removed. */
export interface ShareNow {
  readonly sheets: readonly ConvertibleSheet[];
  /** Formulas that were turned into values and are kept. */
  readonly frozen: number;
  readonly stored: Stored;
}

/** How many things are kept in all. */
export const storedCount = (stored: Stored): number =>
  Object.values(stored).reduce<number>((sum, count) => sum + count, 0);
