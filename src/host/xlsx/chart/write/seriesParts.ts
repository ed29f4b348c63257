import type { ChartOptions } from "../../../model/charts/chartData";
import type { XmlWriter } from "../../package/xml";
import { ERROR_SIDES, ERROR_TYPES, MARKERS, toFile, TRENDLINES } from "../words";
import { writeReference, writeTextFormula } from "./reference";
import { writeShape, writeSolid } from "./shape";
import { writeRich, writeTextProperties } from "./text";

/** A series' or a point's marker. @param path "" for the series */
export function writeMarker(writer: XmlWriter, options: ChartOptions, path: string, automatic?: string): void {
  const at = (name: string): unknown => options[`${path}marker${name}`];
  const symbol = toFile(MARKERS, at("Style")) ?? automatic;
  const size = at("Size");
  const colors = [at("BackgroundColor"), at("ForegroundColor")];
  const colored = colors.some((color) => typeof color === "string" && color !== "");
  if (symbol === undefined && typeof size !== "number" && !colored) return;
  writer.openNode("c:marker");
  if (symbol !== undefined) writer.leafNode("c:symbol", { val: symbol });
  if (typeof size === "number") writer.leafNode("c:size", { val: size });
  if (colored) {
    const [background, foreground] = colors;
    writer.openNode("c:spPr");
    if (typeof background === "string" && background !== "") writeSolid(writer, background);
    if (typeof foreground === "string" && foreground !== "") {
      writer.openNode("a:ln");
      writeSolid(writer, foreground);
      writer.closeNode();
    }
    writer.closeNode();
  }
  writer.closeNode();
}

const formattedPoints = (series: ChartOptions): number[] =>
  [...new Set(Object.keys(series).flatMap((path) => /^points\/(\d+)\/(?:format|marker)/.exec(path)?.[1] ?? []))]
    .map(Number)
    .sort((a, b) => a - b);

/** Points that look different from their series. */
export function writePoints(writer: XmlWriter, series: ChartOptions, hasMarkers: boolean): void {
  for (const point of formattedPoints(series)) {
    const path = `points/${point}`;
    writer.openNode("c:dPt");
    writer.leafNode("c:idx", { val: point });
    if (hasMarkers) writeMarker(writer, series, `${path}/`);
    writer.leafNode("c:bubble3D", { val: 0 });
    writeShape(writer, series, { fill: `${path}/format/fill`, line: `${path}/format/border` });
    writer.closeNode();
  }
}

/** The trendlines of a series. */
export function writeTrendlines(writer: XmlWriter, trendlines: readonly ChartOptions[] = []): void {
  for (const trendline of trendlines) {
    const leaf = (tag: string, name: string): void => {
      const value = trendline[name];
      if (typeof value === "number") writer.leafNode(tag, { val: value });
    };
    const type = trendline["type"] ?? "Linear";
    writer.openNode("c:trendline");
    if (typeof trendline["name"] === "string") writer.leafNode("c:name", undefined, trendline["name"]);
    writeShape(writer, trendline, { line: "format/line" });
    writer.leafNode("c:trendlineType", { val: toFile(TRENDLINES, type) });
    if (type === "Polynomial") writer.leafNode("c:order", { val: Number(trendline["polynomialOrder"] ?? 2) });
    if (type === "MovingAverage") writer.leafNode("c:period", { val: Number(trendline["movingAveragePeriod"] ?? 2) });
    leaf("c:forward", "forwardPeriod");
    leaf("c:backward", "backwardPeriod");
    leaf("c:intercept", "intercept");
    writer.leafNode("c:dispRSqr", { val: trendline["showRSquared"] === true ? 1 : 0 });
    writer.leafNode("c:dispEq", { val: trendline["showEquation"] === true ? 1 : 0 });
    writeTrendlineLabel(writer, trendline);
    writer.closeNode();
  }
}

function writeTrendlineLabel(writer: XmlWriter, trendline: ChartOptions): void {
  if (!Object.keys(trendline).some((path) => path.startsWith("label/"))) return;
  const { "label/text": text, "label/formula": formula, "label/numberFormat": format } = trendline;
  writer.openNode("c:trendlineLbl");
  if (typeof formula === "string") writeTextFormula(writer, formula);
  else if (typeof text === "string") writeRich(writer, trendline, "label", [{ text, font: {} }]);
  if (typeof format === "string") {
    writer.leafNode("c:numFmt", {
      formatCode: format,
      sourceLinked: trendline["label/linkNumberFormat"] === true ? 1 : 0,
    });
  }
  writeShape(writer, trendline, { fill: "label/format/fill", line: "label/format/border" });
  writeTextProperties(writer, trendline, "label");
  writer.closeNode();
}

/** What error bars reach over until a file says otherwise: the library has no way to name an amount. */
const AMOUNTS: Readonly<Record<string, number>> = { FixedValue: 0.1, Percent: 5, StDev: 1 };

/** The error bars of a series, y and x. */
export function writeErrorBars(writer: XmlWriter, series: ChartOptions, isPairs: boolean): void {
  for (const direction of ["y", "x"]) {
    const path = `${direction}ErrorBars`;
    if (series[`${path}/visible`] !== true) continue;
    const type = String(series[`${path}/type`] ?? "FixedValue");
    const custom = (name: string): string | undefined => {
      const formula = series[`${path}/${name}`];
      return typeof formula === "string" ? formula.replace(/^=/, "") : undefined;
    };
    writer.openNode("c:errBars");
    if (isPairs) writer.leafNode("c:errDir", { val: direction });
    writer.leafNode("c:errBarType", { val: toFile(ERROR_SIDES, series[`${path}/include`] ?? "Both") });
    writer.leafNode("c:errValType", { val: toFile(ERROR_TYPES, type) });
    writer.leafNode("c:noEndCap", { val: series[`${path}/endStyleCap`] === false ? 1 : 0 });
    writeReference(writer, "c:plus", "num", custom("plus"));
    writeReference(writer, "c:minus", "num", custom("minus"));
    const amount = series[`${path}/value`] ?? AMOUNTS[type];
    if (type !== "Custom" && typeof amount === "number") writer.leafNode("c:val", { val: amount });
    writeShape(writer, series, { line: `${path}/format/line` });
    writer.closeNode();
  }
}
