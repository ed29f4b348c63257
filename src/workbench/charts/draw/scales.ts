import type { Scale, ScaleOptions } from "chart.js";
import type { AxisScale } from "../../../host/model/charts/axisScale";
import { displayText } from "../../../host/model/cells/displayText";
import type { ChartKind } from "../chartKinds";
import { shownColour, type ChartLook } from "../chartLook";
import type { AxisSettings, ChartSettings } from "../chartOptions";
import { chartFont, textColour } from "./fonts";

type Side = "x" | "y";

/** The axes of a chart as the charting library takes them. */
export function chartScales(kind: ChartKind, settings: ChartSettings, look: ChartLook): Record<string, ScaleOptions> {
  if (kind.draw === "pie" || kind.draw === "doughnut") return {};
  const { categoryAxis, valueAxis, secondaryAxis } = settings;
  if (kind.draw === "radar") return { r: radialScale(valueAxis, categoryAxis, look) };
  const [across, along]: [Side, Side] = kind.horizontal ? ["x", "y"] : ["y", "x"];
  const value = scale(valueAxis, look, across, kind.stacked);
  const categories = scale(categoryAxis, look, along, kind.stacked);
  // Excel puts the first category of lying bars at the bottom, the library at the top.
  if (kind.horizontal) Object.assign(categories, { reverse: !categoryAxis.reversed });
  const second = secondaryAxis && {
    [`${across}2`]: {
      ...scale(secondaryAxis, look, across, kind.stacked),
      axis: across,
      position: across === "y" ? "right" : "top",
      grid: { display: false },
    } as ScaleOptions,
  };
  return { [across]: value, [along]: categories, ...second };
}

function scale(axis: AxisSettings, look: ChartLook, side: Side, stacked = false): ScaleOptions {
  const { scale: numbers } = axis;
  return {
    ...(numbers && { type: axis.logarithmic ? "logarithmic" : "linear", min: numbers.minimum, max: numbers.maximum }),
    display: axis.visible,
    reverse: axis.reversed,
    stacked,
    ...(numbers ? {} : { offset: axis.between }),
    ...(axis.logarithmic && numbers && { afterBuildTicks: (built: Scale) => void (built.ticks = powers(numbers)) }),
    ...(axis.far && { position: side === "y" ? "right" : "top" }),
    grid: {
      display: axis.gridlines || axis.ticks,
      drawOnChartArea: axis.gridlines,
      drawTicks: axis.ticks,
      color: axis.gridColor === undefined ? look.line : shownColour(axis.gridColor, look),
    },
    border: { display: axis.line, color: look.line },
    ticks: {
      display: axis.labels,
      color: textColour(axis.font, look),
      font: chartFont(axis.font),
      autoSkip: true,
      ...(axis.rotation !== undefined && turned(axis.rotation)),
      ...(numbers && !axis.logarithmic && { stepSize: numbers.majorUnit }),
      ...(numbers && { callback: (value: number | string) => tickText(axis, Number(value)) }),
    },
    title: {
      display: !!axis.title,
      text: axis.title ?? "",
      color: textColour(axis.titleFont, look),
      font: chartFont(axis.titleFont),
    },
  } as ScaleOptions;
}

/** The library turns text one way only; letters on top of each other are shown turned upright. */
function turned(degrees: number): { minRotation: number; maxRotation: number } {
  const angle = Math.min(90, Math.abs(degrees));
  return { minRotation: angle, maxRotation: angle };
}

/** The powers of the base, which alone Excel labels. */
function powers({ minimum, maximum, majorUnit }: AxisScale): { value: number }[] {
  const ticks: { value: number }[] = [];
  for (let value = minimum; value <= maximum * 1.0001 && ticks.length < 100; value *= Math.max(majorUnit, 1.1)) {
    ticks.push({ value });
  }
  return ticks;
}

/** What stands at a tick: the number in the axis's format and unit. */
const tickText = ({ numberFormat, unit }: AxisSettings, value: number): string =>
  displayText(Number((value / unit).toPrecision(12)), numberFormat);

function radialScale(value: AxisSettings, categories: AxisSettings, look: ChartLook): ScaleOptions {
  return {
    min: value.scale?.minimum,
    max: value.scale?.maximum,
    angleLines: { color: look.line },
    grid: { display: value.gridlines, color: look.line },
    pointLabels: {
      color: textColour(categories.font, look),
      font: chartFont(categories.font),
      display: categories.visible && categories.labels,
    },
    ticks: {
      color: value.font.color === undefined ? look.soft : shownColour(value.font.color, look),
      font: chartFont(value.font),
      backdropColor: `${look.paper}CC`,
      stepSize: value.scale?.majorUnit,
      display: value.visible && value.labels,
      callback: (tick: number | string) => tickText(value, Number(tick)),
    },
  } as ScaleOptions;
}
