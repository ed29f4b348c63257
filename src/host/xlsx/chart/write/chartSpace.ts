import type { ChartData } from "../../../model/charts/chartData";
import { isSolid } from "../../../model/charts/chartFamily";
import { StdDocAttributes, XmlWriter } from "../../package/xml";
import { chartKind } from "../kinds";
import { BLANKS, toFile } from "../words";
import { writeAxes } from "./axes";
import { writeGroups } from "./groups";
import { writeLayout } from "./layout";
import { writeLegend } from "./legend";
import { writeShape } from "./shape";
import { writeTextProperties } from "./text";
import { writeChartTitle } from "./title";

/** Where what the file's own words cannot say is kept: an extension that other programs pass over. */
export const REST_URI = "{5D1C7B8E-2F0A-4E63-9C41-7A8E1B3F6D20}";
export const REST_NAMESPACE = "urn:workbook-host:chart";

/** A chart part's XML. Values are left to Excel, which reads them from the cells when it opens the file. @param rest an extension's text */
export function chartSpaceXml(chart: ChartData, rest?: string): string {
  const writer = new XmlWriter();
  const options = chart.options ?? {};
  const kept = (name: string): void => {
    const text = chart.kept?.[name];
    if (text !== undefined) writer.writeRaw(text);
  };
  writer.openXml(StdDocAttributes);
  writer.openNode("c:chartSpace", {
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  });
  writer.leafNode("c:roundedCorners", { val: options["format/roundedCorners"] === true ? 1 : 0 });
  if (typeof options["style"] === "number") writer.leafNode("c:style", { val: options["style"] });
  kept("clrMapOvr");
  writer.openNode("c:chart");
  writeChartTitle(writer, chart);
  writeDepth(writer, chart);
  ["floor", "sideWall", "backWall"].forEach(kept);
  writer.openNode("c:plotArea");
  const inside = ["insideLeft", "insideTop", "insideWidth", "insideHeight"];
  if (!writeLayout(writer, chart, "plotArea", inside) && !writeLayout(writer, chart, "plotArea")) {
    writer.leafNode("c:layout");
  }
  writeGroups(writer, chart);
  writeAxes(writer, chart);
  kept("dTable");
  writeShape(writer, options, { fill: "plotArea/format/fill", line: "plotArea/format/border" });
  writer.closeNode();
  writeLegend(writer, chart);
  writer.leafNode("c:plotVisOnly", { val: options["plotVisibleOnly"] === false ? 0 : 1 });
  writer.leafNode("c:dispBlanksAs", { val: toFile(BLANKS, options["displayBlanksAs"]) ?? "gap" });
  if (typeof options["showDataLabelsOverMaximum"] === "boolean") {
    writer.leafNode("c:showDLblsOverMax", { val: options["showDataLabelsOverMaximum"] ? 1 : 0 });
  }
  writer.closeNode();
  writeShape(writer, options, { fill: "format/fill", line: "format/border" });
  writeTextProperties(writer, options, "");
  if (rest !== undefined) writeRest(writer, rest);
  writer.closeNode();
  return writer.toString();
}

/** How solid charts are looked at; Excel's own view unless the file had another. */
function writeDepth(writer: XmlWriter, chart: ChartData): void {
  const kept = chart.kept?.["view3D"];
  if (kept !== undefined) return writer.writeRaw(kept);
  const { element } = chartKind(chart.type);
  if (!isSolid(chart.type) && !element.startsWith("surface")) return;
  const isFlat = element === "surfaceChart";
  writer.openNode("c:view3D");
  writer.leafNode("c:rotX", { val: isFlat ? 90 : element === "pie3DChart" ? 30 : 15 });
  writer.leafNode("c:rotY", { val: isFlat || element === "pie3DChart" ? 0 : 20 });
  writer.leafNode("c:rAngAx", { val: /^(bar|area)3D/.test(element) ? 1 : 0 });
  writer.closeNode();
}

function writeRest(writer: XmlWriter, rest: string): void {
  writer.openNode("c:extLst");
  writer.openNode("c:ext", { uri: REST_URI, "xmlns:h": REST_NAMESPACE });
  writer.leafNode("h:rest", undefined, rest);
  writer.closeNode();
  writer.closeNode();
}
