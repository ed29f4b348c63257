import type { ChartData, ChartOptions } from "../../../model/charts/chartData";
import { fragmentOf } from "../../kept/fragment";
import { child, children, descendants, type XmlElement } from "../../package/xml";
import { readPalette, type Palette } from "../../style/colors";
import type { ChartKind } from "../kindTable";
import { isOwnPart } from "../ownParts";
import { BLANKS, toApi } from "../words";
import { findAxes, readAxis } from "./axes";
import { axisIdsOf, keptOfGroup, kindOf, readGroup } from "./groups";
import { readLayout } from "./layout";
import { readLegend } from "./legend";
import { flagIn, numberIn, put, putUnless, valueOf, type Reading } from "./reading";
import { readShape } from "./shape";
import { readTextProperties } from "./text";
import { readChartTitle } from "./title";

/** A chart as far as its own part says; its name and place are its drawing's. */
export type ChartContent = Pick<ChartData, "type" | "title" | "series" | "options" | "kept">;

/** What a chart's part is read with; its size counts where places are shares of it. */
export interface ChartFrame {
  palette?: Palette;
  size?: { width: number; height: number };
  note?: (line: string) => void;
}

/** A chart part; undefined when one of its groups is of no kind we know. Of a combined chart the first group says the type. */
export function readChartSpace(root: XmlElement | undefined, frame: ChartFrame): ChartContent | undefined {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const elements = children(plot).filter(({ name }) => name.endsWith("Chart"));
  const kinds = elements.map(kindOf);
  const first = kinds[0];
  if (!root || !chart || !plot || first === undefined || kinds.includes(undefined)) return undefined;
  const reading: Reading = {
    palette: frame.palette ?? readPalette(undefined, undefined),
    size: frame.size ?? { width: 360, height: 216 },
    note: frame.note ?? (() => undefined),
    around: [root, chart, plot],
  };
  const options: ChartOptions = {};
  const title = readChartTitle(chart, options, reading);
  const primary = elements[0] ? axisIdsOf(elements[0]) : [];
  const groups = elements.flatMap((element, at) => {
    const kind = kinds[at];
    const secondary = axisIdsOf(element).some((id) => id !== "0" && !primary.includes(id));
    return kind ? [readGroup(element, kind, secondary, options, reading)] : [];
  });
  for (const axis of findAxes(plot, primary)) readAxis(axis, options, first.type, reading);
  readLegend(chart, options, reading);
  readWhole(root, options, reading);
  const kept = {
    ...keptOfChart(root, first, reading),
    ...Object.fromEntries(elements.flatMap((one, at) => keptOfGroup(one, kinds[at] ?? first, reading))),
  };
  const series = groups
    .flatMap(({ kind, series: own }) =>
      own.map(({ order, data }) => ({
        order,
        data: { ...data, ...(kind.type !== first.type && { type: kind.type }) },
      })),
    )
    .sort((a, b) => a.order - b.order);
  noteLosses(root, reading);
  return {
    type: first.type,
    ...title,
    series: series.map(({ data }) => data),
    ...(Object.keys(options).length > 0 && { options }),
    ...(Object.keys(kept).length > 0 && { kept }),
  };
}

/** What belongs to the chart as a whole. */
function readWhole(root: XmlElement, options: ChartOptions, reading: Reading): void {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  if (flagIn(root, "roundedCorners") === true) options["format/roundedCorners"] = true;
  put(options, "style", numberIn(root, "style"));
  if (flagIn(chart, "plotVisOnly") === false) options["plotVisibleOnly"] = false;
  putUnless(options, "displayBlanksAs", toApi(BLANKS, valueOf(chart, "dispBlanksAs")), "NotPlotted");
  put(options, "showDataLabelsOverMaximum", flagIn(chart, "showDLblsOverMax"));
  readLayout(plot, options, "plotArea", reading);
  readShape(plot, options, { fill: "plotArea/format/fill", line: "plotArea/format/border" }, reading);
  readShape(root, options, { fill: "format/fill", line: "format/border" }, reading);
  readTextProperties(root, options, "", reading);
}

/** Members of the chart that there is no word for here, written back as they were. */
function keptOfChart(root: XmlElement, kind: ChartKind, { around }: Reading): Record<string, string> {
  const places = [
    [root, "clrMapOvr"],
    ...["view3D", "floor", "sideWall", "backWall"].map((name) => [child(root, "chart"), name] as const),
    [child(root, "chart", "plotArea"), "dTable"],
  ] as const;
  return Object.fromEntries(
    places.flatMap(([owner, name]): [string, string][] => {
      const found = child(owner, name);
      return found && !isOwnPart(kind, name, found) ? [[name, fragmentOf(found, around)]] : [];
    }),
  );
}

function noteLosses(root: XmlElement, { note }: Reading): void {
  if (child(root, "pivotSource")) note("Charts of pivot tables no longer follow their pivot table.");
  if (child(root, "userShapes")) note("Shapes inside charts were left out.");
  if (descendants(root, "datalabelsRange").length > 0) note("Chart labels taken from cells show their values instead.");
}
