/** What the as-is and desired answers of a row are. */
export type ReviewAnswers = "rating" | "yesNo" | "date" | "number" | "words";

/** What a column of a review holds. Everything typed is known by the review's name, the row's id and the column's key. */
export type ReviewHolds =
  /** The row's label; typed by people where the row has none. */
  | { holds: "label" }
  | { holds: "text" | "low" | "high" | "source" }
  /** The answer of the source to the row's fact; typed where the row has no fact or the sheet no source. */
  | { holds: "as-is" }
  | { holds: "desired" }
  /** Desired less as-is. */
  | { holds: "gap" }
  /** The as-is answer as present, partly, absent or not known, as SCORE counts it by this model. */
  | { holds: "state"; model: string }
  /** Words, or one of the choices, of which one may be marked; `ofWholes` = not in rows that are parts. */
  | { holds: "typed"; key: string; choices?: readonly string[]; marked?: string; ofWholes?: true }
  | { holds: "due" }
  /** A due date that is over is marked unless the status is one of `done`. */
  | { holds: "status"; choices: readonly string[]; done: readonly string[] };

/** A column: what it is called, the units it takes, and what it holds. */
export type ReviewColumn = ReviewHolds & { head: string; from: number; to: number };

/** A row: something to review. */
export interface ReviewRow {
  id: string;
  label?: string;
  text?: string;
  fact?: string;
  /** Absent = as the fact is answered, or in words. */
  answers?: ReviewAnswers;
  /** What as-is and desired are chosen from. */
  choices?: readonly string[];
  source?: string;
  /** It belongs to the row above that is no part. */
  isPart?: boolean;
  /** It says something beside its label, across the columns, and takes no answer. */
  isNote?: boolean;
}

/** A table to go through row by row: how it is, how it should be, what shows it, and what is to be done. */
export interface ReviewPart {
  kind: "review";
  /** Begins the keys of what is typed, and the names other parts know its cells by. */
  name: string;
  title: string;
  note: string;
  columns: readonly ReviewColumn[];
  rows: readonly ReviewRow[];
  /** Left out where the source answers none of its facts. */
  whenAnswered?: true;
  /** Height of a row in points, at least. */
  height?: number;
  /** Key of a typed column of choices that is counted below the rows. */
  summary?: string;
  /** The name of the cell that holds the label of the row to mark. */
  marked?: string;
}
