import type { Refused } from "./reason";

const PLACE =
  "where a label lies is known only to the program that draws it, and a file says it against a place that is not known here.";

/** What of charts is refused. */
export const refusedCharts: Refused = {
  "ChartDataLabel.height": PLACE,
  "ChartDataLabel.left": PLACE,
  "ChartDataLabel.top": PLACE,
  "ChartDataLabel.width": PLACE,
  "ChartTrendlineLabel.height": PLACE,
  "ChartTrendlineLabel.left": PLACE,
  "ChartTrendlineLabel.top": PLACE,
  "ChartTrendlineLabel.width": PLACE,
};
