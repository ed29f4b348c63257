import type { Book, Chart, Sheet } from "../../../model/book";
import { activateChart } from "../../../model/charts/activeChart";
import { deleteChart, placeChart, resetSeries } from "../../../model/charts/charts";
import { EVENTS } from "../../../model/events/happenings";
import { itemNotFound } from "../../apiError";
import type { ApiObject } from "../../apiObject";
import { chartImage } from "./chartImage";
import { ChartScalars } from "./chartScalars";
import { ChartSeriesCollection } from "./lists/seriesCollection";
import { demandChangeable, type PartPlace } from "./part/partPlace";
import { chartPart } from "./specs/chartParts";
import { defineEvents } from "../eventMembers";
import type { Make } from "../make";
import { placeOfArgument } from "../range/rangeArguments";
import { oneOf } from "../format/rangeLook";

/** A chart on a sheet. */
export class ChartObject extends ChartScalars {
  readonly $type = "Chart";
  readonly $navs = [
    "Axes",
    "DataLabels",
    "Format",
    "Legend",
    "PivotOptions",
    "PlotArea",
    "Series",
    "Title",
    "Worksheet",
  ];

  constructor(
    protected readonly make: Make,
    protected readonly sheet: Sheet,
    private readonly chart: Chart,
  ) {
    super();
  }

  get book(): Book {
    return this.make.book;
  }
  eventTarget(): string {
    return this.chart.id;
  }
  override $identity(): { Id: string } {
    return { Id: this.chart.id };
  }
  protected get own(): Chart {
    if (!this.sheet.charts.includes(this.chart)) throw itemNotFound();
    return this.chart;
  }
  private get place(): PartPlace {
    return { make: this.make, sheet: this.sheet, chart: this.own, options: this.own.options, path: "" };
  }
  private part(type: string, path: string): ApiObject {
    return chartPart(type, { ...this.place, path });
  }

  get Axes(): ApiObject {
    return this.part("ChartAxes", "axes");
  }
  get DataLabels(): ApiObject {
    return this.part("ChartDataLabels", "dataLabels");
  }
  get Format(): ApiObject {
    return this.part("ChartAreaFormat", "format");
  }
  get Legend(): ApiObject {
    return this.part("ChartLegend", "legend");
  }
  get PivotOptions(): ApiObject {
    return this.part("ChartPivotOptions", "pivotOptions");
  }
  get PlotArea(): ApiObject {
    return this.part("ChartPlotArea", "plotArea");
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.place);
  }
  get Title(): ApiObject {
    return this.part("ChartTitle", "title");
  }
  get Worksheet(): ApiObject {
    return this.make.worksheet(this.sheet);
  }

  Activate(): void {
    activateChart(this.book, this.sheet, this.own);
  }
  GetImage(width: unknown, height: unknown, fitting: unknown): string {
    return chartImage(this.book, this.own, width, height, fitting);
  }
  SetData(source: unknown, seriesBy: unknown): void {
    demandChangeable(this.place);
    const by = oneOf<"Auto" | "Columns" | "Rows">(["Auto", "Columns", "Rows"], seriesBy ?? "Auto");
    resetSeries(this.book, this.own, placeOfArgument(this.book, this.sheet, source), by);
  }
  SetPosition(startCell: unknown, endCell: unknown): void {
    demandChangeable(this.place);
    const from = placeOfArgument(this.book, this.sheet, startCell).area;
    const hasEnd = endCell !== undefined && endCell !== null && endCell !== "";
    const to = hasEnd ? placeOfArgument(this.book, this.sheet, endCell).area : undefined;
    placeChart(this.book, this.sheet, this.own, from, to);
  }
  Delete(): void {
    demandChangeable(this.place);
    deleteChart(this.book, this.sheet, this.own);
  }
}

defineEvents(ChartObject.prototype, {
  ActivatedEvent: EVENTS.chartActivated,
  DeactivatedEvent: EVENTS.chartDeactivated,
});
