import type { ChartOptions } from "../../../model/charts/chartData";
import { fragmentOf } from "../../kept/fragment";
import { attribute, child, numberAttribute, type XmlElement } from "../../package/xml";
import { EMU_PER_POINT } from "../../style/units";
import { LINE_STYLES, toApi } from "../words";
import type { ShapePaths } from "../write/shape";
import { readSolid } from "./colors";
import { put, valueOf, type Reading } from "./reading";

const STRONG = ["gradFill", "pattFill"];

function readFill(shape: XmlElement, options: ChartOptions, path: string, reading: Reading): void {
  const color = readSolid(child(shape, "solidFill"), reading.palette);
  put(options, `${path}/color`, color);
  if (child(shape, "noFill")) options[`${path}/none`] = true;
  const rich = STRONG.map((name) => child(shape, name)).find((one) => one !== undefined);
  if (rich) options[`${path}/kept`] = fragmentOf(rich, reading.around);
  if (child(shape, "blipFill")) reading.note("Pictures that fill parts of charts were left out.");
}

function readLine(line: XmlElement | undefined, options: ChartOptions, path: string, reading: Reading): void {
  if (!line) return;
  const width = numberAttribute(line, "w");
  if (width !== undefined) options[`${path}/weight`] = Math.round((width / EMU_PER_POINT) * 100) / 100;
  put(options, `${path}/color`, readSolid(child(line, "solidFill"), reading.palette));
  const style = child(line, "noFill") ? "None" : toApi(LINE_STYLES, valueOf(line, "prstDash"));
  put(options, `${path}/lineStyle`, style);
}

/** What a part looks like. */
export function readShape(
  owner: XmlElement | undefined,
  options: ChartOptions,
  { fill, line, shadow }: ShapePaths,
  reading: Reading,
): void {
  const shape = child(owner, "spPr");
  if (!shape) return;
  if (fill) readFill(shape, options, fill, reading);
  if (line) readLine(child(shape, "ln"), options, line, reading);
  if (shadow && child(shape, "effectLst", "outerShdw")) options[shadow] = true;
}

/** The angle of text: degrees, 180 for letters on top of each other; undefined where it lies. */
export function angleOf(body: XmlElement | undefined): number | undefined {
  if (attribute(body, "vert") === "wordArtVert") return 180;
  const turn = numberAttribute(body, "rot");
  // Excel writes -60000000 for "as it fits"
  return turn === undefined || turn === 0 || Math.abs(turn) > 5_400_000 ? undefined : Math.round(-turn / 60_000);
}
