import { seriesContentAt } from "../part/partPlace";
import { ChartList } from "./chartList";

/** The points of a series, as many as it has values. */
export class ChartPoints extends ChartList {
  readonly $type = "ChartPointsCollection";
  readonly $scalars = ["Count"];
  override readonly $requires = { GetCount: "1.4" };

  protected size(): number {
    return seriesContentAt(this.at)?.values.length ?? 0;
  }
  protected one(index: number) {
    return this.part("ChartPoint", { ...this.at, path: `points/${index}`, point: index });
  }
  get Count(): number {
    return this.size();
  }
}
