import type { ChartOptions } from "../../../model/charts/chartData";
import { child, type XmlElement } from "../../package/xml";
import { numberIn, valueOf, type Reading } from "./reading";

const PLAIN = ["left", "top", "width", "height"];
const INSIDE = ["insideLeft", "insideTop", "insideWidth", "insideHeight"];

/** Where a part was put, in points. */
export function readLayout(
  owner: XmlElement | undefined,
  options: ChartOptions,
  path: string,
  { size }: Reading,
): void {
  const manual = child(owner, "layout", "manualLayout");
  if (!manual) return;
  const names = valueOf(manual, "layoutTarget") === "inner" ? INSIDE : PLAIN;
  const whole = [size.width, size.height, size.width, size.height];
  ["x", "y", "w", "h"].forEach((tag, at) => {
    const share = numberIn(manual, tag);
    // Without the mode "edge" a place is counted from where Excel would put the part
    const isEdge = at > 1 || valueOf(manual, `${tag}Mode`) === "edge";
    if (share !== undefined && isEdge)
      options[`${path}/${names[at]}`] = Math.round(share * (whole[at] ?? 0) * 100) / 100;
  });
}
