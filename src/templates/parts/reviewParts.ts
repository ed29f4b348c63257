import type { Clock } from "../../models/derivations/clocks";

/** How far the desired answers of a review lie from the as-is ones: a small table and bars. */
export interface GapsPart {
  kind: "gaps";
  /** Name of the review it looks at. */
  of: string;
  title: string;
  chart: string;
  rows: readonly { id: string; label: string }[];
  maximum: number;
}

/** Clocks that run side by side: last held, how often, next, days overdue, label. */
export interface ClocksPart {
  kind: "clocks";
  title: string;
  /** `name` is what the clock's arithmetic goes by. */
  clocks: readonly { name: string; label: string; clock: Clock; note: string }[];
}

/** How many items of a model are present, partly there, absent or not known, as-is by SCORE and as desired in a review. */
export interface TallyPart {
  kind: "tally";
  title: string;
  chart: string;
  note: string;
  model: string;
  /** Items of the model. */
  count: number;
  /** Name of the review with the desired answers. */
  review: string;
}

/** The dates of the agreement: term, renewal, exit and notice. */
export interface TermPart {
  kind: "term";
  title: string;
  /** Name of the review that holds the dates. */
  review: string;
  /** Said when the deadline for notice is over, far off, or not known. */
  passed: string;
  later: string;
  unknown: string;
}
