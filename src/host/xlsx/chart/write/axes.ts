import type { ChartData, ChartOptions } from "../../../model/charts/chartData";
import { defaultAxisFormat, defaultGridlines, defaultIsBetween, GRIDLINE } from "../../../model/charts/chartDefaults";
import type { XmlWriter } from "../../package/xml";
import { chartKind, isDeep, isPairsElement, isRoundElement } from "../kinds";
import { ALIGNMENTS, DISPLAY_UNITS, TICK_LABELS, TICK_MARKS, TIME_UNITS, toFile } from "../words";
import { AXIS_IDS } from "./axisIds";
import { writeShape } from "./shape";
import { writeTextProperties } from "./text";
import { writeAxisTitle } from "./title";

/** One axis: what it is called in the file, its path, and the axis it crosses. */
interface Axis {
  tag: "c:catAx" | "c:valAx" | "c:dateAx" | "c:serAx";
  path: string;
  other: string;
  id: number;
  crossId: number;
  side: string;
  isHidden: boolean;
  crosses?: "max";
}

function axesOf(chart: ChartData): Axis[] {
  const options = chart.options ?? {};
  const kind = chartKind(chart.type);
  if (isRoundElement(kind.element)) return [];
  const isPairs = isPairsElement(kind.element);
  const lies = kind.barDir === "bar";
  const isDate = options["axes/categoryAxis/categoryType"] === "DateAxis";
  const tag = isPairs ? "c:valAx" : isDate ? "c:dateAx" : "c:catAx";
  const pair = (path: string, ids: { category: number; value: number }, secondary: boolean): Axis[] => {
    const category = `${path}categoryAxis`;
    const value = `${path}valueAxis`;
    const isHidden = (axis: string, otherwise: boolean): boolean =>
      (options[`${axis}/visible`] ?? !otherwise) === false;
    return [
      {
        tag,
        path: category,
        other: value,
        id: ids.category,
        crossId: ids.value,
        side: lies ? "l" : "b",
        isHidden: isHidden(category, secondary),
      },
      {
        tag: "c:valAx",
        path: value,
        other: category,
        id: ids.value,
        crossId: ids.category,
        side: lies ? (secondary ? "t" : "b") : secondary ? "r" : "l",
        isHidden: isHidden(value, false),
        ...(secondary && { crosses: "max" as const }),
      },
    ];
  };
  const hasSecondary = (chart.series ?? []).some(({ axisGroup }) => axisGroup === "Secondary");
  return [
    ...pair("axes/", AXIS_IDS.primary, false),
    ...(isDeep(kind) ? [seriesAxis(options)] : []),
    ...(hasSecondary ? pair("axes/secondary/", AXIS_IDS.secondary, true) : []),
  ];
}

const seriesAxis = (options: ChartOptions): Axis => ({
  tag: "c:serAx",
  path: "axes/seriesAxis",
  other: "axes/valueAxis",
  id: AXIS_IDS.series,
  crossId: AXIS_IDS.primary.category,
  side: "b",
  isHidden: options["axes/seriesAxis/visible"] === false,
});

/** All axes of a chart. */
export function writeAxes(writer: XmlWriter, chart: ChartData): void {
  for (const axis of axesOf(chart)) writeAxis(writer, chart, axis);
}

function writeAxis(writer: XmlWriter, chart: ChartData, axis: Axis): void {
  const options = chart.options ?? {};
  const { path, tag } = axis;
  const at = (name: string): unknown => options[`${path}/${name}`];
  const number = (name: string, value: unknown): void => {
    if (typeof value === "number") writer.leafNode(name, { val: value });
  };
  writer.openNode(tag);
  writer.leafNode("c:axId", { val: axis.id });
  writer.openNode("c:scaling");
  if (at("scaleType") === "Logarithmic") writer.leafNode("c:logBase", { val: Number(at("logBase") ?? 10) });
  writer.leafNode("c:orientation", { val: at("reversePlotOrder") === true ? "maxMin" : "minMax" });
  number("c:max", at("maximum"));
  number("c:min", at("minimum"));
  writer.closeNode();
  writer.leafNode("c:delete", { val: axis.isHidden ? 1 : 0 });
  writer.leafNode("c:axPos", { val: axis.side });
  for (const lines of ["majorGridlines", "minorGridlines"]) writeGridlines(writer, chart, path, lines);
  writeAxisTitle(writer, options, path);
  writeNumberFormat(writer, chart, path);
  writer.leafNode("c:majorTickMark", { val: toFile(TICK_MARKS, at("majorTickMark")) ?? "none" });
  writer.leafNode("c:minorTickMark", { val: toFile(TICK_MARKS, at("minorTickMark")) ?? "none" });
  writer.leafNode("c:tickLblPos", { val: toFile(TICK_LABELS, at("tickLabelPosition")) ?? "nextTo" });
  writeShape(writer, options, { fill: `${path}/format/fill`, line: `${path}/format/line` });
  writeTextProperties(writer, options, path);
  writer.leafNode("c:crossAx", { val: axis.crossId });
  writeCrossing(writer, options, axis);
  if (tag === "c:valAx") writeValueEnd(writer, chart, axis);
  else writeCategoryEnd(writer, options, axis);
  writer.closeNode();
}

