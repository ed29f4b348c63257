import type { Chart, Plugin, Scale } from "chart.js";
import type { ChartContent, SeriesContent } from "../../../host/model/charts/seriesContent";
import type { ChartOptions } from "../../../host/model/charts/chartData";
import { hasPairs } from "../../../host/model/charts/chartFamily";
import { errorAmounts } from "../../../host/model/charts/errorBars";
import { labelOfTrend, pairsOf, trendOf, type Trend } from "../../../host/model/charts/trendlines";
import type { ChartLook } from "../chartLook";
import { pixelsPerPoint } from "../placeCharts";
import { setColour } from "./colours";
import { dashOf } from "./datasets";

type Place = (x: number, y: number) => { x: number; y: number };

/** From values to the canvas: categories are counted from 0 there, and lie upright with lying bars. */
function placing(chart: Chart, series: SeriesContent, index: number, type: string): Place {
  const { xAxisID = "x", yAxisID = "y" } = chart.getDatasetMeta(index);
  const [x, y] = [chart.scales[xAxisID], chart.scales[yAxisID]] as [Scale, Scale];
  const shift = hasPairs(series.type ?? type) ? 0 : 1;
  return chart.options.indexAxis === "y"
    ? (across, up) => ({ x: x.getPixelForValue(up), y: y.getPixelForValue(across - shift) })
    : (across, up) => ({ x: x.getPixelForValue(across - shift), y: y.getPixelForValue(up) });
}

const STEPS = 60;

const pathOf = ({ curve, points, from, to }: Trend): readonly (readonly [number, number])[] =>
  points ??
  Array.from({ length: STEPS + 1 }, (_, step) => {
    const x = from + ((to - from) * step) / STEPS;
    return [x, curve?.(x) ?? 0] as const;
  });

function stroke(
  chart: Chart,
  options: ChartOptions,
  path: string,
  colour: string,
  look: ChartLook,
  width: number,
): void {
  const weight = options[`${path}/weight`];
  chart.ctx.strokeStyle = setColour(options, path, look) ?? colour;
  chart.ctx.lineWidth = (typeof weight === "number" ? weight : width) * pixelsPerPoint;
  chart.ctx.setLineDash(dashOf(options, path));
}

function drawTrend(
  chart: Chart,
  trend: Trend,
  options: ChartOptions,
  place: Place,
  colour: string,
  look: ChartLook,
): void {
  const { ctx } = chart;
  stroke(chart, options, "format/line", colour, look, 1.5);
  if (options["format/line/lineStyle"] === undefined) ctx.setLineDash([2, 3]); // Excel dots a new one
  ctx.beginPath();
  const spots = pathOf(trend).map(([x, y]) => place(x, y));
  spots.forEach(({ x, y }, at) => (at === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
  ctx.stroke();
  const own = options["label/text"];
  const text = typeof own === "string" ? own : labelOfTrend(options, trend);
  const last = spots[spots.length - 1];
  if (text === "" || !last) return;
  ctx.setLineDash([]);
  ctx.fillStyle = look.ink;
  ctx.textAlign = "right";
  ctx.textBaseline = "bottom";
  const { top, right } = chart.chartArea;
  text.split("\n").forEach((line, at, lines) => {
    ctx.fillText(
      line,
      Math.min(last.x, right) - 4,
      Math.max(last.y - 6 - 14 * (lines.length - 1 - at), top + 14 * (at + 1)),
    );
  });
}

function drawErrorBars(chart: Chart, series: SeriesContent, place: Place, look: ChartLook): void {
  const { ctx } = chart;
  for (const side of ["y", "x"] as const) {
    const path = `${side}ErrorBars`;
    if (series.options[`${path}/visible`] !== true) continue;
    stroke(chart, series.options, `${path}/format/line`, look.ink, look, 0.75);
    const amounts = errorAmounts(series, side);
    pairsOf(series).forEach(([x, y], at) => {
      const { minus = 0, plus = 0 } = amounts[at] ?? {};
      const ends = side === "y" ? [place(x, y - minus), place(x, y + plus)] : [place(x - minus, y), place(x + plus, y)];
      const [from, to] = ends;
      if (!from || !to) return;
      ctx.beginPath();
      ctx.moveTo(from.x, from.y);
      ctx.lineTo(to.x, to.y);
      const isUpright = Math.abs(to.x - from.x) < 1e-6;
      if (series.options[`${path}/endStyleCap`] !== false) {
        for (const { x: endX, y: endY } of [from, to]) {
          ctx.moveTo(endX - (isUpright ? 4 : 0), endY - (isUpright ? 0 : 4));
          ctx.lineTo(endX + (isUpright ? 4 : 0), endY + (isUpright ? 0 : 4));
        }
      }
      ctx.stroke();
    });
  }
}

/** Draws trendlines and error bars over the series; `colours` by series. */
export const analysisPlugin = (
  content: ChartContent,
  type: string,
  colours: readonly string[],
  look: ChartLook,
): Plugin => ({
  id: "analysis",
  afterDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    if (!chart.scales["x"] || !chart.scales["y"]) return;
    ctx.save();
    ctx.beginPath();
    ctx.rect(chartArea.left, chartArea.top, chartArea.width, chartArea.height);
    ctx.clip();
    content.series.forEach((series, index) => {
      const place = placing(chart, series, index, type);
      drawErrorBars(chart, series, place, look);
      for (const options of series.trendlines ?? []) {
        const trend = trendOf(options, series);
        if (trend) drawTrend(chart, trend, options, place, colours[index] ?? look.ink, look);
      }
    });
    ctx.restore();
  },
});
