import type { ChartOptions } from "../../../model/charts/chartData";
import { labelPositions } from "../../../model/charts/chartDefaults";
import { hasLabels, labelShows, pointHasLabel, pointLabelSetting, SHOWS } from "../../../model/charts/chartLabels";
import type { XmlWriter } from "../../package/xml";
import { LABEL_POSITIONS, LABEL_SHOWS, toFile } from "../words";
import { writeTextFormula } from "./reference";
import { writeShape } from "./shape";
import { writeRich, writeTextProperties } from "./text";

/** A label's or labels' look, place and what they show; `path` is where their own options are. */
function writeLabel(
  writer: XmlWriter,
  options: ChartOptions,
  path: string,
  type: string,
  setting: (name: string) => unknown,
): void {
  const numberFormat = setting("numberFormat");
  const isLinked = setting("linkNumberFormat") === true;
  if (typeof numberFormat === "string" || isLinked) {
    const formatCode = typeof numberFormat === "string" ? numberFormat : "General";
    writer.leafNode("c:numFmt", { formatCode, sourceLinked: isLinked ? 1 : 0 });
  }
  writeShape(writer, options, { fill: `${path}/format/fill`, line: `${path}/format/border` });
  writeTextProperties(writer, options, path);
  const position = setting("position");
  if (typeof position === "string" && labelPositions(type).includes(position)) {
    writer.leafNode("c:dLblPos", { val: toFile(LABEL_POSITIONS, position) });
  }
  for (const [tag, name] of LABEL_SHOWS) writer.leafNode(`c:${tag}`, { val: setting(name) === true ? 1 : 0 });
  const separator = setting("separator");
  if (typeof separator === "string") writer.leafNode("c:separator", undefined, separator);
}

/** Labels that the chart gives all its series. */
export function writeChartLabels(writer: XmlWriter, chart: ChartOptions, type: string): void {
  const paths = Object.keys(chart).filter((path) => path.startsWith("dataLabels/"));
  if (paths.length === 0) return;
  writer.openNode("c:dLbls");
  writeLabel(writer, chart, "dataLabels", type, (name) => chart[`dataLabels/${name}`]);
  writer.closeNode();
}

const pointsWithLabels = (series: ChartOptions): number[] =>
  [
    ...new Set(
      Object.keys(series).flatMap((path) => /^points\/(\d+)\/(dataLabel\/|hasDataLabel)/.exec(path)?.[1] ?? []),
    ),
  ]
    .map(Number)
    .sort((a, b) => a - b);

/** The labels of a series and of its single points. */
export function writeSeriesLabels(writer: XmlWriter, series: ChartOptions, chart: ChartOptions, type: string): void {
  const points = pointsWithLabels(series);
  const own = Object.keys(series).some((path) => path.startsWith("dataLabels/"));
  const leaders = series["showLeaderLines"];
  if (points.length === 0 && !own && series["hasDataLabels"] === undefined && leaders === undefined) return;
  writer.openNode("c:dLbls");
  for (const point of points) writePointLabel(writer, series, chart, type, point);
  if (!hasLabels(series, chart) && series["hasDataLabels"] === false) writer.leafNode("c:delete", { val: 1 });
  else {
    const setting = (name: string): unknown =>
      (SHOWS as readonly string[]).includes(name)
        ? labelShows(series, chart, name as (typeof SHOWS)[number])
        : (series[`dataLabels/${name}`] ?? chart[`dataLabels/${name}`]);
    writeLabel(writer, series, "dataLabels", type, setting);
    if (typeof leaders === "boolean") writer.leafNode("c:showLeaderLines", { val: leaders ? 1 : 0 });
  }
  writer.closeNode();
}

function writePointLabel(
  writer: XmlWriter,
  series: ChartOptions,
  chart: ChartOptions,
  type: string,
  point: number,
): void {
  const path = `points/${point}/dataLabel`;
  writer.openNode("c:dLbl");
  writer.leafNode("c:idx", { val: point });
  if (!pointHasLabel(series, chart, point)) writer.leafNode("c:delete", { val: 1 });
  else {
    const text = series[`${path}/text`];
    const formula = series[`${path}/formula`];
    if (typeof formula === "string") writeTextFormula(writer, formula);
    else if (typeof text === "string") writeRich(writer, series, path, [{ text, font: {} }]);
    const isLone =
      series[`points/${point}/hasDataLabel`] === true &&
      !SHOWS.some((name) => pointLabelSetting(series, chart, point, name) === true);
    const setting = (name: string): unknown => {
      const set = pointLabelSetting(series, chart, point, name);
      if (set !== undefined || !(SHOWS as readonly string[]).includes(name)) return set;
      return isLone ? name === "showValue" : labelShows(series, chart, name as (typeof SHOWS)[number]);
    };
    writeLabel(writer, series, path, type, setting);
  }
  writer.closeNode();
}
