import type { ChartOptions, ChartSeriesData } from "../../../model/charts/chartData";
import { automaticColor } from "../../../model/charts/chartDefaults";
import { attribute, child, children, descendants, numberAttribute, textOf, type XmlElement } from "../../package/xml";
import type { ChartKind } from "../kindTable";
import { EXPLOSION } from "../write/series";
import { readSeriesLabels } from "./labels";
import { flagIn, numberIn, putUnless, type Reading } from "./reading";
import { readErrorBars, readMarker, readPoints, readTrendline } from "./seriesParts";
import { readShape } from "./shape";
import { referenceIn } from "./text";

/** A range with its sheet, or the constants that stand in its place: {1,2}. */
function readSource(element: XmlElement | undefined): string | undefined {
  const reference = referenceIn(element);
  if (reference !== "") return reference;
  const literal = child(element, "numLit") ?? child(element, "strLit");
  if (!literal) return undefined;
  const isText = child(element, "strLit") !== undefined;
  const count = numberAttribute(child(literal, "ptCount"), "val") ?? 0;
  const values: string[] = Array.from({ length: count }, () => (isText ? '""' : "0"));
  for (const point of children(literal, "pt")) {
    const text = textOf(child(point, "v"));
    values[numberAttribute(point, "idx") ?? 0] = isText ? `"${text.replace(/"/g, '""')}"` : text;
  }
  return `{${values.join(",")}}`;
}

/** A name that a formula gives, or plain text; LibreOffice writes texts as formulas of one constant. */
function readName(element: XmlElement | undefined): string | undefined {
  const formula = textOf(descendants(element, "f")[0]);
  const constant = /^"(.*)"$/s.exec(formula)?.[1]?.replace(/""/g, '"');
  const name = formula !== "" && constant === undefined ? `=${formula}` : (constant ?? textOf(child(element, "v")));
  return name === "" ? undefined : name;
}

/** One series of a group. */
export function readSeries(element: XmlElement, kind: ChartKind, reading: Reading): ChartSeriesData {
  const options: ChartOptions = {};
  readShape(element, options, { fill: "format/fill", line: "format/line", shadow: "showShadow" }, reading);
  if ((kind.lines === false || kind.element === "stockChart") && options["format/line/lineStyle"] === "None") {
    delete options["format/line/lineStyle"];
    delete options["format/line/weight"];
  }
  readMarker(element, options, "", reading);
  if (kind.markers === false || kind.element === "stockChart") {
    if (options["markerStyle"] === "None") delete options["markerStyle"];
  }
  const isPlain =
    kind.lines === false && options["markerBackgroundColor"] === automaticColor(numberIn(element, "order") ?? 0);
  if (isPlain && Object.keys(options).filter((path) => path.startsWith("marker")).length === 1) {
    delete options["markerBackgroundColor"];
  }
  if (flagIn(element, "invertIfNegative") === true) options["invertIfNegative"] = true;
  const invert = attribute(child(descendants(element, "invertSolidFillFmt")[0], "spPr", "solidFill", "srgbClr"), "val");
  if (invert !== undefined) options["invertColor"] = `#${invert.toUpperCase()}`;
  putUnless(options, "explosion", numberIn(element, "explosion"), kind.exploded ? EXPLOSION : 0);
  const smooth = flagIn(element, "smooth");
  if (smooth !== undefined && smooth !== (kind.scatterStyle === "smoothMarker")) options["smooth"] = smooth;
  readPoints(element, options, reading);
  readSeriesLabels(element, options, reading);
  readErrorBars(element, options, reading);
  const trendlines = children(element, "trendline").map((trendline) => readTrendline(trendline, reading));
  const found: ChartSeriesData = {
    name: readName(child(element, "tx")),
    values: readSource(child(element, "val") ?? child(element, "yVal")),
    categories: readSource(child(element, "cat")),
    xValues: readSource(child(element, "xVal")),
    bubbleSizes: readSource(child(element, "bubbleSize")),
    ...(Object.keys(options).length > 0 && { options }),
    ...(trendlines.length > 0 && { trendlines }),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
