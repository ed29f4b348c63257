import type { ChartData } from "../../../model/charts/chartData";
import type { XmlWriter } from "../../package/xml";

const fraction = (points: number, whole: number): number => Number((points / whole).toFixed(6));

/** Where a part was put, as shares of the chart; nothing where that is left to Excel. */
export function writeLayout(
  writer: XmlWriter,
  chart: ChartData,
  path: string,
  names = ["left", "top", "width", "height"],
): boolean {
  const options = chart.options ?? {};
  const set = names.map((name) => options[`${path}/${name}`]);
  if (!set.some((value) => typeof value === "number")) return false;
  writer.openNode("c:layout");
  writer.openNode("c:manualLayout");
  if (names[0]?.startsWith("inside")) writer.leafNode("c:layoutTarget", { val: "inner" });
  const [left, top, width, height] = set;
  if (typeof left === "number") writer.leafNode("c:xMode", { val: "edge" });
  if (typeof top === "number") writer.leafNode("c:yMode", { val: "edge" });
  const parts = [
    ["c:x", left, chart.width],
    ["c:y", top, chart.height],
    ["c:w", width, chart.width],
    ["c:h", height, chart.height],
  ] as const;
  for (const [tag, points, whole] of parts) {
    if (typeof points === "number") writer.leafNode(tag, { val: fraction(points, whole) });
  }
  writer.closeNode();
  writer.closeNode();
  return true;
}
