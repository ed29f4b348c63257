import type { ChartOptions } from "../../../../model/charts/chartData";

/** Forgets everything that was set at a path and below it. */
export function clearBelow(options: ChartOptions, path: string): void {
  for (const key of Object.keys(options)) if (key === path || key.startsWith(`${path}/`)) delete options[key];
}
