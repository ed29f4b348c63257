import type { FactGroup } from "../../models/fact";

/** What both sides answered, fact by fact: each side's median, how many it is of, gap and reading, and what is wanted. */
export interface SidesPart {
  kind: "sides";
  title: string;
  note: string;
  /** In this order; a group that nobody was asked about is left out. */
  groups: readonly { group: FactGroup; title: string }[];
  /** Shown where nobody was asked about any of them. */
  otherwise: readonly FactGroup[];
  /** Reads where a side has fewer respondents than may be shown; the number follows. */
  notShown: string;
  /** Reads where it does not apply to the alliance. */
  inapplicable: string;
}

/** How far the sides agree, each among its people and both together, and where they are furthest apart. */
export interface SidesAgreementPart {
  kind: "sidesAgreement";
  title: string;
  /** Labels the number of people who answered. */
  people: string;
  /** Each side's people among themselves, by a statistic of AGREE. */
  among: { label: string; statistic: string };
  /** Both sides together: labels, and a statistic of AGREE with its limits. */
  both: { count: string; score: string; agreement: string; low: string; high: string; statistic: string };
  /** The widest gaps; `none` stands where there is none. */
  biggest: { title: string; rows: number; none: string };
  chart: string;
  unknown: string;
  /** Stands before the day of what became a value once it was calculated. */
  calculatedOn: string;
}
