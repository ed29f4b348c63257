import { takesTrendlines } from "../../../../model/charts/chartFamily";
import type { ChartOptions } from "../../../../model/charts/chartData";
import { invalidOperation } from "../../../apiError";
import { oneOf } from "../../format/rangeLook";
import { demandChangeable, typeAt } from "../part/partPlace";
import { ChartList } from "./chartList";

/** Excel.ChartTrendlineType. */
export const TRENDLINE_TYPES = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"];

/** The trendlines of a series in the order they were added. */
export class ChartTrendlines extends ChartList {
  readonly $type = "ChartTrendlineCollection";
  readonly $scalars = [];
  override readonly $requires = { "*": "1.7" };

  private get own(): ChartOptions[] {
    return this.at.series?.trendlines ?? [];
  }
  protected size(): number {
    return this.own.length;
  }
  protected one(index: number) {
    const trendline = this.own[index] ?? {};
    return this.part("ChartTrendline", { ...this.at, options: trendline, trendline, path: "" });
  }
  GetItem(index: unknown) {
    return this.GetItemAt(index);
  }
  /** A linear one, unless another type is asked for. */
  Add(type: unknown) {
    demandChangeable(this.at);
    const word = oneOf(TRENDLINE_TYPES, type ?? "Linear");
    if (!takesTrendlines(typeAt(this.at))) throw invalidOperation("This kind of chart takes no trendlines.");
    const { series } = this.at;
    if (series) series.trendlines = [...this.own, { type: word }];
    return this.one(this.size() - 1);
  }
}
