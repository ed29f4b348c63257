export interface ChartData {
  name: string;
  /** Excel.ChartType: "Radar", "BarClustered", "XYScatter" … */
  type: string;
  title?: string;
  /** Where the data came from when the chart was added, with the sheet: "Scores!A1:C9". */
  source?: string;
  seriesBy?: "Rows" | "Columns" | "Auto";
  series?: ChartSeriesData[];
  left: number;
  top: number;
  width: number;
  height: number;
  /** Anything else that was set, by its path in the API: {"legend/position": "Bottom", "axes/valueAxis/maximum": 5}. */
  options?: Record<string, unknown>;
}

export interface ChartSeriesData {
  /** Text, or "=Sheet1!$B$1". */
  name?: string;
  /** Ranges with the sheet: "Sheet1!B2:B9". */
  values?: string;
  categories?: string;
  /** Scatter and bubble charts have x values in place of categories. */
  xValues?: string;
  bubbleSizes?: string;
  /** Excel.ChartType where it differs from the chart's. */
  type?: string;
  axisGroup?: "Primary" | "Secondary";
  options?: Record<string, unknown>;
}
