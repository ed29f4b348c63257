import type { Chart } from "../../../model/book";
import { invalidArgument } from "../../apiError";
import { ChartPart } from "./chartPart";

/** The title; its text is the chart's own, everything else an option. */
export class ChartTitle extends ChartPart {
  constructor(private readonly chart: Chart) {
    super("ChartTitle", chart.options, "title");
    this.$scalars.push("Text");
  }

  /** "Chart Title" until a text is set, as in Excel; a chart of one series shows that series' name. */
  get Text(): string {
    return this.chart.title ?? "Chart Title";
  }
  set Text(text: string) {
    if (typeof text !== "string") throw invalidArgument();
    this.chart.title = text;
  }
}
