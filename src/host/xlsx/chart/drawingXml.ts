import type { ChartData } from "../../model/charts/chartData";
import { StdDocAttributes, XmlWriter } from "../package/xml";
import { EMU_PER_POINT } from "../style/units";

/** A sheet's drawing part: each chart lies where its points say. */
export interface DrawingContent {
  charts: readonly ChartData[];
  /** Relationship of each chart. */
  ids: readonly string[];
  /** Anchors that are kept as they came; they lie in front. */
  kept?: readonly string[];
}

/** The XML of a sheet's drawing part. */
export function drawingXml({ charts, ids, kept = [] }: DrawingContent): string {
  const writer = new XmlWriter();
  writer.openXml(StdDocAttributes);
  writer.openNode("xdr:wsDr", {
    "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  });
  const taken = kept.flatMap((anchor) => [...anchor.matchAll(/cNvPr [^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id)));
  const first = Math.max(1, ...taken) + 1;
  charts.forEach((chart, i) => writeFrame(writer, chart, first + i, ids[i] ?? ""));
  kept.forEach((anchor) => writer.writeRaw(anchor));
  writer.closeNode();
  return writer.toString();
}

function writeFrame(writer: XmlWriter, chart: ChartData, id: number, relationship: string): void {
  const emu = (points: number) => Math.round(points * EMU_PER_POINT);
  writer.openNode("xdr:absoluteAnchor");
  writer.leafNode("xdr:pos", { x: emu(chart.left), y: emu(chart.top) });
  writer.leafNode("xdr:ext", { cx: emu(chart.width), cy: emu(chart.height) });
  writer.openNode("xdr:graphicFrame", { macro: "" });
  writer.openNode("xdr:nvGraphicFramePr");
  writer.leafNode("xdr:cNvPr", { id, name: chart.name });
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
    "r:id": relationship,
  });
  writer.closeNode();
  writer.closeNode();
  writer.closeNode();
  writer.leafNode("xdr:clientData");
  writer.closeNode();
}
