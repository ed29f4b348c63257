import { legendTexts } from "../../../../model/charts/chartLayout";
import { contentAt } from "../part/partPlace";
import { ChartList } from "./chartList";

/** One entry for each series, or for each point of a round chart. */
export class LegendEntries extends ChartList {
  readonly $type = "ChartLegendEntryCollection";
  readonly $scalars = [];
  override readonly $requires = { "*": "1.7" };

  protected size(): number {
    return legendTexts(this.at.chart, contentAt(this.at)).length;
  }
  protected one(index: number) {
    return this.part("ChartLegendEntry", { ...this.at, path: `legend/legendEntries/${index}`, point: index });
  }
}
