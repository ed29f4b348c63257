import type { ChartData, ChartSeriesData } from "../../../model/charts/chartData";
import { automaticColor } from "../../../model/charts/chartDefaults";
import type { XmlWriter } from "../../package/xml";
import type { ChartKind } from "../kindTable";
import { isPairsElement, isRoundElement } from "../kinds";
import { writeSeriesLabels } from "./labels";
import { writeReference } from "./reference";
import { writeErrorBars, writeMarker, writePoints, writeTrendlines } from "./seriesParts";
import { writeShape } from "./shape";

/** How far Excel moves the slices of an exploded pie, in percent. */
export const EXPLOSION = 25;

function writeName(writer: XmlWriter, name: string | undefined): void {
  if (!name) return;
  if (name.startsWith("=")) return writeReference(writer, "c:tx", "str", name.slice(1));
  writer.openNode("c:tx");
  writer.leafNode("c:v", undefined, name);
  writer.closeNode();
}

/** One series; its place among all is its index. @param tag "c:ser", or "c15:ser" for one that is filtered */
export function writeSeries(
  writer: XmlWriter,
  chart: ChartData,
  series: ChartSeriesData,
  index: number,
  kind: ChartKind,
  tag = "c:ser",
): void {
  const options = series.options ?? {};
  const isPairs = isPairsElement(kind.element);
  const has = (...elements: string[]): boolean => elements.includes(kind.element);
  const type = series.type ?? chart.type;
  writer.openNode(tag);
  writer.leafNode("c:idx", { val: index });
  writer.leafNode("c:order", { val: index });
  writeName(writer, series.name);
  writeShape(writer, options, {
    fill: "format/fill",
    line: "format/line",
    shadow: "showShadow",
    ...((kind.lines === false || has("stockChart")) && { plainLine: "none" }),
  });
  if (has("barChart", "bar3DChart", "bubbleChart")) {
    writer.leafNode("c:invertIfNegative", { val: options["invertIfNegative"] === true ? 1 : 0 });
  }
  const markers = has("lineChart", "scatterChart", "radarChart", "stockChart");
  if (markers) {
    // Points without a line have no colour of their own in other programs unless they are told
    const isPlain = kind.lines === false && !Object.keys(options).some((path) => path.startsWith("marker"));
    const own = isPlain ? { markerBackgroundColor: automaticColor(index) } : options;
    writeMarker(writer, own, "", kind.markers === false || has("stockChart") ? "none" : undefined);
  }
  const explosion = options["explosion"] ?? (kind.exploded ? EXPLOSION : undefined);
  if (isRoundElement(kind.element) && typeof explosion === "number") writer.leafNode("c:explosion", { val: explosion });
  if (!kind.element.startsWith("surface")) {
    writePoints(writer, options, markers);
    writeSeriesLabels(writer, options, chart.options ?? {}, type);
  }
  if (has("barChart", "lineChart", "areaChart", "scatterChart", "bubbleChart", "stockChart")) {
    writeTrendlines(writer, series.trendlines);
    writeErrorBars(writer, options, isPairs || has("areaChart"));
  }
  const across = series.xValues ?? series.categories;
  writeReference(writer, isPairs ? "c:xVal" : "c:cat", isPairs ? "num" : "str", across);
  writeReference(writer, isPairs ? "c:yVal" : "c:val", "num", series.values);
  if (has("bubbleChart")) writeReference(writer, "c:bubbleSize", "num", series.bubbleSizes);
  if (kind.balls) writer.leafNode("c:bubble3D", { val: 1 });
  if (has("lineChart", "scatterChart")) {
    const smooth = options["smooth"] ?? kind.scatterStyle === "smoothMarker";
    writer.leafNode("c:smooth", { val: smooth === true ? 1 : 0 });
  }
  writeInvertColor(writer, options["invertColor"]);
  writer.closeNode();
}

/** Excel 2010 has the colour of inverted bars in an extension. */
function writeInvertColor(writer: XmlWriter, color: unknown): void {
  if (typeof color !== "string") return;
  const c14 = "http://schemas.microsoft.com/office/drawing/2007/8/2/chart";
  ["c:extLst", "c:ext", "c14:invertSolidFillFmt", "c14:spPr", "a:solidFill"].forEach((name, depth) =>
    writer.openNode(
      name,
      depth === 1 ? { uri: "{6F2FDCE9-48DA-4B69-8628-5D25D57E5C99}", "xmlns:c14": c14 } : undefined,
    ),
  );
  writer.leafNode("a:srgbClr", { val: color.slice(1) });
  for (let depth = 0; depth < 5; depth++) writer.closeNode();
}
