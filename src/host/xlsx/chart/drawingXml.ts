import type { ChartData } from "../../model/charts/chartData";
import type { SheetData } from "../../model/workbookData";
import { StdDocAttributes, XmlWriter } from "../package/xml";
import { cornerAt, type Corner } from "./anchors";

/** A sheet's drawing part: each chart lies on the cells where its points say. */
export interface DrawingContent {
  charts: readonly ChartData[];
  /** The sheet they lie on. */
  sheet: SheetData;
  /** Relationship of each chart. */
  ids: readonly string[];
  /** Anchors that are kept as they came; they lie in front. */
  kept?: readonly string[];
}

/** The XML of a sheet's drawing part. */
export function drawingXml({ charts, sheet, ids, kept = [] }: DrawingContent): string {
  const writer = new XmlWriter();
  writer.openXml(StdDocAttributes);
  writer.openNode("xdr:wsDr", {
    "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  });
  const taken = kept.flatMap((anchor) => [...anchor.matchAll(/cNvPr [^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id)));
  const first = Math.max(1, ...taken) + 1;
  charts.forEach((chart, i) => writeFrame(writer, chart, sheet, first + i, ids[i] ?? ""));
  kept.forEach((anchor) => writer.writeRaw(anchor));
  writer.closeNode();
  return writer.toString();
}

function writeFrame(writer: XmlWriter, chart: ChartData, sheet: SheetData, id: number, relationship: string): void {
  const { left, top, width, height } = chart;
  writer.openNode("xdr:twoCellAnchor");
  writeCorner(writer, "xdr:from", cornerAt(left, top, sheet));
  writeCorner(writer, "xdr:to", cornerAt(left + width, top + height, sheet));
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

function writeCorner(writer: XmlWriter, name: string, { col, colOff, row, rowOff }: Corner): void {
  writer.openNode(name);
  for (const [key, value] of Object.entries({ col, colOff, row, rowOff }))
    writer.leafNode(`xdr:${key}`, undefined, value);
  writer.closeNode();
}
