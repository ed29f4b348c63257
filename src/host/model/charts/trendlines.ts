import { fitLine, fitPolynomial, movingAverage, type Curve } from "./regression";
import type { ChartOptions } from "./chartData";
import type { SeriesContent } from "./seriesContent";

/** A trendline as it runs: a curve, or the points of a moving average. */
export interface Trend {
  /** y for any x; undefined for a moving average. */
  curve?: (x: number) => number;
  points?: readonly (readonly [number, number])[];
  /** Where the curve begins and ends, periods forward and backward included. */
  from: number;
  to: number;
  /** y where x is 0. */
  intercept?: number;
  rSquared?: number;
  /** Excel's equation: "y = 2x + 1". */
  equation?: string;
}

/** Excel's names of the kinds in a legend. */
const NAMES: Readonly<Record<string, string>> = {
  Linear: "Linear",
  Exponential: "Expon.",
  Logarithmic: "Log.",
  Polynomial: "Poly.",
  Power: "Power",
};

const periodOf = (options: ChartOptions): number => Number(options["movingAveragePeriod"] ?? 2);

/** What a trendline is called until somebody names it: "Linear (Sales)", "3 per. Mov. Avg. (Sales)". */
export function nameOfTrendline(options: ChartOptions, series: string): string {
  if (typeof options["name"] === "string") return options["name"];
  const type = String(options["type"] ?? "Linear");
  const word = type === "MovingAverage" ? `${periodOf(options)} per. Mov. Avg.` : (NAMES[type] ?? type);
  return `${word} (${series})`;
}

/** Pairs of x and y; without x values the points are counted from 1. */
export function pairsOf({ values, xValues }: SeriesContent): [number, number][] {
  return values.flatMap((y, index): [number, number][] => {
    const x = xValues ? (xValues[index] ?? null) : index + 1;
    return x === null || y === null ? [] : [[x, y]];
  });
}

function curveOf(options: ChartOptions, pairs: readonly (readonly [number, number])[]): Curve | undefined {
  const through = typeof options["intercept"] === "number" ? options["intercept"] : undefined;
  switch (options["type"] ?? "Linear") {
    case "Linear":
      return fitPolynomial(pairs, 1, through);
    case "Polynomial":
      return fitPolynomial(pairs, Number(options["polynomialOrder"] ?? 2), through);
    case "Logarithmic":
      return fitLine(pairs, "logarithmic");
    case "Exponential":
      return fitLine(pairs, "exponential", through);
    default:
      return fitLine(pairs, "power");
  }
}

/** How the trendline of a series runs; undefined where the numbers allow none (too few, or logarithms of what is not positive). */
export function trendOf(options: ChartOptions, series: SeriesContent): Trend | undefined {
  const pairs = pairsOf(series);
  if (pairs.length < 2) return undefined;
  const xs = pairs.map(([x]) => x);
  const from = Math.min(...xs) - Number(options["backwardPeriod"] ?? 0);
  const to = Math.max(...xs) + Number(options["forwardPeriod"] ?? 0);
  if (options["type"] === "MovingAverage") {
    const points = movingAverage(pairs, periodOf(options));
    return points.length > 0 ? { points, from, to } : undefined;
  }
  const curve = curveOf(options, pairs);
  return curve && { curve: curve.at, from, to, ...curve };
}

/** The text beside a trendline: its equation and R², as far as they are shown; "" where neither is. */
export function labelOfTrend(options: ChartOptions, trend: Trend | undefined): string {
  const equation = options["showEquation"] === true ? trend?.equation : undefined;
  const fit = options["showRSquared"] === true ? trend?.rSquared : undefined;
  const lines = [equation, fit === undefined ? undefined : `R² = ${Number(fit.toFixed(4))}`];
  return lines.filter((line) => line !== undefined).join("\n");
}
