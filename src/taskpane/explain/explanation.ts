import type { Cell } from "../../evaluation/reading/cell";

/** Cells to go to. */
export interface Target {
  readonly sheet: string;
  /** "C4" or "C4:K4" */
  readonly place: string;
}

/** One fact in the arithmetic of a verdict. */
export interface Term {
  readonly header: string;
  /** As EXPLAIN shows it: the answer, "derived", "unknown", "not applicable". */
  readonly answer: string;
  /** What the two ends of the scale mean; "" where it has none. */
  readonly low: string;
  readonly high: string;
  /** 0–1; null where nothing is known. */
  readonly scaled: number | null;
  readonly weight: number | null;
  /** What it adds to the total, 0–1. */
  readonly contribution: number | null;
  /** Where the answer stands; null = nowhere. */
  readonly at: Target | null;
}

/** A number with what it is called: "score", "low", "high", "coverage", "margin". */
export interface Figure {
  readonly name:
    "score" | "low" | "high" | "margin" | "coverage" | "analytical" | "relational" | "notice" | "count" | "position";
  readonly value: number;
  /** Whether it is a share shown in percent, a number on a scale to 1 or to 100, or a count. */
  readonly scale: "share" | "one" | "hundred" | "count";
}

/** A line of what was derived and decided. */
export interface Step {
  readonly what: string;
  readonly finding: string;
  readonly source: string;
}

/** One answer that, changed, would give another type. */
export interface FlipStep {
  readonly header: string;
  readonly from: string;
  readonly to: string;
  readonly at: Target | null;
}

/** A question worth asking. */
export interface NextQuestion {
  readonly header: string;
  readonly question: string;
  readonly lowest: string;
  readonly highest: string;
  readonly at: Target | null;
}

/** A verdict with all that it rests on. */
export interface Judgement {
  /** "classify", "health", "stage", "obstacles", "exit", or the id of a model. */
  readonly of: string;
  readonly label: string;
  readonly figures: readonly Figure[];
  readonly terms: readonly Term[];
  readonly steps: readonly Step[];
  /** Sum of the contributions, 0–1; null where nothing is known or nothing is summed. */
  readonly total: number | null;
  readonly cutOffs: readonly { readonly name: string; readonly value: number }[];
  /** Unknown facts, most informative first. */
  readonly missing: readonly string[];
  /** null = no change of answers can; absent = not asked. */
  readonly flip?: readonly FlipStep[] | null;
  readonly ask: readonly NextQuestion[];
}

/** What keeps a verdict from being made. */
export interface Trouble {
  /** In words, with the cure. */
  readonly message: string;
  /** The cells that cause it. */
  readonly cells: readonly { readonly header: string; readonly answer: string; readonly at: Target | null }[];
}

/** What a function is given, where it judges no alliance. */
export interface Given {
  /** Position from 0. */
  readonly index: number;
  readonly state: "omitted" | "read" | "unclear";
  /** Its cells as they read, the first of many; the piece of the formula that is not followed. */
  readonly text: string;
  readonly size: readonly [rows: number, columns: number];
  readonly at: Target | null;
}

/** Why nothing can be explained, or explained less than one would wish. */
export type Hint = "nothing" | "unreadable" | "unclear" | "noAlliance" | "native" | "values" | "frozen" | "live";

/** All that the page says of a cell. */
export interface Explanation {
  readonly at: Target;
  readonly text: string;
  /** The formula of ours, and where it stands where that is elsewhere. */
  readonly formula: { readonly text: string; readonly at: Target | null; readonly functions: readonly string[] } | null;
  /** The error the cell shows: "#NAME?"; null = none. */
  readonly error: string | null;
  /** Who is judged; null = nobody. */
  readonly alliance: { readonly name: string; readonly chosen: number; readonly all: readonly string[] } | null;
  /** Date serial. */
  readonly asOf: number | null;
  readonly judgements: readonly Judgement[];
  readonly trouble: Trouble | null;
  readonly given: readonly Given[];
  readonly hints: readonly Hint[];
}

/** A cell as it reads; "" where it is empty. */
export function shownCell(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "object" ? cell.code : String(cell);
}
