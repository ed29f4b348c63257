import { Chart, type ChartConfiguration, type LegendItem } from "chart.js";
import type { ChartContent } from "../../host/model/charts/seriesContent";
import type { ChartData } from "../../host/model/charts/chartData";
import { nameOfTrendline } from "../../host/model/charts/trendlines";
import type { ChartKind } from "./chartKinds";
import type { ChartLook } from "./chartLook";
import { readChartSettings, type ChartSettings } from "./chartOptions";
import { analysisPlugin } from "./draw/analysisPlugin";
import { seriesColour, setColour } from "./draw/colours";
import { chartDataset, dashOf } from "./draw/datasets";
import { chartFont, textColour } from "./draw/fonts";
import { pointLabels } from "./draw/labels";
import { labelsPlugin } from "./draw/labelsPlugin";
import { paperPlugin } from "./draw/paperPlugin";
import { chartScales } from "./draw/scales";
import { toShares } from "./draw/shares";

/** What the charting library draws for an Excel chart of this kind with this content. */
export function chartConfiguration(
  chart: ChartData,
  kind: ChartKind,
  content: ChartContent,
  look: ChartLook,
): ChartConfiguration {
  const settings = readChartSettings(chart, content);
  const isRound = kind.draw === "pie" || kind.draw === "doughnut";
  // A pie has room for one series
  const listed = kind.draw === "pie" ? content.series.slice(0, 1) : content.series;
  const series = kind.shares ? toShares(listed) : listed;
  const colours = series.map((one, index) => seriesColour(one, index, false, look));
  const measures = series[0]?.options ?? {};
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const labels = Array.from({ length: longest }, (_, at) => content.categories[at] ?? String(at + 1));
  return {
    type: kind.draw,
    data: {
      labels: labels.map(wrapped),
      datasets: series.map((one, index) => chartDataset(chart, one, index, series, look)),
    },
    plugins: [
      paperPlugin(chart.options ?? {}, look),
      ...(isRound || kind.draw === "radar" ? [] : [analysisPlugin({ ...content, series }, chart.type, colours, look)]),
      labelsPlugin(
        listed.map((one) => pointLabels(chart, content, one)),
        look,
      ),
    ],
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      color: look.ink,
      indexAxis: kind.horizontal ? "y" : "x",
      layout: { padding: isRound ? 12 : { right: 6 } },
      ...(isRound && {
        rotation: Number(measures["firstSliceAngle"] ?? 0),
        cutout: kind.draw === "doughnut" ? `${Number(measures["doughnutHoleSize"] ?? 75)}%` : 0,
      }),
      scales: chartScales(kind, settings, look),
      plugins: {
        title: {
          display: !!settings.title,
          text: settings.title ?? "",
          color: textColour(settings.titleFont, look),
          font: chartFont(settings.titleFont, 600),
        },
        legend: {
          display: !!settings.legend,
          position: settings.legend ?? "bottom",
          onClick: () => undefined, // Excel's legend is no switch
          labels: {
            color: textColour(settings.legendFont, look),
            font: chartFont(settings.legendFont),
            usePointStyle: true,
            pointStyleWidth: 16,
            generateLabels: (drawn) => legendItems(drawn, chart, content, settings, colours, look),
          },
        },
        tooltip: { enabled: true },
      },
    },
  };
}

/** The entries of the legend: series or slices, then trendlines, without those that were taken out. */
function legendItems(
  drawn: Chart,
  { type }: ChartData,
  content: ChartContent,
  settings: ChartSettings,
  colours: readonly string[],
  look: ChartLook,
): LegendItem[] {
  const isRound = /^(pie|doughnut)/i.test(type);
  const listed = isRound ? Chart.overrides.pie.plugins.legend : Chart.defaults.plugins.legend;
  const items = listed.labels.generateLabels.call(drawn.legend as never, drawn as never);
  const color = textColour(settings.legendFont, look);
  const trendlines = content.series.flatMap((series, index) =>
    (series.trendlines ?? []).map((options): LegendItem => ({
      text: nameOfTrendline(options, series.name),
      fontColor: color,
      strokeStyle: setColour(options, "format/line", look) ?? colours[index] ?? look.ink,
      fillStyle: "transparent",
      pointStyle: "line",
      lineWidth: 2,
      lineDash: dashOf(options, "format/line").length > 0 ? dashOf(options, "format/line") : [2, 3],
    })),
  );
  // Lines lie over bars, and the library lists what it draws first
  const ordered = isRound ? items : [...items].sort((a, b) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0));
  return [
    ...ordered.map((item) => ({ ...item, ...legendKey(drawn, item, isRound), fontColor: color })),
    ...trendlines,
  ].filter((_, index) => !settings.hiddenEntries.has(index));
}

/** What stands before a name: a line for a line, its marker where it has no line, else a box. */
function legendKey(drawn: Chart, { datasetIndex = 0 }: LegendItem, isRound: boolean): Partial<LegendItem> {
  const { type, data } = drawn.config as ChartConfiguration;
  const dataset = data.datasets[datasetIndex] as {
    type?: string;
    showLine?: boolean;
    fill?: unknown;
    pointStyle?: string;
  };
  const drawnAs = dataset.type ?? type;
  if (isRound || drawnAs === "bar" || dataset.fill) return { pointStyle: "rect", lineDash: [] };
  if (drawnAs === "bubble") return { pointStyle: "circle" };
  return dataset.showLine
    ? { pointStyle: "line", lineWidth: 2 }
    : { pointStyle: (dataset.pointStyle ?? "circle") as "circle" };
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
