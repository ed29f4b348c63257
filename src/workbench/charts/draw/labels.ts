import type { ChartContent, SeriesContent } from "../../../host/model/charts/seriesContent";
import type { ChartData, ChartOptions } from "../../../host/model/charts/chartData";
import { labelPositions } from "../../../host/model/charts/chartDefaults";
import { pointHasLabel, pointLabelSetting } from "../../../host/model/charts/chartLabels";
import { labelText } from "../../../host/model/charts/labelText";

/** A label of a point: what it says and where it stands. */
export interface PointLabel {
  text: string;
  position: string;
  color?: string;
  /** Points. */
  size: number;
  bold: boolean;
}

/** The labels of a series, by point; undefined where a point has none. */
export function pointLabels(
  chart: ChartData,
  content: ChartContent,
  series: SeriesContent,
): (PointLabel | undefined)[] {
  const all = chart.options ?? {};
  const usual = labelPositions(series.type ?? chart.type)[0] ?? "Center";
  return series.values.map((value, at) => {
    if (value === null || !pointHasLabel(series.options, all, at)) return undefined;
    const text = labelText(content, series, all, at);
    const position = pointLabelSetting(series.options, all, at, "position");
    return text === ""
      ? undefined
      : { text, position: typeof position === "string" ? position : usual, ...fontOf(series.options, all, at) };
  });
}

function fontOf(series: ChartOptions, chart: ChartOptions, at: number): Pick<PointLabel, "color" | "size" | "bold"> {
  const font = (name: string): unknown =>
    pointLabelSetting(series, chart, at, `format/font/${name}`) ?? chart[`format/font/${name}`];
  const color = font("color");
  return {
    ...(typeof color === "string" && { color }),
    size: typeof font("size") === "number" ? Number(font("size")) : 9,
    bold: font("bold") === true,
  };
}
