import type { ChartOptions } from "../../../model/charts/chartData";
import { attribute, child, children, flag, textOf, type XmlElement } from "../../package/xml";
import { LABEL_POSITIONS, LABEL_SHOWS, toApi } from "../words";
import { flagIn, numberIn, put, valueOf, type Reading } from "./reading";
import { readShape } from "./shape";
import { readOwnText, readTextProperties } from "./text";

/** One label or all labels of a series: `path` is where they go. */
function readLabel(element: XmlElement, options: ChartOptions, path: string, reading: Reading): void {
  const format = child(element, "numFmt");
  if (format) {
    if (flag(format, "sourceLinked")) options[`${path}/linkNumberFormat`] = true;
    else put(options, `${path}/numberFormat`, attribute(format, "formatCode"));
  }
  put(options, `${path}/position`, toApi(LABEL_POSITIONS, valueOf(element, "dLblPos")));
  for (const [tag, name] of LABEL_SHOWS) if (flagIn(element, tag) === true) options[`${path}/${name}`] = true;
  const separator = child(element, "separator");
  if (separator) options[`${path}/separator`] = textOf(separator);
  readShape(element, options, { fill: `${path}/format/fill`, line: `${path}/format/border` }, reading);
  readTextProperties(element, options, path, reading);
}

/** The labels that a chart, or a group of its series, gives to all. */
export function readChartLabels(group: XmlElement, options: ChartOptions, reading: Reading): void {
  const labels = child(group, "dLbls");
  if (labels && flagIn(labels, "delete") !== true) readLabel(labels, options, "dataLabels", reading);
}

/** The labels of a series and of its single points. */
export function readSeriesLabels(series: XmlElement, options: ChartOptions, reading: Reading): void {
  const labels = child(series, "dLbls");
  if (!labels) return;
  if (flagIn(labels, "delete") === true) options["hasDataLabels"] = false;
  else readLabel(labels, options, "dataLabels", reading);
  put(options, "showLeaderLines", flagIn(labels, "showLeaderLines") === true ? true : undefined);
  for (const label of children(labels, "dLbl")) readPointLabel(label, options, reading);
}

function readPointLabel(label: XmlElement, options: ChartOptions, reading: Reading): void {
  const point = numberIn(label, "idx") ?? 0;
  const path = `points/${point}/dataLabel`;
  if (flagIn(label, "delete") === true) {
    options[`points/${point}/hasDataLabel`] = false;
    return;
  }
  const { text, formula } = readOwnText(label, options, path, reading);
  if (formula !== undefined) options[`${path}/formula`] = formula;
  else put(options, `${path}/text`, text === "" ? undefined : text);
  readLabel(label, options, path, reading);
  if (!LABEL_SHOWS.some(([, name]) => options[`${path}/${name}`] === true))
    options[`points/${point}/hasDataLabel`] = true;
}
