import type { SelectionCriterion } from "../../models/selection";

/** The parts of the sheet on which candidates for an alliance are compared. Each speaks of the others' cells. */
export type SelectionPart =
  /** The order of the candidates, what it rests on, and a chart of the scores. */
  | {
      kind: "selectionRanking";
      title: string;
      note: string;
      /** How many candidates the chart shows. */
      charted: number;
      /** Where a candidate counts as complementary, or as handled, between worst (0) and best (1), if nothing is desired. */
      middle: number;
      chart: { name: string; title: string };
    }
  /** Criteria across with goal, bounds, desired value and weight; candidates down with a value for each. */
  | {
      kind: "selectionMatrix";
      title: string;
      note: string;
      /** Criteria there is room for. */
      room: number;
      criteria: readonly SelectionCriterion[];
      /** Those at the beginning whose names stay. */
      fixed: number;
      /** Rows for candidates besides those that were chosen, and at least so many in all. */
      more: number;
      least: number;
    }
  /** How many times each criterion outweighs each other, and what that makes of the weights. */
  | { kind: "selectionPairs"; title: string; note: string; most: number; passing: number }
  /** How the ranks change when each weight moves. */
  | { kind: "selectionSensitivity"; title: string; note: string; step: number; shown: number }
  /** The steps between what is entered and the scores. */
  | { kind: "selectionSteps"; title: string; note: string };
