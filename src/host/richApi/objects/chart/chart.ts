import type { Book, Chart, Sheet } from "../../../model/book";
import { addressIn, deleteChart, placeChart, renameChart, seriesOf } from "../../../model/charts/charts";
import { EVENTS } from "../../../model/events/happenings";
import { demandUnprotected } from "../../../model/sheets/protection";
import { invalidArgument, itemNotFound } from "../../apiError";
import { ApiObject } from "../../apiObject";
import { ChartPart } from "./chartPart";
import { ChartSeriesCollection } from "./chartSeries";
import { ChartTitle } from "./chartTitle";
import { chartType } from "./chartTypes";
import { defineEvents } from "../eventMembers";
import type { Make } from "../make";
import { placeOfArgument } from "../range/rangeArguments";
import { oneOf } from "../format/rangeLook";

export class ChartObject extends ApiObject {
  readonly $type = "Chart";
  readonly $scalars = ["ChartType", "Height", "Id", "Left", "Name", "Style", "Top", "Width"];
  override readonly $writable = ["ChartType", "Height", "Left", "Name", "Style", "Top", "Width"];
  readonly $navs = ["Axes", "DataLabels", "Format", "Legend", "PlotArea", "Series", "Title", "Worksheet"];
  override readonly $requires = { Worksheet: "1.2", ChartType: "1.7", Id: "1.7", PlotArea: "1.8", Style: "1.8" };

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
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
  private get own(): Chart {
    if (!this.sheet.charts.includes(this.chart)) throw itemNotFound();
    return this.chart;
  }
  private setSize(name: "left" | "top" | "width" | "height", points: unknown): void {
    const smallest = name === "width" || name === "height" ? 1 : 0;
    if (typeof points !== "number" || !(points >= smallest)) throw invalidArgument();
    demandUnprotected(this.sheet);
    this.own[name] = points;
  }
  private part(type: string, path: string): ChartPart {
    return new ChartPart(type, this.own.options, path);
  }

  get Id(): string {
    return this.own.id;
  }
  get Name(): string {
    return this.own.name;
  }
  set Name(name: string) {
    if (typeof name !== "string") throw invalidArgument();
    renameChart(this.sheet, this.own, name);
  }
  get ChartType(): string {
    return this.own.type;
  }
  set ChartType(type: string) {
    this.own.type = chartType(type);
  }
  get Style(): number {
    return (this.own.options["style"] as number | undefined) ?? 2;
  }
  set Style(style: number) {
    if (!Number.isInteger(style)) throw invalidArgument();
    this.own.options["style"] = style;
  }
  get Left(): number {
    return this.own.left;
  }
  set Left(points: number) {
    this.setSize("left", points);
  }
  get Top(): number {
    return this.own.top;
  }
  set Top(points: number) {
    this.setSize("top", points);
  }
  get Width(): number {
    return this.own.width;
  }
  set Width(points: number) {
    this.setSize("width", points);
  }
  get Height(): number {
    return this.own.height;
  }
  set Height(points: number) {
    this.setSize("height", points);
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.own);
  }
  get Axes(): ChartPart {
    return this.part("ChartAxes", "axes");
  }
  get DataLabels(): ChartPart {
    return this.part("ChartDataLabels", "dataLabels");
  }
  get Format(): ChartPart {
    return this.part("ChartAreaFormat", "format");
  }
  get Legend(): ChartPart {
    return this.part("ChartLegend", "legend");
  }
  get PlotArea(): ChartPart {
    return this.part("ChartPlotArea", "plotArea");
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.make, this.sheet, this.own);
  }
  get Worksheet(): ApiObject {
    return this.make.worksheet(this.sheet);
  }

  SetData(source: unknown, seriesBy: unknown): void {
    const { sheet, area } = placeOfArgument(this.book, this.sheet, source);
    const by = oneOf<"Auto" | "Columns" | "Rows">(["Auto", "Columns", "Rows"], seriesBy ?? "Auto");
    this.own.source = addressIn(this.book, sheet, area);
    this.own.seriesBy = by;
    this.own.series = seriesOf(this.book, sheet, area, this.own.type, by);
  }
  SetPosition(startCell: unknown, endCell: unknown): void {
    demandUnprotected(this.sheet);
    const from = placeOfArgument(this.book, this.sheet, startCell).area;
    const hasEnd = endCell !== undefined && endCell !== null && endCell !== "";
    const to = hasEnd ? placeOfArgument(this.book, this.sheet, endCell).area : undefined;
    placeChart(this.book, this.sheet, this.own, from, to);
  }
  Delete(): void {
    demandUnprotected(this.sheet);
    deleteChart(this.book, this.sheet, this.own);
  }
}

defineEvents(ChartObject.prototype, {
  ActivatedEvent: EVENTS.chartActivated,
  DeactivatedEvent: EVENTS.chartDeactivated,
});
