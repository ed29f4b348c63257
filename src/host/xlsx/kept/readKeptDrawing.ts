import type { KeptDrawing } from "../../model/kept/keptData";
import { readChart } from "../chart/readCharts";
import type { XlsxPackage } from "../package/openPackage";
import { attribute, child, children, descendants, type XmlElement } from "../package/xml";
import { fragmentOf } from "./fragment";
import type { PartKeeper } from "./keepParts";

/** What lies over a sheet's cells beside the charts that the workbook has words for. @param path the sheet's part */
export function readKeptDrawing(
  file: XlsxPackage,
  path: string,
  keeper: PartKeeper,
  note: (line: string) => void,
): KeptDrawing | undefined {
  const drawing = file.relationships(path).find(({ kind }) => kind === "drawing")?.target;
  const root = drawing === undefined ? undefined : file.xml(drawing);
  if (drawing === undefined || !root) return undefined;
  const links = file.relationships(drawing);
  const others = children(root).filter((anchor) => {
    const id = attribute(descendants(child(anchor, "graphicFrame"), "chart")[0], "id");
    const chart = links.find((link) => link.kind === "chart" && link.id === id)?.target;
    return chart === undefined || readChart(file.xml(chart)) === undefined;
  });
  if (others.length === 0) return undefined;
  note("Pictures, shapes and charts that cannot be drawn here are not shown; they stay in the file.");
  const anchors = others.map((anchor) => fragmentOf(anchor, [root]));
  const used = new Set(others.flatMap(idsIn));
  const kept = keeper.keep(links.filter(({ id }) => used.has(id)));
  return { anchors, ...(kept.length > 0 && { links: kept }) };
}

/** All attribute values of an element and of what is in it that may be relationship ids. */
function idsIn(element: XmlElement): string[] {
  const own = Object.entries(element.attributes).filter(([name]) => name.includes(":"));
  return [...own.map(([, value]) => value), ...children(element).flatMap(idsIn)];
}
