import { scaleOfAxis, type AxisScale } from "../../host/model/charts/axisScale";
import type { ChartContent } from "../../host/model/charts/seriesContent";
import type { ChartData, ChartOptions } from "../../host/model/charts/chartData";
import { defaultAxisFormat, defaultGridlines, defaultIsBetween } from "../../host/model/charts/chartDefaults";
import { familyOf, hasPairs, isShares } from "../../host/model/charts/chartFamily";
import { layoutOfChart } from "../../host/model/charts/chartLayout";
import { legendShown, titleShown, titleText } from "../../host/model/charts/chartTitle";

/** A text's font; sizes in points, absent = the page's own. */
export interface FontSettings {
  size: number;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  name?: string;
}

/** An axis as it is drawn. */
export interface AxisSettings {
  /** Limits and steps of an axis of numbers. */
  scale?: AxisScale;
  logarithmic: boolean;
  title?: string;
  titleFont: FontSettings;
  font: FontSettings;
  visible: boolean;
  labels: boolean;
  gridlines: boolean;
  gridColor?: string;
  minorGridlines: boolean;
  reversed: boolean;
  numberFormat: string;
  /** What numbers are divided by before they are shown. */
  unit: number;
  /** Degrees text is turned by. */
  rotation?: number;
  /** The axis stands at the far side. */
  far: boolean;
  ticks: boolean;
  line: boolean;
  /** Points stand between the ticks of categories, not on them. */
  between: boolean;
}

/** The settings of a chart that its drawing honours. */
export interface ChartSettings {
  title?: string;
  titleFont: FontSettings;
  /** Where the legend is; undefined = hidden. */
  legend?: "top" | "bottom" | "left" | "right";
  legendFont: FontSettings;
  /** Places of the entries that are not listed. */
  hiddenEntries: ReadonlySet<number>;
  categoryAxis: AxisSettings;
  valueAxis: AxisSettings;
  /** Absent unless a series stands on it. */
  secondaryAxis?: AxisSettings;
}

const SIDES = { Top: "top", Bottom: "bottom", Left: "left", Right: "right", Corner: "right" } as const;

/** What each display unit divides by. */
const UNITS: Readonly<Record<string, number>> = {
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
};

function fontAt(options: ChartOptions, path: string, size: number): FontSettings {
  const at = (name: string): unknown => options[`${path}/format/font/${name}`] ?? options[`format/font/${name}`];
  const text = (name: string): string | undefined => (typeof at(name) === "string" ? String(at(name)) : undefined);
  return {
    size: typeof at("size") === "number" ? Number(at("size")) : size,
    ...(text("color") && { color: text("color") }),
    ...(text("name") && { name: text("name") }),
    ...(typeof at("bold") === "boolean" && { bold: at("bold") === true }),
    ...(at("italic") === true && { italic: true }),
  };
}

/** Reads the chart's settings from the paths they were set by, with Excel's defaults. */
export function readChartSettings(chart: ChartData, content: ChartContent): ChartSettings {
  const options = chart.options ?? {};
  const position = String(options["legend/position"] ?? "Right");
  const hasSecondary = content.series.some(({ secondary }) => secondary);
  const hidden = content.series.flatMap((_, index) =>
    options[`legend/legendEntries/${index}/visible`] === false ? [index] : [],
  );
  const title = titleShown(options) ? titleText(chart, content) : "";
  return {
    ...(title !== "" && { title }),
    titleFont: fontAt(options, "title", 14),
    ...(legendShown(options) && { legend: SIDES[position as keyof typeof SIDES] ?? "right" }),
    legendFont: fontAt(options, "legend", 9),
    hiddenEntries: new Set(hidden),
    categoryAxis: readAxis(chart, content, "axes/categoryAxis"),
    valueAxis: readAxis(chart, content, "axes/valueAxis"),
    ...(hasSecondary && { secondaryAxis: readAxis(chart, content, "axes/secondary/valueAxis") }),
  };
}

function readAxis(chart: ChartData, content: ChartContent, path: string): AxisSettings {
  const options = chart.options ?? {};
  const at = (name: string): unknown => options[`${path}/${name}`];
  const isValue = path.endsWith("valueAxis");
  const isNumbers = isValue || hasPairs(chart.type);
  const other = path.replace(/(value|category)Axis$/, isValue ? "categoryAxis" : "valueAxis");
  const { inside } = layoutOfChart(chart, content);
  const length = isValue === (familyOf(chart.type) === "bar") ? inside.width : inside.height;
  const linked = content.series[0]?.numberFormat ?? "General";
  const usual = isValue && !isShares(chart.type) ? linked : defaultAxisFormat(chart.type, isValue);
  const color = at("majorGridlines/format/line/color");
  const turned = at("textOrientation");
  const title = axisTitle(options, path);
  return {
    ...(isNumbers && { scale: scaleOfAxis(chart, content, path, length) }),
    ...(title !== undefined && { title }),
    logarithmic: at("scaleType") === "Logarithmic",
    titleFont: fontAt(options, `${path}/title`, 10),
    font: fontAt(options, path, 9),
    visible: at("visible") !== false,
    labels: at("tickLabelPosition") !== "None",
    gridlines: (at("majorGridlines/visible") ?? defaultGridlines(chart.type, path)) === true,
    ...(typeof color === "string" && { gridColor: color }),
    minorGridlines: at("minorGridlines/visible") === true,
    reversed: at("reversePlotOrder") === true,
    numberFormat: typeof at("numberFormat") === "string" ? String(at("numberFormat")) : usual,
    unit:
      typeof at("customDisplayUnit") === "number"
        ? Number(at("customDisplayUnit"))
        : (UNITS[String(at("displayUnit"))] ?? 1),
    ...(typeof turned === "number" && { rotation: turned }),
    far: at("tickLabelPosition") === "High" || options[`${other}/position`] === "Maximum",
    ticks: !["None", undefined].includes(at("majorTickMark") as string | undefined),
    line: at("format/line/lineStyle") !== "None",
    between: (at("isBetweenCategories") ?? defaultIsBetween(chart.type)) === true,
  };
}

/** What stands beside an axis: its title and, where its numbers are divided, by what. */
function axisTitle(options: ChartOptions, path: string): string | undefined {
  const text = options[`${path}/title/text`];
  const isShown = options[`${path}/title/visible`] ?? typeof text === "string";
  const title = isShown === true ? (typeof text === "string" ? text : "Axis Title") : "";
  const unit = options[`${path}/displayUnit`];
  const label =
    typeof unit === "string" && unit in UNITS && options[`${path}/showDisplayUnitLabel`] !== false ? spaced(unit) : "";
  const parts = [title, label].filter((part) => part !== "");
  return parts.length > 0 ? parts.join(" · ") : undefined;
}

/** "HundredThousands" → "Hundred thousands". */
const spaced = (word: string): string => word.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
