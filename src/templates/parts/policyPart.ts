/** One constant a policy can agree on. */
export interface PolicyRow {
  /** What the functions know it by. */
  key: string;
  /** Its value where nothing was agreed; a text where there is no one number. */
  standard: number | string;
  /** What may be agreed: a number within limits (`most` absent = none), a date, or any text. */
  takes: { least: number; most?: number } | "date" | "text";
  /** Whose it is. */
  basis: string;
  why: string;
  /** Where the sources speak of it; "" where none does. */
  source: string;
  /** A piece of the row above it. */
  isPart?: true;
}

/** Constants that belong together, with what is to be said of all of them. */
export interface PolicySection {
  title: string;
  note: string;
  rows: readonly PolicyRow[];
}

/** The policy itself: every constant with its default, whose it is and why, and room for what was agreed, by whom and when. */
export interface PolicyPart {
  kind: "policy";
  checks: string;
  sections: readonly PolicySection[];
  /** Keys of cut-offs of which the first must not lie above the second. */
  order: readonly (readonly [lower: string, higher: string])[];
}
