import type { ChartDataset } from "chart.js";
import type { SeriesContent } from "../../../host/model/charts/seriesContent";
import type { ChartData, ChartOptions } from "../../../host/model/charts/chartData";
import { defaultGapWidth, defaultOverlap } from "../../../host/model/charts/chartDefaults";
import { chartKind, type ChartKind } from "../chartKinds";
import type { ChartLook } from "../chartLook";
import { pixelsPerPoint } from "../placeCharts";
import { pointColours, seriesColour, setColour } from "./colours";

const MARKERS: Readonly<Record<string, string>> = {
  Square: "rect",
  Diamond: "rectRot",
  Triangle: "triangle",
  X: "crossRot",
  Star: "star",
  Dot: "dash",
  Dash: "line",
  Circle: "circle",
  Plus: "cross",
};

const DASHES: Readonly<Record<string, number[]>> = {
  Dash: [8, 4],
  DashDot: [8, 4, 2, 4],
  DashDotDot: [8, 4, 2, 4, 2, 4],
  Dot: [3, 3],
  RoundDot: [2, 4],
};

/** The dash pattern of a line that was given a style. */
export const dashOf = (options: ChartOptions, path: string): number[] =>
  DASHES[String(options[`${path}/lineStyle`])] ?? [];

const numberAt = (options: ChartOptions, path: string, otherwise: number): number =>
  typeof options[path] === "number" ? Number(options[path]) : otherwise;

/** One series as the charting library takes it. */
export function chartDataset(
  chart: ChartData,
  series: SeriesContent,
  index: number,
  all: readonly SeriesContent[],
  look: ChartLook,
): ChartDataset {
  const main = chartKind(chart.type);
  const kind = chartKind(series.type ?? chart.type) ?? main ?? { draw: "bar" as const };
  const isRound = kind.draw === "pie" || kind.draw === "doughnut";
  const isLine = kind.draw === "line" || kind.draw === "radar" || kind.draw === "scatter";
  const { options } = series;
  const colour = seriesColour(series, index, isLine && !kind.filled, look);
  const varied = options["varyByCategories"] === true || (isRound && options["varyByCategories"] !== false);
  const points = pointColours(series, colour, varied && all.length === 1 ? true : isRound && varied, look);
  const across = main?.horizontal ? "xAxisID" : "yAxisID";
  return {
    ...(series.type && main && kind.draw !== main.draw && { type: kind.draw === "scatter" ? "line" : kind.draw }),
    label: series.name,
    data: chartPoints(series, kind, chart.options),
    ...(series.secondary && { [across]: main?.horizontal ? "x2" : "y2" }),
    ...datasetLook(series, kind, colour, points, look),
    ...(kind.draw === "bar" && barWidths(chart, series, all)),
    ...(isRound && { offset: explosions(series, kind) }),
    spanGaps: chart.options?.["displayBlanksAs"] === "Interplotted",
    stack: kind.stacked ? `all${series.secondary ? 2 : ""}` : undefined,
    order: kind.draw === "bar" ? 1 : 0, // lines lie over bars
  } as ChartDataset; // one literal serves all kinds; the library ignores what a kind does not have
}

function datasetLook(
  series: SeriesContent,
  kind: ChartKind,
  colour: string,
  points: string | string[],
  look: ChartLook,
): object {
  const { options } = series;
  const isRound = kind.draw === "pie" || kind.draw === "doughnut";
  const isBar = kind.draw === "bar";
  const border = setColour(options, "format/line", look);
  const size = numberAt(options, "markerSize", 7) / 2;
  const style = String(options["markerStyle"] ?? (kind.markers ? "Automatic" : "None"));
  const marker = setColour({ "marker/color": options["markerBackgroundColor"] }, "marker", look);
  const rim = setColour({ "marker/color": options["markerForegroundColor"] }, "marker", look);
  return {
    borderColor: isRound ? (border ?? look.paper) : isBar ? (border ?? colour) : (border ?? colour),
    backgroundColor:
      kind.filled && typeof points === "string"
        ? through(points, "8C")
        : kind.draw === "bubble" && typeof points === "string"
          ? through(points, "B3")
          : points,
    pointBackgroundColor: marker ?? (typeof points === "string" ? colour : points),
    pointBorderColor: rim ?? (typeof points === "string" ? colour : points),
    pointStyle: MARKERS[style] ?? "circle",
    borderWidth:
      numberAt(options, "format/line/weight", isBar ? 0 : isRound ? 1 : 2) * (isBar && !border ? 0 : pixelsPerPoint),
    borderDash: dashOf(options, "format/line"),
    pointRadius: style === "None" ? 0 : size * pixelsPerPoint,
    pointHoverRadius: size * pixelsPerPoint + 1,
    showLine: (kind.joined ?? false) || (kind.filled ?? false),
    tension: (options["smooth"] ?? kind.smooth ?? false) === true ? 0.4 : 0,
    fill: kind.filled ? (kind.stacked ? (kind.draw === "line" ? "stack" : "origin") : "origin") : false,
  };
}

/** Areas let the grid lines behind them through. */
const through = (colour: string, alpha: string): string =>
  /^#[0-9a-f]{6}$/i.test(colour) ? `${colour}${alpha}` : colour;

/** The points of a series; pairs without an x or y are left out and the others remember their place. */
function chartPoints(series: SeriesContent, kind: ChartKind, options: ChartOptions = {}): ChartDataset["data"] {
  const blank = options["displayBlanksAs"] === "Zero" ? 0 : null;
  if (kind.draw !== "scatter" && kind.draw !== "bubble") return series.values.map((value) => value ?? blank);
  const largest = Math.max(...(series.sizes ?? [1]).map((size) => size ?? 0), Number.MIN_VALUE);
  const scale = numberAt(series.options, "bubbleScale", 100) / 100;
  return series.values.flatMap((y, at) => {
    const x = series.xValues ? series.xValues[at] : at + 1;
    if (x === null || x === undefined || y === null) return [];
    // The area of a bubble is its size; the largest is a quarter of the plot area high, about 25 pixels in radius
    const share = Math.max(0, series.sizes?.[at] ?? largest) / largest;
    return [kind.draw === "bubble" ? { x, y, at, r: 25 * Math.sqrt(share * scale) } : { x, y, at }];
  });
}

/** Gaps and overlaps as Excel measures them, in percent of a bar's width. */
function barWidths({ type }: ChartData, series: SeriesContent, all: readonly SeriesContent[]): object {
  const own = series.type ?? type;
  const bars = chartKind(own)?.stacked ? 1 : all.filter((one) => chartKind(one.type ?? type)?.draw === "bar").length;
  const gap = numberAt(series.options, "gapWidth", defaultGapWidth(own)) / 100;
  const overlap = numberAt(series.options, "overlap", defaultOverlap(own)) / 100;
  const cluster = Math.max(0.1, bars - (bars - 1) * Math.min(overlap, 0.99));
  return { categoryPercentage: cluster / (cluster + gap), barPercentage: Math.min(1, bars / cluster) };
}

function explosions({ options, values }: SeriesContent, kind: ChartKind): number[] {
  const all = numberAt(options, "explosion", kind.exploded ? 25 : 0);
  return values.map((_, at) => numberAt(options, `points/${at}/explosion`, all) / 2);
}
