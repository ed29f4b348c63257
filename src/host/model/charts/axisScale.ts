import type { ChartContent, SeriesContent } from "./seriesContent";
import type { ChartData } from "./chartData";
import { familyOf, hasPairs, isShares, isStacked } from "./chartFamily";

/** Where an axis of numbers begins and ends, and its steps. */
export interface AxisScale {
  minimum: number;
  maximum: number;
  majorUnit: number;
  minorUnit: number;
}

/** Points between two labels of an axis that nobody gave a unit; Excel leaves about two lines of text. */
const LABEL_DISTANCE = 20;

/** 1, 2 and 5 and their tenfolds: the steps Excel chooses from. */
function niceUnit(range: number, most: number): number {
  const raw = range / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].find((one) => one * power >= raw * (1 - 1e-9)) ?? 10;
  return tidy(step * power);
}

/** 0.30000000000000004 → 0.3 */
const tidy = (value: number): number => Number(value.toPrecision(12));

/**
 * The limits of an axis that are left to Excel, from the least and greatest value on it. Microsoft's article 214075 ("How chart
 * axis limits are determined") gives the rules; how the unit is found is not published.
 */
export function automaticScale(
  least: number,
  greatest: number,
  set: Partial<AxisScale>,
  length: number,
  roomy = true,
): AxisScale {
  const low = set.minimum ?? least;
  const high = set.maximum ?? greatest;
  const spread = greatest - least;
  const startsAtZero = low >= 0 && set.minimum === undefined && (spread > greatest / 6 || greatest === least);
  const endsAtZero = high <= 0 && set.maximum === undefined && (spread > -least / 6 || greatest === least);
  const from = startsAtZero ? 0 : (set.minimum ?? (low >= 0 ? least - spread / 2 : least - 0.05 * spread));
  const reach = 0.05 * (greatest - (startsAtZero ? Math.min(0, least) : least));
  const to = endsAtZero ? 0 : (set.maximum ?? (high <= 0 ? greatest + spread / 2 : greatest + (roomy ? reach : 0)));
  const majorUnit = set.majorUnit ?? niceUnit(to - from || Math.abs(to) || 1, Math.floor(length / LABEL_DISTANCE));
  const minimum = set.minimum ?? tidy(Math.floor(from / majorUnit + 1e-9) * majorUnit);
  const end = tidy(Math.ceil(to / majorUnit - 1e-9) * majorUnit);
  const maximum = set.maximum ?? (end > minimum ? end : minimum + majorUnit);
  return { minimum, maximum, majorUnit, minorUnit: set.minorUnit ?? tidy(majorUnit / 5) };
}

/** Powers of the base around the values. */
export function logarithmicScale(least: number, greatest: number, set: Partial<AxisScale>, base: number): AxisScale {
  const power = (value: number, round: (exponent: number) => number): number =>
    tidy(base ** round(Math.log(value) / Math.log(base)));
  const low = least > 0 ? least : 1;
  const minimum = set.minimum ?? power(low, (exponent) => Math.floor(exponent + 1e-9));
  const top = power(Math.max(greatest, low), (exponent) => Math.ceil(exponent - 1e-9));
  const maximum = set.maximum ?? (top > minimum ? top : minimum * base);
  return { minimum, maximum, majorUnit: set.majorUnit ?? base, minorUnit: set.minorUnit ?? base };
}

const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/** Sums of each category's values above and below zero. */
function stackSums(series: readonly SeriesContent[]): number[] {
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  return Array.from({ length: longest }, (_, at) => known(series.map(({ values }) => values[at] ?? null))).flatMap(
    (values) => [
      values.filter((value) => value > 0).reduce((sum, value) => sum + value, 0),
      values.filter((value) => value < 0).reduce((sum, value) => sum + value, 0),
    ],
  );
}

/** The numbers that lie along an axis. */
function numbersAlong(chart: ChartData, series: readonly SeriesContent[], isX: boolean): number[] {
  if (isX) {
    return series.flatMap(({ xValues, values }) => known(xValues ?? values.map((_, index) => index + 1)));
  }
  if (isShares(chart.type)) return stackSums(series).some((sum) => sum < 0) ? [-1, 1] : [0, 1];
  return isStacked(chart.type) ? stackSums(series) : series.flatMap(({ values }) => known(values));
}

const numberIn = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

/** Everything that was set of an axis's scale. */
const setScale = (options: ChartData["options"], path: string): Partial<AxisScale> => ({
  minimum: numberIn(options?.[`${path}/minimum`]),
  maximum: numberIn(options?.[`${path}/maximum`]),
  majorUnit: numberIn(options?.[`${path}/majorUnit`]),
  minorUnit: numberIn(options?.[`${path}/minorUnit`]),
});

/**
 * The scale of the axis at `path` ("axes/valueAxis", "axes/secondary/valueAxis", or the category axis of a scatter chart).
 *
 * @param length of the axis in points: a longer one has more labels
 */
export function scaleOfAxis(chart: ChartData, content: ChartContent, path: string, length: number): AxisScale {
  const secondary = path.includes("/secondary/");
  const own = content.series.filter((one) => (one.secondary ?? false) === secondary);
  const numbers = numbersAlong(chart, own.length > 0 ? own : content.series, path.endsWith("categoryAxis"));
  const set = setScale(chart.options, path);
  const [least, greatest] = numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : [0, 1];
  if (chart.options?.[`${path}/scaleType`] === "Logarithmic") {
    return logarithmicScale(least, greatest, set, numberIn(chart.options[`${path}/logBase`]) ?? 10);
  }
  const family = familyOf(chart.type);
  const roomy = !isShares(chart.type) && (hasPairs(chart.type) || ["column", "bar", "line", "area"].includes(family));
  return automaticScale(least, greatest, set, length, roomy);
}
