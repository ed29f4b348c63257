import type { ChartOptions, ChartSeriesData } from "../../../model/charts/chartData";
import { defaultGapWidth, defaultOverlap } from "../../../model/charts/chartDefaults";
import { fragmentOf } from "../../kept/fragment";
import { attribute, child, children, descendants, localName, type XmlElement } from "../../package/xml";
import { CHART_KINDS, type ChartKind } from "../kindTable";
import { isRoundElement } from "../kinds";
import { isOwnPart } from "../ownParts";
import { SPLITS, toApi } from "../words";
import { readChartLabels } from "./labels";
import { flagIn, numberIn, putUnless, valueOf, type Reading } from "./reading";
import { readSeries } from "./series";

/** What a file says of one group of series. */
export interface ReadGroup {
  kind: ChartKind;
  series: { order: number; data: ChartSeriesData }[];
}

/** The kind of a group; undefined for one there is no word for. */
export function kindOf(group: XmlElement): ChartKind | undefined {
  const element = localName(group.name);
  const series = children(group, "ser");
  const every = (test: (one: XmlElement) => boolean): boolean => series.length > 0 && series.every(test);
  const has: Record<string, unknown> = {
    element,
    barDir: valueOf(group, "barDir"),
    grouping: valueOf(group, "grouping") ?? (/^bar/.test(element) ? "clustered" : "standard"),
    shape: valueOf(group, "shape")?.replace(/ToMax$/, "") ?? "box",
    radarStyle: valueOf(group, "radarStyle") === "standard" ? "marker" : valueOf(group, "radarStyle"),
    scatterStyle: isSmooth(group) ? "smoothMarker" : "lineMarker",
    ofPieType: valueOf(group, "ofPieType"),
    wireframe: flagIn(group, "wireframe") ?? true,
    balls: every((one) => flagIn(one, "bubble3D") === true),
    exploded: every((one) => (numberIn(one, "explosion") ?? 0) > 0),
    boxes: child(group, "upDownBars") !== undefined,
    markers: series.some((one) => valueOf(one, "marker", "symbol") !== "none"),
    lines: series.some((one) => !child(one, "spPr", "ln", "noFill")),
  };
  return CHART_KINDS.find((kind) =>
    Object.entries(kind).every(([name, value]) => name === "type" || has[name] === value),
  );
}

const isSmooth = (group: XmlElement): boolean => /^smooth/.test(valueOf(group, "scatterStyle") ?? "");

/** A group with its series; what all have in common goes to each. `chart` takes the labels of all. */
export function readGroup(
  group: XmlElement,
  kind: ChartKind,
  secondary: boolean,
  chart: ChartOptions,
  reading: Reading,
): ReadGroup {
  const common = readMeasures(group, kind);
  const isFiltered = new Set(descendants(child(group, "extLst"), "ser"));
  const listed = [...children(group, "ser"), ...isFiltered];
  readChartLabels(group, chart, reading);
  const series = listed.map((element, at) => {
    const data = readSeries(element, kind, reading);
    const options = { ...data.options, ...common, ...(isFiltered.has(element) && { filtered: true }) };
    return {
      order: numberIn(element, "order") ?? at,
      data: {
        ...data,
        ...(secondary && { axisGroup: "Secondary" as const }),
        ...(Object.keys(options).length > 0 && { options }),
      },
    };
  });
  return { kind, series };
}

function readMeasures(group: XmlElement, { element, type }: ChartKind): ChartOptions {
  const found: ChartOptions = {};
  putUnless(found, "varyByCategories", flagIn(group, "varyColors"), isRoundElement(element));
  const gap = element === "ofPieChart" ? 100 : defaultGapWidth(type);
  putUnless(found, "gapWidth", numberIn(group, "gapWidth"), gap);
  putUnless(found, "overlap", numberIn(group, "overlap"), defaultOverlap(type));
  putUnless(found, "firstSliceAngle", numberIn(group, "firstSliceAng"), 0);
  putUnless(found, "doughnutHoleSize", numberIn(group, "holeSize"), 75);
  putUnless(found, "bubbleScale", numberIn(group, "bubbleScale"), 100);
  putUnless(found, "secondPlotSize", numberIn(group, "secondPieSize"), 75);
  putUnless(found, "splitValue", numberIn(group, "splitPos"), undefined);
  putUnless(found, "splitType", toApi(SPLITS, valueOf(group, "splitType")), "SplitByPosition");
  return found;
}

/** Members of a group that there is no word for here; they are written back as they were. */
const KEPT = ["dropLines", "hiLowLines", "upDownBars", "serLines", "gapDepth", "bandFmts", "custSplit"];

/** What of a group is kept as it is, by the group's element. */
export function keptOfGroup(group: XmlElement, kind: ChartKind, { around }: Reading): [string, string][] {
  const element = localName(group.name);
  return KEPT.flatMap((name): [string, string][] => {
    const found = child(group, name);
    const place = `${element}/${name}`;
    if (!found || place === "ofPieChart/serLines" || isOwnPart(kind, place, found)) return [];
    return [[place, fragmentOf(found, around)]];
  });
}

/** Numbers of the axes a group stands on. */
export const axisIdsOf = (group: XmlElement): string[] =>
  children(group, "axId").map((axis) => attribute(axis, "val") ?? "");
