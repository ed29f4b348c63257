import type { ChartOptions } from "../../../model/charts/chartData";
import type { XmlWriter } from "../../package/xml";
import { EMU_PER_POINT } from "../../style/units";
import { LINE_STYLES, toFile } from "../words";

/** Where a shape's fill and line are among the options. */
export interface ShapePaths {
  fill?: string;
  line?: string;
  shadow?: string;
  /** A line that is there until it is formatted, or one that is not (the points of a scatter chart). */
  plainLine?: "none";
}

const isColor = (value: unknown): value is string => typeof value === "string" && /^#[0-9A-F]{6}$/i.test(value);

/** A colour on its own: the fill of a shape, a line or a text. */
export function writeSolid(writer: XmlWriter, color: string): void {
  writer.openNode("a:solidFill");
  writer.leafNode("a:srgbClr", { val: color.slice(1).toUpperCase() });
  writer.closeNode();
}

function writeFill(writer: XmlWriter, options: ChartOptions, path: string): void {
  const color = options[`${path}/color`];
  const kept = options[`${path}/kept`];
  if (isColor(color)) writeSolid(writer, color);
  else if (options[`${path}/none`] === true) writer.leafNode("a:noFill");
  else if (typeof kept === "string") writer.writeRaw(kept);
}

const hasFill = (options: ChartOptions, path: string): boolean =>
  ["color", "none", "kept"].some((name) => options[`${path}/${name}`] !== undefined);

const hasLine = (options: ChartOptions, path: string): boolean =>
  ["color", "lineStyle", "weight"].some((name) => options[`${path}/${name}`] !== undefined);

function writeLine(writer: XmlWriter, options: ChartOptions, path: string): void {
  const weight = options[`${path}/weight`];
  const style = options[`${path}/lineStyle`];
  const color = options[`${path}/color`];
  const attributes = {
    ...(typeof weight === "number" && { w: Math.round(weight * EMU_PER_POINT) }),
    ...(style === "RoundDot" && { cap: "rnd" }),
  };
  writer.openNode("a:ln", attributes);
  if (style === "None") writer.leafNode("a:noFill");
  else if (isColor(color)) writeSolid(writer, color);
  const dash = toFile(LINE_STYLES, style);
  if (dash !== undefined) writer.leafNode("a:prstDash", { val: dash });
  writer.closeNode();
}

/** The shape properties of a part: nothing where nothing was set. */
export function writeShape(
  writer: XmlWriter,
  options: ChartOptions,
  { fill, line, shadow, plainLine }: ShapePaths,
): void {
  const filled = fill !== undefined && hasFill(options, fill);
  const lined = line !== undefined && hasLine(options, line);
  const shaded = shadow !== undefined && options[shadow] === true;
  if (!filled && !lined && !shaded && !plainLine) return;
  writer.openNode("c:spPr");
  if (filled) writeFill(writer, options, fill);
  if (lined) writeLine(writer, options, line);
  else if (plainLine) {
    writer.openNode("a:ln");
    writer.leafNode("a:noFill");
    writer.closeNode();
  }
  if (shaded) {
    writer.openNode("a:effectLst");
    writer.openNode("a:outerShdw", { blurRad: 50800, dist: 38100, dir: 2700000, algn: "tl", rotWithShape: 0 });
    writer.openNode("a:prstClr", { val: "black" });
    writer.leafNode("a:alpha", { val: 40000 });
    ["a:prstClr", "a:outerShdw", "a:effectLst"].forEach(() => writer.closeNode());
  }
  writer.closeNode();
}
