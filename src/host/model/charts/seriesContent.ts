import type { Scalar } from "../workbookData";
import type { ChartOptions } from "./chartData";

/** A cell as a chart sees it. */
export interface ChartCell {
  value: Scalar;
  /** What the cell shows. */
  text: string;
  numberFormat?: string;
}

/** The cells of a range ("Scores!A1:C9"), row by row, hidden ones left out on demand; undefined when there is no such range. */
export type ReadCells = (address: string, visibleOnly: boolean) => ChartCell[][] | undefined;

/** A series with its cells read. Blank cells and errors are null: they leave a gap. Text counts as 0, as in Excel. */
export interface SeriesContent {
  name: string;
  values: (number | null)[];
  /** Number format of the first value, which labels and the axis are linked to. */
  numberFormat?: string;
  /** x values of scatter and bubble charts. */
  xValues?: (number | null)[];
  sizes?: (number | null)[];
  /** Excel.ChartType where it differs from the chart's. */
  type?: string;
  secondary?: boolean;
  options: ChartOptions;
  trendlines?: ChartOptions[];
}

/** All a chart shows, read from its cells. */
export interface ChartContent {
  categories: string[];
  /** Filtered series are left out. */
  series: SeriesContent[];
}
