import { displayText } from "../cells/displayText";
import type { ChartContent, SeriesContent } from "./seriesContent";
import type { ChartOptions } from "./chartData";
import { labelShows, pointLabelSetting } from "./chartLabels";

/** The separator Excel puts between the parts of a label. */
const SEPARATOR = ", ";

/** What the label of a point says, put together from what its series' and its own settings show. */
export function labelText(content: ChartContent, series: SeriesContent, chart: ChartOptions, point: number): string {
  const { options, values } = series;
  const own = options[`points/${point}/dataLabel/text`];
  if (typeof own === "string") return own;
  const setting = (name: string): unknown => pointLabelSetting(options, chart, point, name);
  const shows = (name: Parameters<typeof labelShows>[2]): boolean => {
    const set = options[`points/${point}/dataLabel/${name}`];
    return typeof set === "boolean" ? set : labelShows(options, chart, name);
  };
  const value = values[point] ?? null;
  const format =
    setting("linkNumberFormat") === true ? series.numberFormat : (setting("numberFormat") ?? series.numberFormat);
  const inFormat = (number: number | null): string =>
    number === null ? "" : displayText(number, typeof format === "string" ? format : "General");
  const total = values.reduce<number>((sum, one) => sum + Math.abs(one ?? 0), 0);
  const only = options[`points/${point}/hasDataLabel`] === true && !isAnythingShown(shows);
  const parts = [
    shows("showSeriesName") && series.name,
    shows("showCategoryName") &&
      (series.xValues ? String(series.xValues[point] ?? "") : (content.categories[point] ?? String(point + 1))),
    (shows("showValue") || only) && inFormat(value),
    shows("showPercentage") && total > 0 && value !== null && displayText(Math.abs(value) / total, "0%"),
    shows("showBubbleSize") && String(series.sizes?.[point] ?? ""),
  ];
  const separator = setting("separator");
  return parts
    .filter((part): part is string => typeof part === "string" && part !== "")
    .join(typeof separator === "string" ? separator : SEPARATOR);
}

const isAnythingShown = (shows: (name: Parameters<typeof labelShows>[2]) => boolean): boolean =>
  (["showValue", "showSeriesName", "showCategoryName", "showPercentage", "showBubbleSize"] as const).some(shows);
