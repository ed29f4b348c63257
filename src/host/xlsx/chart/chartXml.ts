import type { ChartData, ChartSeriesData } from "../../model/charts/chartData";
import { StdDocAttributes, XmlWriter } from "../package/xml";
import { LEGEND_POSITIONS, chartKind, type ChartKind } from "./kinds";

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** Kinds without axes. */
const ROUND = new Set(["pieChart", "doughnutChart"]);

/** A chart part's XML. Values are left to Excel, which reads them from the cells when it opens the file. */
export function chartXml(chart: ChartData): string {
  const writer = new XmlWriter();
  const kind = chartKind(chart.type);
  writer.openXml(StdDocAttributes);
  writer.openNode("c:chartSpace", {
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  });
  writer.leafNode("c:roundedCorners", { val: 0 });
  writer.openNode("c:chart");
  if (chart.title) writeTitle(writer, chart.title);
  writer.leafNode("c:autoTitleDeleted", { val: chart.title ? 0 : 1 });
  writer.openNode("c:plotArea");
  writer.leafNode("c:layout");
  writeGroups(writer, chart, kind);
  if (!ROUND.has(kind.element)) writeAxes(writer, chart, kind);
  writer.closeNode();
  writeLegend(writer, chart.options ?? {});
  writer.leafNode("c:plotVisOnly", { val: 1 });
  writer.leafNode("c:dispBlanksAs", { val: "gap" });
  writer.closeNode();
  writer.closeNode();
  return writer.toString();
}

function writeTitle(writer: XmlWriter, title: string): void {
  const names = ["c:title", "c:tx", "c:rich"];
  names.forEach((name) => writer.openNode(name));
  writer.leafNode("a:bodyPr");
  ["a:p", "a:r"].forEach((name) => writer.openNode(name));
  writer.leafNode("a:t", undefined, title);
  ["a:r", "a:p", "c:rich", "c:tx"].forEach(() => writer.closeNode());
  writer.leafNode("c:overlay", { val: 0 });
  writer.closeNode();
}

/** One group for each kind among the series, the chart's own kind first. */
function writeGroups(writer: XmlWriter, chart: ChartData, kind: ChartKind): void {
  const series = (chart.series ?? []).map((each, index) => ({
    each,
    index,
    kind: each.type ? chartKind(each.type) : kind,
  }));
  const kinds = [...new Set([kind, ...series.map((each) => each.kind)])];
  for (const group of kinds) {
    writer.openNode(`c:${group.element}`);
    for (const name of ["barDir", "radarStyle", "scatterStyle", "grouping"] as const) {
      if (group[name]) writer.leafNode(`c:${name}`, { val: group[name] });
    }
    writer.leafNode("c:varyColors", { val: ROUND.has(group.element) ? 1 : 0 });
    series.filter((each) => each.kind === group).forEach(({ each, index }) => writeSeries(writer, each, index, group));
    if (group.element === "barChart") {
      writer.leafNode("c:gapWidth", { val: 80 });
      if (group.grouping !== "clustered") writer.leafNode("c:overlap", { val: 100 });
    }
    if (group.element === "lineChart") writer.leafNode("c:marker", { val: 1 });
    if (group.element === "pieChart") writer.leafNode("c:firstSliceAng", { val: 0 });
    if (group.element === "doughnutChart") writer.leafNode("c:holeSize", { val: 60 });
    if (!ROUND.has(group.element)) {
      writer.leafNode("c:axId", { val: CATEGORY_AXIS });
      writer.leafNode("c:axId", { val: VALUE_AXIS });
    }
    writer.closeNode();
  }
}

