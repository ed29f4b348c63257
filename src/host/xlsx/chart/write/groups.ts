import type { ChartData, ChartOptions, ChartSeriesData } from "../../../model/charts/chartData";
import { defaultGapWidth, defaultOverlap } from "../../../model/charts/chartDefaults";
import type { XmlWriter } from "../../package/xml";
import type { ChartKind } from "../kindTable";
import { chartKind, isDeep, isRoundElement } from "../kinds";
import { ownPart } from "../ownParts";
import { SPLITS, toFile } from "../words";
import { AXIS_IDS } from "./axisIds";
import { writeChartLabels } from "./labels";
import { writeSeries } from "./series";

/** Series of one kind on one pair of axes. */
interface Group {
  kind: ChartKind;
  secondary: boolean;
  series: { each: ChartSeriesData; index: number }[];
}

/** The chart's own kind comes first. */
function groupsOf(chart: ChartData): Group[] {
  const own = chartKind(chart.type);
  const groups: Group[] = [{ kind: own, secondary: false, series: [] }];
  (chart.series ?? []).forEach((each, index) => {
    const kind = each.type ? chartKind(each.type) : own;
    const secondary = each.axisGroup === "Secondary";
    const known = groups.find((group) => group.kind === kind && group.secondary === secondary);
    if (known) known.series.push({ each, index });
    else groups.push({ kind, secondary, series: [{ each, index }] });
  });
  const filled = groups.filter(({ series }) => series.length > 0);
  return filled.length > 0 ? filled : groups;
}

/** All groups of the plot area. */
export function writeGroups(writer: XmlWriter, chart: ChartData): void {
  for (const group of groupsOf(chart)) writeGroup(writer, chart, group);
}

function writeGroup(writer: XmlWriter, chart: ChartData, { kind, secondary, series }: Group): void {
  const { element } = kind;
  const common: ChartOptions = series[0]?.each.options ?? {};
  const type = series[0]?.each.type ?? chart.type;
  const kept = (name: string): void => {
    const place = `${element}/${name}`;
    const text = chart.kept?.[place];
    if (text === undefined) ownPart(kind, place)?.(writer);
    else writer.writeRaw(text);
  };
  writer.openNode(`c:${element}`);
  for (const name of ["barDir", "radarStyle", "scatterStyle", "ofPieType", "grouping"] as const) {
    if (kind[name]) writer.leafNode(`c:${name}`, { val: kind[name] });
  }
  if (kind.wireframe !== undefined) writer.leafNode("c:wireframe", { val: kind.wireframe ? 1 : 0 });
  else if (element !== "stockChart") {
    writer.leafNode("c:varyColors", { val: (common["varyByCategories"] ?? isRoundElement(element)) === true ? 1 : 0 });
  }
  const shown = series.filter(({ each }) => each.options?.["filtered"] !== true);
  shown.forEach(({ each, index }) => writeSeries(writer, chart, each, index, kind));
  if (kind.wireframe === undefined) writeChartLabels(writer, chart.options ?? {}, type);
  if (element === "areaChart") kept("dropLines");
  if (element === "lineChart" || element === "stockChart") ["dropLines", "hiLowLines", "upDownBars"].forEach(kept);
  writeMeasures(writer, kind, common, type, kept);
  if (!isRoundElement(element)) {
    const ids = secondary ? AXIS_IDS.secondary : AXIS_IDS.primary;
    writer.leafNode("c:axId", { val: ids.category });
    writer.leafNode("c:axId", { val: ids.value });
    if (isDeep(kind)) writer.leafNode("c:axId", { val: AXIS_IDS.series });
    else if (element.endsWith("3DChart")) writer.leafNode("c:axId", { val: 0 });
  }
  writeFiltered(
    writer,
    chart,
    kind,
    series.filter(({ each }) => each.options?.["filtered"] === true),
  );
  writer.closeNode();
}

/** Gaps, angles, sizes: what all series of the group have in common, in the order of the file. */
function writeMeasures(
  writer: XmlWriter,
  kind: ChartKind,
  common: ChartOptions,
  type: string,
  kept: (name: string) => void,
): void {
  const { element } = kind;
  const leaf = (tag: string, name: string, otherwise?: number): void => {
    const value = common[name] ?? otherwise;
    if (typeof value === "number") writer.leafNode(tag, { val: value });
  };
  if (element === "barChart" || element === "bar3DChart") leaf("c:gapWidth", "gapWidth", defaultGapWidth(type));
  if (element === "barChart") {
    leaf("c:overlap", "overlap", defaultOverlap(type));
    kept("serLines");
  }
  if (element.endsWith("3DChart")) kept("gapDepth");
  if (element === "bar3DChart") writer.leafNode("c:shape", { val: kind.shape ?? "box" });
  if (element === "lineChart") writer.leafNode("c:marker", { val: 1 });
  if (element === "ofPieChart") {
    leaf("c:gapWidth", "gapWidth", 100);
    const split = toFile(SPLITS, common["splitType"]);
    if (split !== undefined) writer.leafNode("c:splitType", { val: split });
    leaf("c:splitPos", "splitValue");
    kept("custSplit");
    leaf("c:secondPieSize", "secondPlotSize", 75);
    writer.leafNode("c:serLines");
  }
  if (element === "pieChart" || element === "doughnutChart") leaf("c:firstSliceAng", "firstSliceAngle", 0);
  if (element === "doughnutChart") leaf("c:holeSize", "doughnutHoleSize", 75);
  if (element === "bubbleChart") {
    leaf("c:bubbleScale", "bubbleScale", 100);
    writer.leafNode("c:showNegBubbles", { val: 0 });
  }
  if (element.startsWith("surface")) kept("bandFmts");
}

/** Series that a person filtered out are in an extension of Excel 2013, where other programs do not see them. */
function writeFiltered(writer: XmlWriter, chart: ChartData, kind: ChartKind, series: Group["series"]): void {
  if (series.length === 0) return;
  const name = kind.element.replace(/(3D)?Chart$/, "").replace(/^./, (letter) => letter.toUpperCase());
  const c15 = "http://schemas.microsoft.com/office/drawing/2012/chart";
  writer.openNode("c:extLst");
  for (const { each, index } of series) {
    writer.openNode("c:ext", { uri: "{02D57815-91ED-43cb-92C2-25804820EDAC}", "xmlns:c15": c15 });
    writer.openNode(`c15:filtered${name}Series`);
    writeSeries(writer, chart, each, index, kind, "c15:ser");
    writer.closeNode();
    writer.closeNode();
  }
  writer.closeNode();
}
