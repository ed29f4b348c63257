import type { ChartData, ChartOptions } from "../../../model/charts/chartData";
import { child, type XmlElement } from "../../package/xml";
import { readLayout } from "./layout";
import { flagIn, type Reading } from "./reading";
import { readShape } from "./shape";
import { commonFont, readOwnText, readTextProperties } from "./text";

/** The chart's title; its runs' own fonts become substrings. */
export function readChartTitle(
  chart: XmlElement | undefined,
  options: ChartOptions,
  reading: Reading,
): Pick<ChartData, "title"> {
  const title = child(chart, "title");
  if (!title) {
    // Without a title, Excel shows the name of a single series unless it was told not to
    if (flagIn(chart, "autoTitleDeleted") === true) options["title/visible"] = false;
    return {};
  }
  const { text, formula, runs } = readOwnText(title, options, "title", reading);
  if (formula !== undefined) options["title/formula"] = formula;
  const common = commonFont(runs);
  for (const [name, value] of Object.entries(common)) options[`title/format/font/${name}`] = value;
  let start = 0;
  for (const run of runs) {
    const length = Array.from(run.text).length;
    for (const [name, value] of Object.entries(run.font)) {
      if (common[name] !== value) options[`title/substring/${start}+${length}/font/${name}`] = value;
    }
    start += length;
  }
  readLayout(title, options, "title", reading);
  if (flagIn(title, "overlay") === true) options["title/overlay"] = true;
  readShape(
    title,
    options,
    { fill: "title/format/fill", line: "title/format/border", shadow: "title/showShadow" },
    reading,
  );
  readTextProperties(title, options, "title", reading);
  return text === undefined || text === "" ? {} : { title: text };
}

/** The title of an axis. */
export function readAxisTitle(axis: XmlElement, options: ChartOptions, path: string, reading: Reading): void {
  const title = child(axis, "title");
  if (!title) return;
  const own = `${path}/title`;
  const { text, formula, runs } = readOwnText(title, options, own, reading);
  if (formula !== undefined) options[`${own}/formula`] = formula;
  else if (text !== undefined) options[`${own}/text`] = text;
  else options[`${own}/visible`] = true;
  for (const [name, value] of Object.entries(commonFont(runs))) options[`${own}/format/font/${name}`] = value;
  readShape(title, options, { fill: `${own}/format/fill`, line: `${own}/format/border` }, reading);
  readTextProperties(title, options, own, reading);
}
