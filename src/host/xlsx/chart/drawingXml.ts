import type { ChartData } from "../../model/charts/chartData";
import { StdDocAttributes, XmlWriter } from "../package/xml";
import { EMU_PER_POINT } from "../style/units";

/** A sheet's drawing part: each chart lies where its points say; its relationship is "rId" and its place from 1. */
export function drawingXml(charts: readonly ChartData[]): string {
  const writer = new XmlWriter();
  writer.openXml(StdDocAttributes);
  writer.openNode("xdr:wsDr", {
    "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  });
  charts.forEach((chart, i) => writeFrame(writer, chart, i + 1));
  writer.closeNode();
  return writer.toString();
}

function writeFrame(writer: XmlWriter, chart: ChartData, number: number): void {
  const emu = (points: number) => Math.round(points * EMU_PER_POINT);
  writer.openNode("xdr:absoluteAnchor");
  writer.leafNode("xdr:pos", { x: emu(chart.left), y: emu(chart.top) });
  writer.leafNode("xdr:ext", { cx: emu(chart.width), cy: emu(chart.height) });
  writer.openNode("xdr:graphicFrame", { macro: "" });
  writer.openNode("xdr:nvGraphicFramePr");
  writer.leafNode("xdr:cNvPr", { id: number + 1, name: chart.name });
  writer.leafNode("xdr:cNvGraphicFramePr");
  writer.closeNode();
  writer.openNode("xdr:xfrm");
  writer.leafNode("a:off", { x: 0, y: 0 });
  writer.leafNode("a:ext", { cx: 0, cy: 0 });
  writer.closeNode();
  writer.openNode("a:graphic");
  writer.openNode("a:graphicData", { uri: "http://schemas.openxmlformats.org/drawingml/2006/chart" });
  writer.leafNode("c:chart", {
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "r:id": `rId${number}`,
  });
  writer.closeNode();
  writer.closeNode();
  writer.closeNode();
  writer.leafNode("xdr:clientData");
  writer.closeNode();
}
