/** What was set on a chart or a part of it, by its path in the API: { "legend/position": "Bottom" }. Absent = Excel's default. */
export type ChartOptions = Record<string, unknown>;

export interface ChartData {
  name: string;
  /** Excel.ChartType: "Radar", "BarClustered", "XYScatter" … */
  type: string;
  /** Absent = Excel's own: the name of a single series, else "Chart Title". */
  title?: string;
  /** Where the data came from when the chart was added, with the sheet: "Scores!A1:C9". */
  source?: string;
  seriesBy?: "Rows" | "Columns" | "Auto";
  series?: ChartSeriesData[];
  left: number;
  top: number;
  width: number;
  height: number;
  /** Anything else that was set: { "legend/position": "Bottom", "axes/valueAxis/maximum": 5 }. */
  options?: ChartOptions;
  /** Markup of a file that there is no word for here, by its place; it is written back as it was read. */
  kept?: Record<string, string>;
}

export interface ChartSeriesData {
  /** Text, or "=Sheet1!$B$1". */
  name?: string;
  /** Ranges with the sheet ("Sheet1!B2:B9"), several as "(Sheet1!B2:B4,Sheet1!B6)", or constants ("{1,2,3}"). */
  values?: string;
  categories?: string;
  /** Scatter and bubble charts have x values in place of categories. */
  xValues?: string;
  bubbleSizes?: string;
  /** Excel.ChartType where it differs from the chart's. */
  type?: string;
  axisGroup?: "Primary" | "Secondary";
  options?: ChartOptions;
  /** In the order they were added; "type" is among the options of each. */
  trendlines?: ChartOptions[];
}
