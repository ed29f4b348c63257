import { Chart } from "chart.js";
import type { ChartContent } from "../../host/model/charts/seriesContent";
import type { ChartData } from "../../host/model/charts/chartData";
import { ApiError } from "../../host/richApi/apiError";
import type { ChartImageRequest } from "../../host/richApi/objects/chart/chartImage";
import { chartConfiguration } from "./chartConfiguration";
import { chartKind } from "./chartKinds";
import { whitePaper } from "./chartLook";
import { pixelsPerPoint } from "./placeCharts";

/** How large the drawing is inside the picture: "Fit" keeps the chart's shape, "Fill" does not. */
function fittedSize(
  chart: { width: number; height: number },
  { width, height, fitting }: ChartImageRequest,
): { width: number; height: number } {
  const own = { width: chart.width * pixelsPerPoint, height: chart.height * pixelsPerPoint };
  if (fitting === "Fill") return { width: width ?? own.width, height: height ?? own.height };
  const scale = Math.min((width ?? Infinity) / own.width, (height ?? Infinity) / own.height);
  const share = Number.isFinite(scale) ? scale : 1;
  return { width: own.width * share, height: own.height * share };
}

/** Draws a chart on white paper, off the page, and gives the picture as base64 of a PNG. */
export function drawChartImage(chart: ChartData, content: ChartContent, request: ChartImageRequest): string {
  const kind = chartKind(chart.type);
  if (!kind) throw new ApiError("NotImplemented", `Charts of type ${chart.type} are not drawn here.`, 501);
  const size = fittedSize(chart, request);
  const canvas = document.createElement("canvas");
  canvas.width = chart.width * pixelsPerPoint;
  canvas.height = chart.height * pixelsPerPoint;
  const configuration = chartConfiguration(chart, kind, content, whitePaper);
  const drawn = new Chart(canvas, { ...configuration, options: { ...configuration.options, devicePixelRatio: 2 } });
  const picture = document.createElement("canvas");
  const isCentred = request.fitting === "FitAndCenter";
  picture.width = Math.round(isCentred ? (request.width ?? size.width) : size.width);
  picture.height = Math.round(isCentred ? (request.height ?? size.height) : size.height);
  const [left, top] = [(picture.width - size.width) / 2, (picture.height - size.height) / 2];
  picture.getContext("2d")?.drawImage(canvas, left, top, size.width, size.height);
  drawn.destroy();
  return picture.toDataURL("image/png").replace(/^data:image\/png;base64,/, "");
}
