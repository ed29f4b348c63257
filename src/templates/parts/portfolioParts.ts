import type { FactGroup } from "../../models/fact";

/** How many there are of each type and band, and what can be said of all of them together. */
export interface PortfolioSummaryPart {
  kind: "portfolioSummary";
  title: string;
  note: string;
  types: readonly string[];
  bands: readonly string[];
}

/** Where each alliance stands and how well it is: a dot for each, a colour for each band. */
export interface PortfolioChartPart {
  kind: "portfolioChart";
  rows: number;
  title: string;
  across: string;
  up: string;
  /** Bands that have a health, in the order of the legend. */
  bands: readonly string[];
  /** Where the two readings part: a position, 0 to 1, and a health, 0 to 100. */
  parts: { across: { name: string; at: number }; up: { name: string; at: number } };
  /** How to read the four corners. */
  reading: string;
  /** Stands there instead where there are too many for dots. */
  counts: { title: string; bands: readonly string[] };
}

/** All alliances with their figures, a table to sort and filter. */
export interface PortfolioTablePart {
  kind: "portfolioTable";
  title: string;
  note: string;
  /** What the table is called in the workbook. */
  name: string;
  bands: readonly string[];
}

/** The same figures in columns that fill themselves, where there are too many alliances for formulas of their own. */
export interface PortfolioColumnsPart extends Omit<PortfolioTablePart, "kind"> {
  kind: "portfolioColumns";
}

/** Every alliance's answers to groups of facts, the higher the darker. */
export interface PortfolioHeatPart {
  kind: "portfolioHeat";
  title: string;
  note: string;
  groups: readonly { group: FactGroup; title: string }[];
  bands: readonly string[];
  legend: { low: string; high: string; unknown: string; aside: string };
}

/** What is to become of each alliance: who, what and by when. */
export interface PortfolioDecisionsPart {
  kind: "portfolioDecisions";
  title: string;
  note: string;
  types: readonly string[];
}

/** Where each alliance stands in the table, however it is sorted, and the cells of the chart. */
export interface PortfolioPlacesPart {
  kind: "portfolioPlaces";
  title: string;
  note: string;
  bands: readonly string[];
  parts: PortfolioChartPart["parts"];
}

export type PortfolioPart =
  | PortfolioSummaryPart
  | PortfolioChartPart
  | PortfolioTablePart
  | PortfolioColumnsPart
  | PortfolioHeatPart
  | PortfolioDecisionsPart
  | PortfolioPlacesPart;
