import type { Book, Chart, Sheet } from "../../../model/book";
import { readArea, splitAddress } from "../../../model/cells/address";
import { renameChart, resetSeries } from "../../../model/charts/charts";
import { isByColumns } from "../../../model/charts/seriesOf";
import { invalidArgument, invalidOperation } from "../../apiError";
import { ApiObject } from "../../apiObject";
import { oneOf } from "../format/rangeLook";
import { placeOfText, wholeNumber } from "../range/rangeArguments";
import { chartType } from "./chartTypes";
import { demandChangeable } from "./part/partPlace";

/** Styles that a file has a number for. */
const STYLES = 48;

/** The plain values of a chart. */
export abstract class ChartScalars extends ApiObject {
  readonly $scalars = [
    "CategoryLabelLevel",
    "ChartType",
    "DisplayBlanksAs",
    "Height",
    "Id",
    "Left",
    "Name",
    "PlotBy",
    "PlotVisibleOnly",
    "SeriesNameLevel",
    "ShowAllFieldButtons",
    "ShowDataLabelsOverMaximum",
    "Style",
    "Top",
    "Width",
  ];
  override readonly $writable = this.$scalars.filter((name) => name !== "Id");
  override readonly $requires = {
    GetImage: "1.2",
    Worksheet: "1.2",
    ChartType: "1.7",
    Id: "1.7",
    ShowAllFieldButtons: "1.7",
    CategoryLabelLevel: "1.8",
    DisplayBlanksAs: "1.8",
    PlotArea: "1.8",
    PlotBy: "1.8",
    PlotVisibleOnly: "1.8",
    SeriesNameLevel: "1.8",
    ShowDataLabelsOverMaximum: "1.8",
    Style: "1.8",
    Activate: "1.9",
    PivotOptions: "1.9",
  };
  abstract readonly book: Book;
  protected abstract readonly sheet: Sheet;
  /** The chart, as long as nobody deleted it. */
  protected abstract readonly own: Chart;

  private option(name: string, otherwise: unknown): unknown {
    return this.own.options[name] ?? otherwise;
  }
  private setOption(name: string, value: unknown): void {
    demandChangeable({ sheet: this.sheet, chart: this.own });
    this.own.options[name] = value;
  }
  private setFlag(name: string, value: unknown): void {
    if (typeof value !== "boolean") throw invalidArgument();
    this.setOption(name, value);
  }
  /** -1 all levels, -2 none, -3 custom, else the number of a level. */
  private setLevel(name: string, level: unknown): void {
    if (wholeNumber(level) < -3) throw invalidArgument();
    this.setOption(name, level);
  }
  private setSize(name: "left" | "top" | "width" | "height", points: unknown): void {
    const smallest = name === "width" || name === "height" ? 1 : 0;
    if (typeof points !== "number" || !(points >= smallest)) throw invalidArgument();
    demandChangeable({ sheet: this.sheet, chart: this.own });
    this.own[name] = points;
  }

  get Id(): string {
    return this.own.id;
  }
  get Name(): string {
    return this.own.name;
  }
  set Name(name: string) {
    if (typeof name !== "string") throw invalidArgument();
    demandChangeable({ sheet: this.sheet, chart: this.own });
    renameChart(this.sheet, this.own, name);
  }
  get ChartType(): string {
    return this.own.type;
  }
  /** All series are of that type from then on. */
  set ChartType(type: string) {
    const wanted = chartType(type);
    demandChangeable({ sheet: this.sheet, chart: this.own });
    this.own.type = wanted;
    for (const series of this.own.series) delete series.type;
  }
  get Style(): number {
    return this.option("style", 2) as number;
  }
  set Style(style: number) {
    if (wholeNumber(style) < 1 || style > STYLES) throw invalidArgument();
    this.setOption("style", style);
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
  get CategoryLabelLevel(): unknown {
    return this.option("categoryLabelLevel", -1);
  }
  set CategoryLabelLevel(level: unknown) {
    this.setLevel("categoryLabelLevel", level);
  }
  get SeriesNameLevel(): unknown {
    return this.option("seriesNameLevel", -1);
  }
  set SeriesNameLevel(level: unknown) {
    this.setLevel("seriesNameLevel", level);
  }
  get DisplayBlanksAs(): unknown {
    return this.option("displayBlanksAs", "NotPlotted");
  }
  set DisplayBlanksAs(word: unknown) {
    this.setOption("displayBlanksAs", oneOf(["NotPlotted", "Zero", "Interplotted"], word));
  }
  get PlotVisibleOnly(): unknown {
    return this.option("plotVisibleOnly", true);
  }
  set PlotVisibleOnly(flag: unknown) {
    this.setFlag("plotVisibleOnly", flag);
  }
  get ShowAllFieldButtons(): unknown {
    return this.option("showAllFieldButtons", true);
  }
  set ShowAllFieldButtons(flag: unknown) {
    this.setFlag("showAllFieldButtons", flag);
  }
  get ShowDataLabelsOverMaximum(): unknown {
    return this.option("showDataLabelsOverMaximum", true);
  }
  set ShowDataLabelsOverMaximum(flag: unknown) {
    this.setFlag("showDataLabelsOverMaximum", flag);
  }
  get PlotBy(): "Rows" | "Columns" {
    const { source = "", seriesBy = "Auto", series } = this.own;
    const area = readArea(splitAddress(source).rest) ?? readArea(splitAddress(series[0]?.values ?? "").rest);
    return !area || isByColumns(area, seriesBy) ? "Columns" : "Rows";
  }
  /** The source is divided anew; a chart whose series were put together one by one has none. */
  set PlotBy(word: "Rows" | "Columns") {
    const by = oneOf<"Rows" | "Columns">(["Rows", "Columns"], word);
    demandChangeable({ sheet: this.sheet, chart: this.own });
    if (!this.own.source) throw invalidOperation("The chart has no source that could be divided.");
    resetSeries(this.book, this.own, placeOfText(this.book, this.sheet, this.own.source), by);
  }
}