function writeSeries(writer: XmlWriter, series: ChartSeriesData, index: number, kind: ChartKind): void {
  const isPoints = kind.element === "scatterChart" || kind.element === "bubbleChart";
  writer.openNode("c:ser");
  writer.leafNode("c:idx", { val: index });
  writer.leafNode("c:order", { val: index });
  writeSeriesName(writer, series.name);
  if (kind.lines === false) {
    ["c:spPr", "a:ln"].forEach((name) => writer.openNode(name));
    writer.leafNode("a:noFill");
    ["a:ln", "c:spPr"].forEach(() => writer.closeNode());
  }
  if (kind.markers === false) {
    writer.openNode("c:marker");
    writer.leafNode("c:symbol", { val: "none" });
    writer.closeNode();
  }
  writeReference(
    writer,
    isPoints ? "c:xVal" : "c:cat",
    isPoints ? "c:numRef" : "c:strRef",
    series.xValues ?? series.categories,
  );
  writeReference(writer, isPoints ? "c:yVal" : "c:val", "c:numRef", series.values);
  writeReference(writer, "c:bubbleSize", "c:numRef", series.bubbleSizes);
  if (kind.element === "scatterChart")
    writer.leafNode("c:smooth", { val: kind.scatterStyle === "smoothMarker" ? 1 : 0 });
  writer.closeNode();
}

function writeSeriesName(writer: XmlWriter, name: string | undefined): void {
  if (!name) return;
  if (name.startsWith("=")) writeReference(writer, "c:tx", "c:strRef", name.slice(1));
  else {
    writer.openNode("c:tx");
    writer.leafNode("c:v", undefined, name);
    writer.closeNode();
  }
}

function writeReference(writer: XmlWriter, name: string, kind: string, reference: string | undefined): void {
  if (!reference) return;
  writer.openNode(name);
  writer.openNode(kind);
  writer.leafNode("c:f", undefined, absolute(reference));
  writer.closeNode();
  writer.closeNode();
}

/** "Sheet1!B2:B9" → "Sheet1!$B$2:$B$9". */
function absolute(reference: string): string {
  const bang = reference.lastIndexOf("!") + 1;
  return (
    reference.slice(0, bang) +
    reference
      .slice(bang)
      .replace(/\$/g, "")
      .replace(/[A-Za-z]+|\d+/g, (part) => `$${part}`)
  );
}

function writeAxes(writer: XmlWriter, chart: ChartData, kind: ChartKind): void {
  const options = chart.options ?? {};
  const isPoints = kind.element === "scatterChart" || kind.element === "bubbleChart";
  const isSideways = kind.barDir === "bar";
  writeAxis(writer, isPoints ? "c:valAx" : "c:catAx", CATEGORY_AXIS, VALUE_AXIS, isSideways ? "l" : "b", {});
  writeAxis(writer, "c:valAx", VALUE_AXIS, CATEGORY_AXIS, isSideways ? "b" : "l", {
    minimum: options["axes/valueAxis/minimum"],
    maximum: options["axes/valueAxis/maximum"],
    majorUnit: options["axes/valueAxis/majorUnit"],
    visible: options["axes/valueAxis/visible"],
    gridlines: true,
  });
}

function writeAxis(
  writer: XmlWriter,
  name: string,
  id: number,
  crosses: number,
  position: string,
  options: Readonly<Record<string, unknown>>,
): void {
  const limit = (tag: string, value: unknown) => {
    if (typeof value === "number") writer.leafNode(tag, { val: value });
  };
  writer.openNode(name);
  writer.leafNode("c:axId", { val: id });
  writer.openNode("c:scaling");
  writer.leafNode("c:orientation", { val: "minMax" });
  limit("c:max", options.maximum);
  limit("c:min", options.minimum);
  writer.closeNode();
  writer.leafNode("c:delete", { val: options.visible === false ? 1 : 0 });
  writer.leafNode("c:axPos", { val: position });
  if (options.gridlines) writer.leafNode("c:majorGridlines");
  writer.leafNode("c:crossAx", { val: crosses });
  writer.leafNode("c:crosses", { val: "autoZero" });
  if (name === "c:valAx") writer.leafNode("c:crossBetween", { val: options.gridlines ? "between" : "midCat" });
  limit("c:majorUnit", options.majorUnit);
  writer.closeNode();
}

function writeLegend(writer: XmlWriter, options: Readonly<Record<string, unknown>>): void {
  if (options["legend/visible"] === false) return;
  const position = LEGEND_POSITIONS.find(([, shown]) => shown === options["legend/position"])?.[0] ?? "r";
  writer.openNode("c:legend");
  writer.leafNode("c:legendPos", { val: position });
  writer.leafNode("c:overlay", { val: 0 });
  writer.closeNode();
}
