import type { PerformanceMetric } from "../../models/performanceMetrics";

/** The parts of the sheet on goals, value and how both are shared. Each speaks of the others' cells. */
export type GoalPart =
  /** How far each alliance and all together attained their goals, what is not measured, and a chart. */
  | {
      kind: "goalSummary";
      title: string;
      note: string;
      charted: number;
      chart: {
        name: string;
        title: string;
        /** Said above the chart while it has nothing to show. */
        empty: string;
      };
    }
  /** Attainment quarter by quarter; nothing where no measurement has a date. */
  | {
      kind: "goalTrend";
      title: string;
      /** By where the values come from: dated goals, or a history of scores. */
      notes: { goals: string; history: string };
      charted: number;
      chart: { name: string; title: string };
    }
  /** Who bears and gets what share, and how fair that is. */
  | { kind: "goalShares"; title: string; note: string }
  /** The same for one alliance of several partners, which people enter. */
  | { kind: "goalSeveral"; title: string; note: string; rows: number }
  /** A block of goals for each alliance. */
  | {
      kind: "goalBlocks";
      note: { linked: string; typed: string };
      /** Goals there is room for in each block. */
      room: number;
      /** Named in blocks that people fill in. */
      metrics: readonly PerformanceMetric[];
      sides: { ours: string; theirs: string; joint: string };
    }
  /** The steps between goals and attainments. */
  | { kind: "goalSteps"; title: string; note: string; quarters: number };
