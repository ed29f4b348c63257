import type { Chart, Sheet } from "../../../model/book";
import { addressIn } from "../../../model/charts/charts";
import type { ChartSeriesData } from "../../../model/charts/chartData";
import { invalidArgument, itemNotFound } from "../../apiError";
import { ApiCollection, ApiObject } from "../../apiObject";
import { ChartPart } from "./chartPart";
import { chartType } from "./chartTypes";
import type { Make } from "../make";
import { placeOfArgument, wholeNumber } from "../range/rangeArguments";
import { colorOf, oneOf } from "../format/rangeLook";

/** Plain values a series keeps among its options, with what they are unless set. */
const OPTIONS = {
  DoughnutHoleSize: 75,
  Explosion: 0,
  FirstSliceAngle: 0,
  GapWidth: 150,
  HasDataLabels: false,
  InvertIfNegative: false,
  MarkerBackgroundColor: "",
  MarkerForegroundColor: "",
  MarkerSize: 5,
  MarkerStyle: "Automatic",
  Overlap: 0,
  ShowShadow: false,
  Smooth: false,
  VaryByCategories: false,
} as const;

export class ChartSeries extends ApiObject {
  readonly $type = "ChartSeries";
  readonly $scalars = ["AxisGroup", "ChartType", "Name", ...Object.keys(OPTIONS)];
  override readonly $writable = this.$scalars;
  readonly $navs = ["DataLabels", "Format", "Points"];
  private readonly options: Record<string, unknown>;

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
    private readonly chart: Chart,
    private readonly series: ChartSeriesData,
  ) {
    super();
    this.options = series.options ??= {};
    for (const [name, otherwise] of Object.entries(OPTIONS)) {
      const key = name.charAt(0).toLowerCase() + name.slice(1);
      Object.defineProperty(this, name, {
        get: () => this.options[key] ?? otherwise,
        set: (value: unknown) => {
          if (typeof value !== typeof otherwise) throw invalidArgument();
          this.options[key] = name.endsWith("Color") && value !== "" ? colorOf(value) : value;
        },
      });
    }
  }

  /** A series is addressed by its position, so it is looked up anew for each batch. */
  get Name(): string {
    return this.series.name ?? "";
  }
  set Name(name: string) {
    if (typeof name !== "string") throw invalidArgument();
    this.series.name = name;
  }
  get ChartType(): string {
    return this.series.type ?? this.chart.type;
  }
  set ChartType(type: string) {
    this.series.type = chartType(type);
  }
  get AxisGroup(): string {
    return this.series.axisGroup ?? "Primary";
  }
  set AxisGroup(group: string) {
    this.series.axisGroup = oneOf<"Primary" | "Secondary">(["Primary", "Secondary"], group);
  }

  get Format(): ChartPart {
    return new ChartPart("ChartSeriesFormat", this.options, "format");
  }
  get DataLabels(): ChartPart {
    return new ChartPart("ChartDataLabels", this.options, "dataLabels");
  }
  get Points(): ChartPoints {
    return new ChartPoints(this.options);
  }

  private address(source: unknown): string {
    const { sheet, area } = placeOfArgument(this.make.book, this.sheet, source);
    return addressIn(this.make.book, sheet, area);
  }
  SetValues(source: unknown): void {
    this.series.values = this.address(source);
  }
  SetXAxisValues(source: unknown): void {
    const pairs = this.ChartType.startsWith("XYScatter") || this.ChartType.startsWith("Bubble");
    this.series[pairs ? "xValues" : "categories"] = this.address(source);
  }
  SetBubbleSizes(source: unknown): void {
    this.series.bubbleSizes = this.address(source);
  }
  Delete(): void {
    this.chart.series = this.chart.series.filter((one) => one !== this.series);
  }
}

/** Points have no data of their own here, only looks; so there are as many as anybody asks for. */
class ChartPoints extends ApiObject {
  readonly $type = "ChartPointsCollection";
  readonly $scalars = [];
  readonly $navs = [];

  constructor(private readonly options: Record<string, unknown>) {
    super();
  }
  GetItemAt(index: unknown): ChartPart {
    const at = wholeNumber(index);
    if (at < 0) throw invalidArgument();
    return new ChartPart("ChartPoint", this.options, `points/${at}`);
  }
}

export class ChartSeriesCollection extends ApiCollection {
  readonly $type = "ChartSeriesCollection";
  readonly $scalars = ["Count"];
  readonly $navs = [];

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
    private readonly chart: Chart,
  ) {
    super();
  }

  private wire(series: ChartSeriesData): ChartSeries {
    return new ChartSeries(this.make, this.sheet, this.chart, series);
  }
  $items(): ChartSeries[] {
    return this.chart.series.map((series) => this.wire(series));
  }
  get Count(): number {
    return this.chart.series.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): ChartSeries {
    const series = this.chart.series[wholeNumber(index)];
    if (!series) throw itemNotFound();
    return this.wire(series);
  }
  $item(index: unknown): ChartSeries {
    return this.GetItemAt(index);
  }
  Add(name: unknown, index: unknown): ChartSeries {
    const series: ChartSeriesData = typeof name === "string" && name !== "" ? { name } : {};
    this.chart.series.splice(wholeNumber(index, this.chart.series.length), 0, series);
    return this.wire(series);
  }
}
