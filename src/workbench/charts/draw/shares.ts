import type { SeriesContent } from "../../../host/model/charts/seriesContent";

/** Each category's values as shares of their sum. */
export function toShares(series: readonly SeriesContent[]): SeriesContent[] {
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const sums = Array.from({ length: longest }, (_, at) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0),
  );
  return series.map((one) => ({
    ...one,
    values: one.values.map((value, at) => (value === null || !sums[at] ? null : value / sums[at])),
  }));
}
