import type { Chart, Sheet } from "../../../../model/book";
import { contentOfChart } from "../../../../model/charts/chartCells";
import type { ChartContent, SeriesContent } from "../../../../model/charts/seriesContent";
import type { ChartOptions, ChartSeriesData } from "../../../../model/charts/chartData";
import { type ChartLayout, layoutOfChart } from "../../../../model/charts/chartLayout";
import { demandAllowed } from "../../../../model/sheets/protection";
import { itemNotFound } from "../../../apiError";
import type { Make } from "../../make";

/** Where a part of a chart is: whose options hold what was set, and under which path. */
export interface PartPlace {
  readonly make: Make;
  readonly sheet: Sheet;
  readonly chart: Chart;
  /** The options of the chart, of a series, or of a trendline. */
  readonly options: ChartOptions;
  /** "" for the owner of the options itself, "axes/valueAxis" … for its parts. */
  readonly path: string;
  readonly series?: ChartSeriesData;
  /** Of a single point's parts. */
  readonly point?: number;
  /** Of a trendline's parts. */
  readonly trendline?: ChartOptions;
}

/** The path of something below a place. */
export const below = ({ path }: PartPlace, name: string): string => (path === "" ? name : `${path}/${name}`);

/** What a chart shows at this moment. */
export const contentAt = ({ make, chart }: PartPlace): ChartContent => contentOfChart(make.book, chart);

/** The Excel.ChartType that counts here: the series' own, else the chart's. */
export const typeAt = ({ chart, series }: PartPlace): string => series?.type ?? chart.type;

/** Where the parts of the chart lie. */
export const layoutAt = (at: PartPlace): ChartLayout => layoutOfChart(at.chart, contentAt(at));

/** The series of a place with its cells read, filtered or not. */
export function seriesContentAt(at: PartPlace): SeriesContent | undefined {
  const { chart, series } = at;
  if (!series) return undefined;
  const options = { ...series.options, filtered: false };
  const index = chart.series.indexOf(series);
  const shown = chart.series.map((one, position) => (position === index ? { ...one, options } : one));
  const before = chart.series.slice(0, index).filter((one) => one.options?.["filtered"] !== true).length;
  return contentOfChart(at.make.book, { ...chart, series: shown }).series[before];
}

/** A chart that was deleted is ItemNotFound; one on a protected sheet changes only where objects may be edited. */
export function demandChangeable({ sheet, chart }: Pick<PartPlace, "sheet" | "chart">): void {
  if (!sheet.charts.includes(chart)) throw itemNotFound();
  demandAllowed(sheet, "allowEditObjects");
}
