import type { ChartData } from "../../model/charts/chartData";
import { rootOf } from "../package/xml";
import { readChartSpace } from "./read/chartSpace";
import { restOf } from "./rest";
import { chartSpaceXml } from "./write/chartSpace";

/**
 * A chart part's XML, in the file's own words as far as these go. What they cannot say (the bins of a histogram, the buttons of
 * a pivot chart …) stands in an extension that other programs pass over: it is found by reading back what was written.
 */
export function chartXml(chart: ChartData): string {
  const plain = chartSpaceXml(chart);
  const rest = restOf(chart, readChartSpace(rootOf(plain), { size: chart }));
  return rest === undefined ? plain : chartSpaceXml(chart, JSON.stringify(rest));
}
