import type { SeriesContent } from "./seriesContent";
import { pairsOf } from "./trendlines";

/** How far an error bar reaches to both sides of its point. */
export interface ErrorAmount {
  minus: number;
  plus: number;
}

/** Excel's amounts until somebody chooses: 0.1, 5 %, one standard deviation. */
const AMOUNTS: Readonly<Record<string, number>> = { FixedValue: 0.1, Percent: 5, StDev: 1 };

/**
 * How far the error bars of each point of a series reach. What ranges give (custom amounts) is not known here and reaches
 * nowhere. The standard error is that of the mean, as Excel's is.
 */
export function errorAmounts(series: SeriesContent, side: "x" | "y"): ErrorAmount[] {
  const path = `${side}ErrorBars`;
  const type = String(series.options[`${path}/type`] ?? "FixedValue");
  const set = series.options[`${path}/value`];
  const amount = typeof set === "number" ? set : (AMOUNTS[type] ?? 1);
  const include = series.options[`${path}/include`] ?? "Both";
  const values = pairsOf(series).map(([x, y]) => (side === "x" ? x : y));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1 || 1));
  return values.map((value) => {
    const reach =
      {
        Percent: (Math.abs(value) * amount) / 100,
        StDev: deviation * amount,
        StError: deviation / Math.sqrt(values.length),
        Custom: 0,
      }[type] ?? amount;
    return { minus: include === "PlusValues" ? 0 : reach, plus: include === "MinusValues" ? 0 : reach };
  });
}
