import type { ChartData } from "../../host/model/charts/chartData";

/** An axis as far as it was set; undefined = automatic. */
export interface AxisSettings {
  title?: string;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  visible: boolean;
  gridlines?: boolean;
  reversed: boolean;
}

/** The settings of a chart that its drawing honours. */
export interface ChartSettings {
  title?: string;
  /** Points. */
  titleSize: number;
  /** Where the legend is; undefined = hidden. */
  legend?: "top" | "bottom" | "left" | "right";
  categoryAxis: AxisSettings;
  valueAxis: AxisSettings;
}

const sides = { Top: "top", Bottom: "bottom", Left: "left", Right: "right", Corner: "right" } as const;

/** Reads the chart's settings from the paths they were set by, with Excel's defaults. `seriesCount` decides the default legend. */
export function readChartSettings(chart: ChartData, seriesCount: number): ChartSettings {
  const options = chart.options ?? {};
  const axis = (name: string): AxisSettings => ({
    title: textAt(options, `axes/${name}/title/text`),
    minimum: numberAt(options, `axes/${name}/minimum`),
    maximum: numberAt(options, `axes/${name}/maximum`),
    majorUnit: numberAt(options, `axes/${name}/majorUnit`),
    visible: options[`axes/${name}/visible`] !== false,
    gridlines: flagAt(options, `axes/${name}/majorGridlines/visible`),
    reversed: options[`axes/${name}/reversePlotOrder`] === true,
  });
  const position = textAt(options, "legend/position") ?? "";
  const legendShown = options["legend/visible"] ?? (seriesCount > 1 || /^(Pie|Doughnut)/.test(chart.type));
  return {
    title: options["title/visible"] === false ? undefined : (textAt(options, "title/text") ?? chart.title),
    titleSize: numberAt(options, "title/format/font/size") ?? 14,
    legend: legendShown ? (sides[position as keyof typeof sides] ?? "bottom") : undefined,
    categoryAxis: axis("categoryAxis"),
    valueAxis: axis("valueAxis"),
  };
}

const textAt = (options: Record<string, unknown>, path: string) => {
  const value = options[path];
  return typeof value === "string" && value !== "" ? value : undefined;
};

const numberAt = (options: Record<string, unknown>, path: string) => {
  const value = options[path];
  return value === "" || value === null || value === undefined || Number.isNaN(Number(value))
    ? undefined
    : Number(value);
};

const flagAt = (options: Record<string, unknown>, path: string) => {
  const value = options[path];
  return typeof value === "boolean" ? value : undefined;
};
