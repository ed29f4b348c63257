import type { ChartOptions } from "./chartData";

/** What data labels may show. */
export const SHOWS = [
  "showValue",
  "showCategoryName",
  "showSeriesName",
  "showPercentage",
  "showBubbleSize",
  "showLegendKey",
] as const;

const shows = (options: ChartOptions, path: string): boolean =>
  SHOWS.some((name) => options[`${path}/${name}`] === true);

/** Whether a series shows data labels: as it says itself, or as the chart says for all. */
export function hasLabels(series: ChartOptions, chart: ChartOptions): boolean {
  const own = series["hasDataLabels"];
  if (typeof own === "boolean") return own;
  return (
    shows(series, "dataLabels") || (shows(chart, "dataLabels") && !SHOWS.some((name) => `dataLabels/${name}` in series))
  );
}

/** One setting of a series' labels: its own, or else the chart's. */
export const labelSetting = (series: ChartOptions, chart: ChartOptions, name: string): unknown =>
  series[`dataLabels/${name}`] ?? chart[`dataLabels/${name}`];

/** Does the label show this? Labels that were only switched on show the value. */
export function labelShows(series: ChartOptions, chart: ChartOptions, name: (typeof SHOWS)[number]): boolean {
  const set = labelSetting(series, chart, name);
  if (typeof set === "boolean") return set;
  if (name !== "showValue" || series["hasDataLabels"] !== true) return false;
  return !SHOWS.some((other) => labelSetting(series, chart, other) === true);
}

/** Whether a point shows a label: as it says itself, or as its series does. */
export function pointHasLabel(series: ChartOptions, chart: ChartOptions, point: number): boolean {
  const own = series[`points/${point}/hasDataLabel`];
  if (typeof own === "boolean") return own;
  return shows(series, `points/${point}/dataLabel`) || hasLabels(series, chart);
}

/** One setting of a point's label: its own, its series', the chart's. */
export const pointLabelSetting = (series: ChartOptions, chart: ChartOptions, point: number, name: string): unknown =>
  series[`points/${point}/dataLabel/${name}`] ?? labelSetting(series, chart, name);
