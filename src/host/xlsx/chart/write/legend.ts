import type { ChartData } from "../../../model/charts/chartData";
import type { XmlWriter } from "../../package/xml";
import { LEGEND_POSITIONS, toFile } from "../words";
import { writeLayout } from "./layout";
import { writeShape } from "./shape";
import { writeTextProperties } from "./text";

/** The legend, with the entries that are not shown. */
export function writeLegend(writer: XmlWriter, chart: ChartData): void {
  const options = chart.options ?? {};
  if (options["legend/visible"] === false) return;
  writer.openNode("c:legend");
  writer.leafNode("c:legendPos", { val: toFile(LEGEND_POSITIONS, options["legend/position"]) ?? "r" });
  for (const [path, value] of Object.entries(options)) {
    const index = /^legend\/legendEntries\/(\d+)\/visible$/.exec(path)?.[1];
    if (index === undefined || value !== false) continue;
    writer.openNode("c:legendEntry");
    writer.leafNode("c:idx", { val: Number(index) });
    writer.leafNode("c:delete", { val: 1 });
    writer.closeNode();
  }
  writeLayout(writer, chart, "legend");
  writer.leafNode("c:overlay", { val: options["legend/overlay"] === true ? 1 : 0 });
  writeShape(writer, options, {
    fill: "legend/format/fill",
    line: "legend/format/border",
    shadow: "legend/showShadow",
  });
  writeTextProperties(writer, options, "legend");
  writer.closeNode();
}
