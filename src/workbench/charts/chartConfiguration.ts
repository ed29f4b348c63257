import type { ChartConfiguration, ChartDataset, ScaleOptions } from "chart.js";
import type { ChartData } from "../../host/model/charts/chartData";
import type { ChartContent, SeriesContent } from "../../host/model/charts/chartContent";
import type { ChartKind } from "./chartKinds";
import { shownColour, type ChartLook } from "./chartLook";
import { pixelsPerPoint } from "./placeCharts";
import { readChartSettings, type AxisSettings, type ChartSettings } from "./chartOptions";

/** What the charting library draws for an Excel chart of this kind with this content. */
export function chartConfiguration(
  chart: ChartData,
  kind: ChartKind,
  content: ChartContent,
  look: ChartLook,
): ChartConfiguration {
  const settings = readChartSettings(chart, content.series.length);
  const datasets = (kind.shares ? toShares(content.series) : content.series).map((series, index) =>
    dataset(series, index, kind, look),
  );
  return {
    type: kind.draw,
    data: { labels: content.categories.map(wrapped), datasets },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      color: look.ink,
      indexAxis: kind.horizontal ? "y" : "x",
      scales: scales(kind, settings, look),
      plugins: {
        title: {
          display: !!settings.title,
          text: settings.title ?? "",
          color: look.ink,
          font: { size: settings.titleSize * pixelsPerPoint, weight: 600 },
        },
        legend: {
          display: !!settings.legend,
          position: settings.legend ?? "bottom",
          labels: { color: look.ink, boxWidth: 14 },
        },
        tooltip: { enabled: true },
      },
    },
  };
}

function dataset(series: SeriesContent, index: number, kind: ChartKind, look: ChartLook): ChartDataset {
  const own = series.options["format/fill/color"] ?? series.options["format/line/color"];
  const colour = isHex(own) ? shownColour(own, look) : (look.series[index % look.series.length] ?? look.ink);
  const isPie = kind.draw === "pie" || kind.draw === "doughnut";
  const joined = kind.joined ?? false;
  return {
    label: series.name,
    data: points(series, kind),
    borderColor: isPie ? look.paper : colour,
    backgroundColor: isPie
      ? series.values.map((_, part) => look.series[part % look.series.length])
      : fillOf(colour, kind),
    pointBackgroundColor: colour,
    borderWidth: kind.draw === "bar" ? 0 : isPie ? 1 : 2,
    pointRadius: kind.markers ? 4 : 0,
    showLine: joined || (kind.filled ?? false),
    tension: kind.smooth ? 0.4 : 0,
    fill: kind.filled ? "origin" : false,
    stack: kind.stacked ? "all" : undefined,
    maxBarThickness: 48,
  } as ChartDataset; // one literal serves all kinds; the library ignores what a kind does not have
}

const isHex = (colour: unknown): colour is string => typeof colour === "string" && /^#[0-9a-f]{6}$/i.test(colour);

function points(series: SeriesContent, kind: ChartKind): ChartDataset["data"] {
  if (kind.draw !== "scatter" && kind.draw !== "bubble") return series.values;
  return series.values.flatMap((y, index) => {
    const x = series.xValues ? series.xValues[index] : index + 1;
    if (x === null || x === undefined || y === null) return [];
    return [kind.draw === "bubble" ? { x, y, r: Math.sqrt(Math.max(0, series.sizes?.[index] ?? 1)) * 4 } : { x, y }];
  });
}

/** Areas let the grid lines behind them through; `colour` is "#RRGGBB". */
const fillOf = (colour: string, kind: ChartKind) =>
  kind.draw === "bar" || kind.draw === "scatter" ? colour : `${colour}${kind.filled ? "59" : "24"}`;

/** Each category's values as percentages of their sum. */
function toShares(series: readonly SeriesContent[]): SeriesContent[] {
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const sums = Array.from({ length: longest }, (_, at) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0),
  );
  return series.map((one) => ({
    ...one,
    values: one.values.map((value, at) => (value === null || !sums[at] ? null : (100 * value) / sums[at])),
  }));
}

function scales(kind: ChartKind, settings: ChartSettings, look: ChartLook): Record<string, ScaleOptions> {
  if (kind.draw === "pie" || kind.draw === "doughnut") return {};
  const { categoryAxis, valueAxis } = settings;
  if (kind.draw === "radar") return { r: radialScale(valueAxis, look) };
  const value = flatScale(valueAxis, look, { gridlines: valueAxis.gridlines ?? true, stacked: kind.stacked });
  if (kind.draw !== "bar" && kind.draw !== "line")
    return { x: flatScale(categoryAxis, look, { gridlines: categoryAxis.gridlines ?? false }), y: value };
  const categories = flatScale(categoryAxis, look, {
    gridlines: categoryAxis.gridlines ?? false,
    stacked: kind.stacked,
  });
  // Excel puts the first category of lying bars at the bottom, the library at the top.
  if (kind.horizontal) return { x: value, y: { ...categories, reverse: !categoryAxis.reversed } as ScaleOptions };
  return { x: categories, y: value };
}

function flatScale(axis: AxisSettings, look: ChartLook, more: { gridlines: boolean; stacked?: boolean }): ScaleOptions {
  return {
    display: axis.visible,
    min: axis.minimum,
    max: axis.maximum,
    reverse: axis.reversed,
    stacked: more.stacked ?? false,
    beginAtZero: true,
    grid: { display: more.gridlines, color: look.line },
    border: { color: look.line },
    ticks: { color: look.ink, stepSize: axis.majorUnit, autoSkip: true },
    title: { display: !!axis.title, text: axis.title ?? "", color: look.ink },
  } as ScaleOptions;
}

function radialScale(axis: AxisSettings, look: ChartLook): ScaleOptions {
  return {
    min: axis.minimum ?? 0,
    max: axis.maximum,
    angleLines: { color: look.line },
    grid: { color: look.line },
    pointLabels: { color: look.ink, font: { size: 12 } },
    ticks: { color: look.soft, backdropColor: `${look.paper}CC`, stepSize: axis.majorUnit, display: axis.visible },
  } as ScaleOptions;
}

/** Characters. */
const widestLabel = 18;

/** Long category names are broken into lines, as Excel does; an array is the library's way to say so. */
function wrapped(text: string): string | string[] {
  if (text.length <= widestLabel) return text;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < widestLabel) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
