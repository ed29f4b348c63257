import type { ChartOptions } from "../../../model/charts/chartData";
import { defaultAxisFormat, defaultGridlines, defaultIsBetween, GRIDLINE } from "../../../model/charts/chartDefaults";
import { attribute, child, children, flag, localName, type XmlElement } from "../../package/xml";
import { ALIGNMENTS, DISPLAY_UNITS, TICK_LABELS, TICK_MARKS, TIME_UNITS, toApi } from "../words";
import { flagIn, numberIn, put, putUnless, valueOf, type Reading } from "./reading";
import { readShape } from "./shape";
import { readTextProperties } from "./text";
import { readAxisTitle } from "./title";

/** An axis of the file and its path in the library. */
export interface FoundAxis {
  element: XmlElement;
  path: string;
  other: string;
}

const AXES = ["catAx", "valAx", "dateAx", "serAx"];

const idOf = (axis: XmlElement): string => valueOf(axis, "axId") ?? "";

/** The axes of a plot area. The first group stands on the primary ones; of two axes of values, the upright one is the value axis. */
export function findAxes(plot: XmlElement | undefined, primaryIds: readonly string[]): FoundAxis[] {
  const all = children(plot).filter(({ name }) => AXES.includes(localName(name)));
  const isPrimary = (axis: XmlElement): boolean =>
    primaryIds.length === 0 || primaryIds.includes(idOf(axis)) || localName(axis.name) === "serAx";
  return [true, false].flatMap((primary) => {
    const side = all.filter((axis) => isPrimary(axis) === primary);
    const base = primary ? "axes/" : "axes/secondary/";
    const numbers = side.filter(({ name }) => localName(name) === "valAx");
    const value =
      numbers.length > 1
        ? (numbers.find((axis) => /^[lr]$/.test(valueOf(axis, "axPos") ?? "")) ?? numbers[1])
        : numbers[0];
    return side.map((element) => {
      const isValue = element === value;
      const name = localName(element.name) === "serAx" ? "seriesAxis" : isValue ? "valueAxis" : "categoryAxis";
      return { element, path: base + name, other: base + (isValue ? "categoryAxis" : "valueAxis") };
    });
  });
}

/** One axis with everything about it. @param type the chart's */
export function readAxis(
  { element, path, other }: FoundAxis,
  options: ChartOptions,
  type: string,
  reading: Reading,
): void {
  const at = (name: string): string => `${path}/${name}`;
  const isCategory = path.endsWith("categoryAxis");
  const isSecondary = path.includes("/secondary/");
  put(options, at("minimum"), numberIn(element, "scaling", "min"));
  put(options, at("maximum"), numberIn(element, "scaling", "max"));
  if (valueOf(element, "scaling", "orientation") === "maxMin") options[at("reversePlotOrder")] = true;
  const base = numberIn(element, "scaling", "logBase");
  if (base !== undefined) {
    options[at("scaleType")] = "Logarithmic";
    putUnless(options, at("logBase"), base, 10);
  }
  const isHidden = flagIn(element, "delete") ?? false;
  if (isHidden !== (isSecondary && isCategory)) options[at("visible")] = !isHidden;
  for (const lines of ["majorGridlines", "minorGridlines"]) {
    const grid = child(element, lines);
    const usual = defaultGridlines(type, path, lines === "minorGridlines");
    if ((grid !== undefined) !== usual) options[at(`${lines}/visible`)] = grid !== undefined;
    readGridlines(grid, options, at(`${lines}/format/line`), reading);
  }
  readAxisTitle(element, options, path, reading);
  readNumberFormat(element, options, path, defaultAxisFormat(type, !isCategory));
  putUnless(options, at("majorTickMark"), toApi(TICK_MARKS, valueOf(element, "majorTickMark")), "None");
  putUnless(options, at("minorTickMark"), toApi(TICK_MARKS, valueOf(element, "minorTickMark")), "None");
  putUnless(options, at("tickLabelPosition"), toApi(TICK_LABELS, valueOf(element, "tickLblPos")), "NextToAxis");
  readShape(element, options, { fill: at("format/fill"), line: at("format/line") }, reading);
  readTextProperties(element, options, path, reading);
  readCrossing(element, options, other, isSecondary);
  readUnits(element, options, path);
  const between = valueOf(element, "crossBetween");
  if (between !== undefined && (between === "between") !== defaultIsBetween(type)) {
    options[`${other}/isBetweenCategories`] = between === "between";
  }
}

/** Lines as pale as those of a new chart are as they are anyway. */
function readGridlines(grid: XmlElement | undefined, options: ChartOptions, line: string, reading: Reading): void {
  const found: ChartOptions = {};
  readShape(grid, found, { line }, reading);
  const isPlain = found[`${line}/color`] === GRIDLINE.color && found[`${line}/weight`] === GRIDLINE.weight;
  if (!isPlain || Object.keys(found).length > 2) Object.assign(options, found);
}

function readNumberFormat(axis: XmlElement, options: ChartOptions, path: string, usual: string): void {
  const format = child(axis, "numFmt");
  if (!format || flag(format, "sourceLinked")) return;
  const code = attribute(format, "formatCode");
  if (code === usual) options[`${path}/linkNumberFormat`] = false;
  else put(options, `${path}/numberFormat`, code);
}

function readCrossing(axis: XmlElement, options: ChartOptions, other: string, isSecondary: boolean): void {
  const at = numberIn(axis, "crossesAt");
  if (at !== undefined) {
    options[`${other}/position`] = "Custom";
    options[`${other}/positionAt`] = at;
    return;
  }
  const word = { max: "Maximum", min: "Minimum" }[valueOf(axis, "crosses") ?? ""];
  const isUsual = word === undefined || (isSecondary && word === "Maximum");
  if (!isUsual) options[`${other}/position`] = word;
}

function readUnits(axis: XmlElement, options: ChartOptions, path: string): void {
  const at = (name: string): string => `${path}/${name}`;
  put(options, at("majorUnit"), numberIn(axis, "majorUnit"));
  put(options, at("minorUnit"), numberIn(axis, "minorUnit"));
  const units = child(axis, "dispUnits");
  if (units) {
    const custom = numberIn(units, "custUnit");
    put(options, at("customDisplayUnit"), custom);
    put(
      options,
      at("displayUnit"),
      custom === undefined ? toApi(DISPLAY_UNITS, valueOf(units, "builtInUnit")) : "Custom",
    );
    if (!child(units, "dispUnitsLbl")) options[at("showDisplayUnitLabel")] = false;
  }
  const isDate = localName(axis.name) === "dateAx";
  if (isDate) options[at("categoryType")] = "DateAxis";
  else if (flagIn(axis, "auto") === false) options[at("categoryType")] = "TextAxis";
  putUnless(options, at("alignment"), toApi(ALIGNMENTS, valueOf(axis, "lblAlgn")), "Center");
  putUnless(options, at("offset"), numberIn(axis, "lblOffset"), 100);
  put(options, at("tickLabelSpacing"), numberIn(axis, "tickLblSkip"));
  put(options, at("tickMarkSpacing"), numberIn(axis, "tickMarkSkip"));
  if (flagIn(axis, "noMultiLvlLbl") === true) options[at("multiLevel")] = false;
  for (const [tag, name] of [
    ["baseTimeUnit", "baseTimeUnit"],
    ["majorTimeUnit", "majorTimeUnitScale"],
    ["minorTimeUnit", "minorTimeUnitScale"],
  ] as const) {
    put(options, at(name), toApi(TIME_UNITS, valueOf(axis, tag)));
  }
}
