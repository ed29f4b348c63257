import type { ChartData, ChartOptions } from "../../../model/charts/chartData";
import { titleRuns } from "../../../model/charts/chartTitle";
import type { XmlWriter } from "../../package/xml";
import { writeLayout } from "./layout";
import { writeTextFormula } from "./reference";
import { writeShape } from "./shape";
import { writeRich, writeTextProperties } from "./text";

/** The title of the chart. One without a text of its own shows what Excel shows by itself. */
export function writeChartTitle(writer: XmlWriter, chart: ChartData): void {
  const options = chart.options ?? {};
  const formula = options["title/formula"];
  const isShown = options["title/visible"] !== false;
  if (isShown) {
    writer.openNode("c:title");
    const isOwn = typeof formula !== "string" && chart.title !== undefined;
    if (typeof formula === "string") writeTextFormula(writer, formula);
    else if (isOwn) writeRich(writer, options, "title", titleRuns(chart.title ?? "", options));
    writeLayout(writer, chart, "title");
    writer.leafNode("c:overlay", { val: options["title/overlay"] === true ? 1 : 0 });
    writeShape(writer, options, { fill: "title/format/fill", line: "title/format/border", shadow: "title/showShadow" });
    if (!isOwn) writeTextProperties(writer, options, "title");
    writer.closeNode();
  }
  writer.leafNode("c:autoTitleDeleted", { val: isShown ? 0 : 1 });
}

/** The title of an axis, if it has one. */
export function writeAxisTitle(writer: XmlWriter, options: ChartOptions, axis: string): void {
  const path = `${axis}/title`;
  const text = options[`${path}/text`];
  const formula = options[`${path}/formula`];
  const visible = options[`${path}/visible`] ?? (typeof text === "string" || typeof formula === "string");
  if (visible !== true) return;
  writer.openNode("c:title");
  const isOwn = typeof formula !== "string" && typeof text === "string";
  if (typeof formula === "string") writeTextFormula(writer, formula);
  else if (isOwn) writeRich(writer, options, path, [{ text, font: {} }]);
  writer.leafNode("c:overlay", { val: 0 });
  writeShape(writer, options, { fill: `${path}/format/fill`, line: `${path}/format/border` });
  if (!isOwn) writeTextProperties(writer, options, path);
  writer.closeNode();
}
