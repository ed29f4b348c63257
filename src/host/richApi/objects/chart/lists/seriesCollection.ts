import type { ChartSeriesData } from "../../../../model/charts/chartData";
import { invalidArgument, itemNotFound } from "../../../apiError";
import { ApiCollection, type ApiObject } from "../../../apiObject";
import { wholeNumber } from "../../range/rangeArguments";
import { demandChangeable, type PartPlace } from "../part/partPlace";
import { chartPart } from "../specs/chartParts";

/** Excel's most series in a chart: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MOST = 255;

/** The series of a chart; one is addressed by its position. */
export class ChartSeriesCollection extends ApiCollection {
  readonly $type = "ChartSeriesCollection";
  readonly $scalars = ["Count"];
  readonly $navs = [];
  override readonly $requires = { GetCount: "1.4", Add: "1.7" };

  constructor(private readonly at: PartPlace) {
    super();
  }

  private wire(series: ChartSeriesData): ApiObject {
    return chartPart("ChartSeries", { ...this.at, series, options: (series.options ??= {}), path: "" });
  }
  $items(): ApiObject[] {
    return this.at.chart.series.map((series) => this.wire(series));
  }
  get Count(): number {
    return this.at.chart.series.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): ApiObject {
    const series = this.at.chart.series[wholeNumber(index)];
    if (!series) throw itemNotFound();
    return this.wire(series);
  }
  $item(index: unknown): ApiObject {
    return this.GetItemAt(index);
  }
  Add(name: unknown, index: unknown): ApiObject {
    demandChangeable(this.at);
    const { series } = this.at.chart;
    const place = wholeNumber(index, series.length);
    const isLong = typeof name === "string" && name.length > 255;
    if (series.length >= MOST || place < 0 || place > series.length || isLong) throw invalidArgument();
    const added: ChartSeriesData = typeof name === "string" && name !== "" ? { name } : {};
    series.splice(place, 0, added);
    return this.wire(added);
  }
}
