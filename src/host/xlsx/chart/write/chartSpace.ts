import type { ChartData } from "../../../model/charts/chartData";
import { StdDocAttributes, XmlWriter } from "../../package/xml";
import { chartKind } from "../kinds";
import { ownPart } from "../ownParts";
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
const REST_NAMESPACE = "urn:workbook-host:chart";

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
  const view = ownPart(chartKind(chart.type), "view3D");
  if (chart.kept?.["view3D"] === undefined) view?.(writer);
  else kept("view3D");
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

function writeRest(writer: XmlWriter, rest: string): void {
  writer.openNode("c:extLst");
  writer.openNode("c:ext", { uri: REST_URI, "xmlns:h": REST_NAMESPACE });
  writer.leafNode("h:rest", undefined, rest);
  writer.closeNode();
  writer.closeNode();
}
