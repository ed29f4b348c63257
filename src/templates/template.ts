import type { FactGroup } from "../models/fact";
import type { ClocksPart, GapsPart, TallyPart, TermPart } from "./parts/reviewParts";
import type { ContinuumPart } from "./parts/continuumPart";
import type { PortfolioPart } from "./parts/portfolioParts";
import type { ContrastsPart } from "./parts/contrastsPart";
import type { ObstaclesPart, TriggersPart } from "./parts/exitParts";
import type { PolicyPart } from "./parts/policyPart";
import type { ReviewPart } from "./parts/reviewPart";
import type { GoalPart } from "./parts/goalPart";
import type { SelectionPart } from "./parts/selectionPart";
import type { SidesAgreementPart, SidesPart } from "./parts/sidesParts";

/** What an Excel function of ours is asked for, and how the answer is shown. */
export interface VerdictLine {
  /** A `return` of the function. */
  asks: string;
  label: string;
  shows: "score" | "points" | "share" | "text";
  /** Shown where the number cannot be known yet; for answers that are always there it is left out. */
  unknown?: string;
}

/** A piece of a sheet. Its kind says how it is laid out; everything it says is here. */
export type Part =
  /** `title` is what a sheet of several alliances is called; a sheet of one bears the alliance's name. */
  | {
      kind: "title";
      kicker: string;
      title?: string;
      /** Stands where the name is typed, on a sheet of one alliance without a source. */
      typed?: string;
    }
  | {
      kind: "identity";
      asOf: string;
      source: string;
      /** Stands for the source where there is none. */
      noSource?: string;
      policy: string;
      policyName: string;
      /** How one alliance's row is spoken of; absent on a sheet of several. */
      row?: {
        label: string;
        /** What stands beside the row when a formula finds it by the name, and before the reason when none can. */
        found: string;
        fixed: string;
      };
      /** Stands there instead, before the day, where the sheet holds values alone. */
      values: string;
    }
  | {
      kind: "verdict";
      /** Function of ours, without the namespace. */
      function: string;
      title: string;
      /** Stands large instead of the function's label. */
      large?: VerdictLine;
      lines: readonly VerdictLine[];
      /** Labels that are coloured as bands. */
      bands: readonly string[];
      /** A fact of the source shown beside the verdict, when the source has it. */
      beside?: { fact: string; label: string };
    }
  | ContinuumPart
  | { kind: "missing"; title: string; lists: readonly { of: string; label: string; none: string; lines: number }[] }
  | {
      kind: "next";
      title: string;
      questions: readonly { of: string; title: string; count: number; none: string }[];
      weakest: { group: FactGroup; title: string; count: number; none: string };
    }
  | {
      kind: "radar";
      rows: number;
      choices: readonly { group: FactGroup; name: string; title: string }[];
      maximum: number;
    }
  | {
      kind: "answers";
      group: FactGroup;
      title: string;
      note: string;
      /** What stands right of as-is and desired: the two anchors of a rating, or room for evidence. */
      beside: "anchors" | "evidence";
      /** The narrow column after desired. */
      figure: "gap" | "weakest first" | "none";
      /** Left out when the source answers none of the group. */
      whenAnswered?: boolean;
    }
  | { kind: "actions"; title: string; rows: number; statuses: readonly string[]; done: readonly string[] }
  | ContrastsPart
  | PolicyPart
  | PortfolioPart
  | TriggersPart
  | ObstaclesPart
  | ReviewPart
  | GapsPart
  | ClocksPart
  | TallyPart
  | TermPart
  | SelectionPart
  | GoalPart
  | SidesPart
  | SidesAgreementPart
  | {
      kind: "legend";
      title: string;
      entries: readonly { label: string; means: string }[];
      /** What stands in a column of its own where the page is wide enough; absent = the second half of the entries. */
      beside?: readonly { label: string; means: string }[];
    }
  | { kind: "arithmetic"; title: string; note: string; of: readonly string[] }
  | { kind: "caveat"; text: string; sources: readonly string[] };

/** A part and the columns it takes: 0 is the wide label column, 1 to `grid.columns` the narrow ones. */
export interface Piece {
  from: number;
  to: number;
  part: Part;
}

/** A sheet as data: who it is for, what it needs, and its parts from top to bottom. */
export interface Template {
  id: string;
  title: string;
  /** Who it is for, in a few words. */
  audience: string;
  /** What it shows, in a sentence. */
  about: string;
  /** "each" = a sheet for each alliance; "all" = one sheet for all that were chosen. */
  scope: "each" | "all";
  /** Groups of facts it can use; with none of them in the source there is nothing to build. */
  needs: readonly FactGroup[];
  /** What its people fill in themselves, so that it can be built without any source. */
  standsAlone?: true;
  /** It shows what people answered one by one, so a build reads that; absent = the source alone. */
  reads?: "answers";
  /** Functions of ours whose verdicts it shows, without the namespace: a sheet by built-in functions alone carries their arithmetic. */
  judges: readonly string[];
  orientation: "Portrait" | "Landscape";
  /** Widths in points: an empty margin, one wide column, then equal narrow ones; `widths` has those, by their number from 1, that differ. */
  grid: { margin: number; label: number; columns: number; column: number; widths?: Readonly<Record<number, number>> };
  /** Rows that stay on screen and are printed on every page. */
  headRows: number;
  /** From top to bottom: a part as wide as the page, or pieces side by side. */
  bands: readonly (Part | readonly Piece[])[];
}