function writeGridlines(writer: XmlWriter, chart: ChartData, path: string, lines: string): void {
  const options = chart.options ?? {};
  const own = `${path}/${lines}`;
  const isMinor = lines === "minorGridlines";
  if ((options[`${own}/visible`] ?? defaultGridlines(chart.type, path, isMinor)) !== true) return;
  writer.openNode(`c:${lines}`);
  // The pale grey of a new chart of Excel's; without it they are as dark as the text
  const line = `${own}/format/line`;
  const isPlain = !Object.keys(options).some((path) => path.startsWith(`${line}/`));
  writeShape(writer, isPlain ? { [`${line}/color`]: GRIDLINE.color, [`${line}/weight`]: GRIDLINE.weight } : options, {
    line,
  });
  writer.closeNode();
}

function writeNumberFormat(writer: XmlWriter, chart: ChartData, path: string): void {
  const format = chart.options?.[`${path}/numberFormat`];
  const formatCode = typeof format === "string" ? format : defaultAxisFormat(chart.type, path.endsWith("valueAxis"));
  const isLinked = chart.options?.[`${path}/linkNumberFormat`] ?? typeof format !== "string";
  writer.leafNode("c:numFmt", { formatCode, sourceLinked: isLinked === true ? 1 : 0 });
}

/** Where an axis crosses is said, in the library, of the axis that is crossed. */
function writeCrossing(writer: XmlWriter, options: ChartOptions, { other, crosses }: Axis): void {
  const position = options[`${other}/position`];
  const at = options[`${other}/positionAt`];
  if (position === "Custom" && typeof at === "number") writer.leafNode("c:crossesAt", { val: at });
  else {
    const word = position === "Maximum" ? "max" : position === "Minimum" ? "min" : (crosses ?? "autoZero");
    writer.leafNode("c:crosses", { val: word });
  }
}

function writeValueEnd(writer: XmlWriter, chart: ChartData, { path, other }: Axis): void {
  const options = chart.options ?? {};
  const between = options[`${other}/isBetweenCategories`] ?? defaultIsBetween(chart.type);
  writer.leafNode("c:crossBetween", { val: between === true ? "between" : "midCat" });
  for (const unit of ["majorUnit", "minorUnit"]) {
    const value = options[`${path}/${unit}`];
    if (typeof value === "number") writer.leafNode(`c:${unit}`, { val: value });
  }
  const word = options[`${path}/displayUnit`];
  const custom = options[`${path}/customDisplayUnit`];
  const built = toFile(DISPLAY_UNITS, word);
  if (built === undefined && typeof custom !== "number") return;
  writer.openNode("c:dispUnits");
  if (typeof custom === "number") writer.leafNode("c:custUnit", { val: custom });
  else writer.leafNode("c:builtInUnit", { val: built });
  if (options[`${path}/showDisplayUnitLabel`] !== false) writer.leafNode("c:dispUnitsLbl");
  writer.closeNode();
}

function writeCategoryEnd(writer: XmlWriter, options: ChartOptions, { path, tag }: Axis): void {
  const at = (name: string): unknown => options[`${path}/${name}`];
  const number = (name: string, value: unknown): void => {
    if (typeof value === "number") writer.leafNode(name, { val: value });
  };
  if (tag !== "c:serAx") {
    writer.leafNode("c:auto", { val: (at("categoryType") ?? "Automatic") === "Automatic" ? 1 : 0 });
    if (tag === "c:catAx") writer.leafNode("c:lblAlgn", { val: toFile(ALIGNMENTS, at("alignment")) ?? "ctr" });
    writer.leafNode("c:lblOffset", { val: Number(at("offset") ?? 100) });
  }
  if (tag === "c:dateAx") {
    const unit = (name: string, word: unknown): void => {
      const stored = toFile(TIME_UNITS, word);
      if (stored !== undefined) writer.leafNode(name, { val: stored });
    };
    unit("c:baseTimeUnit", at("baseTimeUnit"));
    number("c:majorUnit", at("majorUnit"));
    unit("c:majorTimeUnit", at("majorTimeUnitScale"));
    number("c:minorUnit", at("minorUnit"));
    unit("c:minorTimeUnit", at("minorTimeUnitScale"));
    return;
  }
  number("c:tickLblSkip", at("tickLabelSpacing"));
  number("c:tickMarkSkip", at("tickMarkSpacing"));
  if (tag === "c:catAx") writer.leafNode("c:noMultiLvlLbl", { val: at("multiLevel") === false ? 1 : 0 });
}
