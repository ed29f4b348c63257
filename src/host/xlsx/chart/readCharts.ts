import type { ChartData, ChartSeriesData } from "../../model/charts/chartData";
import type { SheetData } from "../../model/workbookData";
import type { XlsxPackage } from "../package/openPackage";
import {
  attribute,
  child,
  children,
  descendants,
  flag,
  localName,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../package/xml";
import { frameId, readAnchor } from "./anchors";
import { CHART_KINDS, LEGEND_POSITIONS, type ChartKind } from "./kinds";

/** The charts that lie on a sheet. @param path the sheet's part */
export function readSheetCharts(
  file: XlsxPackage,
  path: string,
  sheet: SheetData,
  note: (line: string) => void,
): ChartData[] {
  const drawing = file.relationships(path).find(({ kind }) => kind === "drawing")?.target;
  const root = drawing === undefined ? undefined : file.xml(drawing);
  if (drawing === undefined || !root) return [];
  const links = file.relationships(drawing);
  return children(root).flatMap((anchor) => {
    if (child(anchor, "sp")) note("Shapes and text boxes were left out.");
    const frame = child(anchor, "graphicFrame");
    const reference = descendants(frame, "chart")[0];
    const target = links.find(({ id, kind }) => kind === "chart" && id === attribute(reference, "id"))?.target;
    const chart = target === undefined ? undefined : readChart(file.xml(target));
    if (target !== undefined && !chart)
      note("Charts of kinds that cannot be drawn here (3-D, stock, surface) were left out.");
    return chart ? [{ name: frameId(frame).name, ...chart, ...readAnchor(anchor, sheet) }] : [];
  });
}

type ChartContent = Pick<ChartData, "type" | "title" | "series" | "options">;

/** A chart part; undefined when it is of no kind we know. Of a combined chart the first group says the type. */
export function readChart(root: XmlElement | undefined): ChartContent | undefined {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const groups = children(plot).flatMap((group) => {
    const kind = kindOf(group);
    return kind ? [{ group, kind }] : [];
  });
  const type = groups[0]?.kind.type;
  if (type === undefined) return undefined;
  const title = descendants(child(chart, "title"), "t").map(textOf).join("");
  const options = { ...readLegend(chart), ...readValueAxis(plot) };
  return {
    type,
    ...(title && { title }),
    series: groups.flatMap(({ group, kind }) =>
      children(group, "ser").map((series) => ({
        ...readSeries(series),
        ...(kind.type !== type && { type: kind.type }),
      })),
    ),
    ...(Object.keys(options).length > 0 && { options }),
  };
}

function kindOf(group: XmlElement): ChartKind | undefined {
  const value = (name: string) => attribute(child(group, name), "val");
  const series = children(group, "ser");
  const hasMarkers = series.some((each) => attribute(child(each, "marker", "symbol"), "val") !== "none");
  const hasLines = series.some((each) => !child(each, "spPr", "ln", "noFill"));
  const has = {
    element: localName(group.name),
    barDir: value("barDir"),
    grouping: value("grouping") ?? (localName(group.name) === "barChart" ? "clustered" : "standard"),
    radarStyle: value("radarStyle") === "standard" ? "marker" : value("radarStyle"),
    scatterStyle:
      value("scatterStyle") === "smoothMarker" || value("scatterStyle") === "smooth" ? "smoothMarker" : "lineMarker",
    markers: hasMarkers,
    lines: hasLines,
  };
  const members = ["element", "barDir", "grouping", "radarStyle", "scatterStyle", "markers", "lines"] as const;
  return CHART_KINDS.find((kind) =>
    members.every((member) => kind[member] === undefined || kind[member] === has[member]),
  );
}

function readSeries(series: XmlElement): ChartSeriesData {
  const reference = (name: string) => plainReference(textOf(descendants(child(series, name), "f")[0]));
  const nameReference = textOf(descendants(child(series, "tx"), "f")[0]);
  const quoted = /^"(.*)"$/s.exec(nameReference)?.[1]?.replace(/""/g, '"');
  const name =
    nameReference && quoted === undefined ? `=${nameReference}` : (quoted ?? textOf(child(series, "tx", "v")));
  const found = {
    name,
    values: reference("val") || reference("yVal"),
    categories: reference("cat"),
    xValues: reference("xVal"),
    bubbleSizes: reference("bubbleSize"),
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== ""));
}

/** "'My Sheet'!$B$2:$B$9" → "'My Sheet'!B2:B9". */
function plainReference(text: string): string {
  const bang = text.lastIndexOf("!") + 1;
  return text.slice(0, bang) + text.slice(bang).replace(/\$/g, "");
}

function readLegend(chart: XmlElement | undefined): Record<string, unknown> {
  const legend = child(chart, "legend");
  if (!legend) return { "legend/visible": false };
  const position = attribute(child(legend, "legendPos"), "val") ?? "r";
  const shown = LEGEND_POSITIONS.find(([stored]) => stored === position)?.[1];
  return shown === undefined || shown === "Right" ? {} : { "legend/position": shown };
}

function readValueAxis(plot: XmlElement | undefined): Record<string, unknown> {
  // A scatter chart has two value axes; the one that stands upright comes second
  const axis = children(plot, "valAx").slice(-1)[0];
  const options: Record<string, unknown> = {};
  const limits = [
    ["minimum", numberAttribute(child(axis, "scaling", "min"), "val")],
    ["maximum", numberAttribute(child(axis, "scaling", "max"), "val")],
    ["majorUnit", numberAttribute(child(axis, "majorUnit"), "val")],
  ] as const;
  for (const [name, value] of limits) if (value !== undefined) options[`axes/valueAxis/${name}`] = value;
  if (flag(child(axis, "delete"), "val")) options["axes/valueAxis/visible"] = false;
  return options;
}
