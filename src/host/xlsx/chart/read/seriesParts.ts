import type { ChartOptions } from "../../../model/charts/chartData";
import { attribute, child, children, textOf, type XmlElement } from "../../package/xml";
import { ERROR_SIDES, ERROR_TYPES, MARKERS, toApi, TRENDLINES } from "../words";
import { readSolid } from "./colors";
import { flagIn, numberIn, put, putUnless, valueOf, type Reading } from "./reading";
import { readShape } from "./shape";
import { readOwnText, readTextProperties, referenceIn } from "./text";

/** A marker. @param path "" for a series' own */
export function readMarker(owner: XmlElement, options: ChartOptions, path: string, { palette }: Reading): void {
  const marker = child(owner, "marker");
  if (!marker) return;
  put(options, `${path}markerStyle`, toApi(MARKERS, valueOf(marker, "symbol")));
  put(options, `${path}markerSize`, numberIn(marker, "size"));
  put(options, `${path}markerBackgroundColor`, readSolid(child(marker, "spPr", "solidFill"), palette));
  put(options, `${path}markerForegroundColor`, readSolid(child(marker, "spPr", "ln", "solidFill"), palette));
}

/** Points that look different from their series. */
export function readPoints(series: XmlElement, options: ChartOptions, reading: Reading): void {
  for (const element of children(series, "dPt")) {
    const path = `points/${numberIn(element, "idx") ?? 0}`;
    readMarker(element, options, `${path}/`, reading);
    readShape(element, options, { fill: `${path}/format/fill`, line: `${path}/format/border` }, reading);
  }
}

/** A trendline with its label. */
export function readTrendline(element: XmlElement, reading: Reading): ChartOptions {
  const options: ChartOptions = { type: toApi(TRENDLINES, valueOf(element, "trendlineType")) ?? "Linear" };
  const name = textOf(child(element, "name"));
  if (name !== "") options["name"] = name;
  if (options["type"] === "Polynomial") putUnless(options, "polynomialOrder", numberIn(element, "order"), 2);
  if (options["type"] === "MovingAverage") putUnless(options, "movingAveragePeriod", numberIn(element, "period"), 2);
  putUnless(options, "forwardPeriod", numberIn(element, "forward"), 0);
  putUnless(options, "backwardPeriod", numberIn(element, "backward"), 0);
  put(options, "intercept", numberIn(element, "intercept"));
  if (flagIn(element, "dispRSqr") === true) options["showRSquared"] = true;
  if (flagIn(element, "dispEq") === true) options["showEquation"] = true;
  readShape(element, options, { line: "format/line" }, reading);
  const label = child(element, "trendlineLbl");
  if (!label) return options;
  const { text, formula } = readOwnText(label, options, "label", reading);
  put(options, "label/text", formula === undefined ? text : undefined);
  put(options, "label/formula", formula);
  putUnless(options, "label/numberFormat", attribute(child(label, "numFmt"), "formatCode"), "General");
  readShape(label, options, { fill: "label/format/fill", line: "label/format/border" }, reading);
  readTextProperties(label, options, "label", reading);
  return options;
}

const AMOUNTS: Readonly<Record<string, number>> = { FixedValue: 0.1, Percent: 5, StDev: 1 };

/** The error bars of a series. */
export function readErrorBars(series: XmlElement, options: ChartOptions, reading: Reading): void {
  for (const element of children(series, "errBars")) {
    const path = `${valueOf(element, "errDir") === "x" ? "x" : "y"}ErrorBars`;
    const type = toApi(ERROR_TYPES, valueOf(element, "errValType")) ?? "FixedValue";
    options[`${path}/visible`] = true;
    putUnless(options, `${path}/include`, toApi(ERROR_SIDES, valueOf(element, "errBarType")), "Both");
    putUnless(options, `${path}/type`, type, "FixedValue");
    if (flagIn(element, "noEndCap") === true) options[`${path}/endStyleCap`] = false;
    if (type !== "Custom") putUnless(options, `${path}/value`, numberIn(element, "val"), AMOUNTS[type]);
    for (const side of ["plus", "minus"]) {
      const reference = referenceIn(child(element, side));
      if (reference !== "") options[`${path}/${side}`] = `=${reference}`;
    }
    readShape(element, options, { line: `${path}/format/line` }, reading);
  }
}
