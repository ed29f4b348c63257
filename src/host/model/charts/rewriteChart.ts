import type { ChartData, ChartOptions } from "./chartData";

type Rewrite = (formula: string) => string;

/** Options that hold a formula: of a title, a label, the amounts of error bars. */
const isFormula = (path: string): boolean => /(^|\/)(formula|plus|minus)$/.test(path);

function rewriteOptions(options: ChartOptions | undefined, rewrite: Rewrite): void {
  for (const [path, value] of Object.entries(options ?? {})) {
    if (options && isFormula(path) && typeof value === "string" && value.startsWith("="))
      options[path] = rewrite(value);
  }
}

/** Rewrites every formula and address of a chart, when a sheet is renamed or cells move. */
export function rewriteChart(chart: ChartData, rewrite: Rewrite): void {
  const address = (text: string | undefined): string | undefined => {
    if (!text || text.startsWith("{")) return text;
    return rewrite(`=${text}`).slice(1);
  };
  if (chart.source) chart.source = address(chart.source);
  rewriteOptions(chart.options, rewrite);
  for (const series of chart.series ?? []) {
    if (series.name?.startsWith("=")) series.name = rewrite(series.name);
    for (const part of ["values", "categories", "xValues", "bubbleSizes"] as const) {
      if (series[part]) series[part] = address(series[part]);
    }
    rewriteOptions(series.options, rewrite);
    for (const trendline of series.trendlines ?? []) rewriteOptions(trendline, rewrite);
  }
}
