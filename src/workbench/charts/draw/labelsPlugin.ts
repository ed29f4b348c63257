import type { Chart, Plugin } from "chart.js";
import type { ChartLook } from "../chartLook";
import { shownColour } from "../chartLook";
import { pixelsPerPoint } from "../placeCharts";
import { inkOn, isHex } from "./colours";
import type { PointLabel } from "./labels";

/** A point on the canvas and how the text stands to it. */
interface Spot {
  x: number;
  y: number;
  align: CanvasTextAlign;
  baseline: CanvasTextBaseline;
  /** The label stands on the mark itself. */
  inside: boolean;
}

interface Mark {
  x: number;
  y: number;
  base?: number;
  horizontal?: boolean;
  startAngle?: number;
  endAngle?: number;
  innerRadius?: number;
  outerRadius?: number;
}

const GAP = 4;

/** Where a label of a bar stands: at its end, at its base or in its middle. */
function atBar({ x, y, base = 0, horizontal }: Mark, position: string): Spot {
  const end = horizontal ? x : y;
  const away = horizontal ? Math.sign(end - base) || 1 : Math.sign(end - base) || -1;
  const place = { Center: (end + base) / 2, InsideEnd: end - away * GAP, InsideBase: base + away * GAP }[position];
  const at = place ?? end + away * GAP;
  const inside = place !== undefined;
  const towards = position === "Center" ? 0 : position === "InsideEnd" ? -away : away;
  if (horizontal) {
    return { x: at, y, align: towards === 0 ? "center" : towards > 0 ? "left" : "right", baseline: "middle", inside };
  }
  return { x, y: at, align: "center", baseline: towards === 0 ? "middle" : towards > 0 ? "top" : "bottom", inside };
}

/** Where a label of a slice stands. Excel's best fit is inside as long as the slice is wide enough. */
function atSlice(mark: Mark, position: string): Spot {
  const { x, y, startAngle = 0, endAngle = 0, innerRadius = 0, outerRadius = 0 } = mark;
  const angle = (startAngle + endAngle) / 2;
  const isOutside = position === "OutsideEnd" || (position === "BestFit" && endAngle - startAngle < 0.3);
  const middle = (innerRadius + outerRadius) / 2;
  const radius = isOutside
    ? outerRadius + 10
    : position === "InsideEnd"
      ? outerRadius - 14
      : Math.max(middle, outerRadius * 0.62);
  const align = isOutside ? (Math.cos(angle) >= 0 ? "left" : "right") : "center";
  return {
    x: x + radius * Math.cos(angle),
    y: y + radius * Math.sin(angle),
    align,
    baseline: "middle",
    inside: !isOutside,
  };
}

function atPoint({ x, y }: Mark, position: string): Spot {
  const off = 8;
  const spots: Record<string, Spot> = {
    Left: { x: x - off, y, align: "right", baseline: "middle", inside: false },
    Top: { x, y: y - off, align: "center", baseline: "bottom", inside: false },
    Bottom: { x, y: y + off, align: "center", baseline: "top", inside: false },
    Center: { x, y, align: "center", baseline: "middle", inside: false },
  };
  return spots[position] ?? { x: x + off, y, align: "left", baseline: "middle", inside: false };
}

const spotOf = (mark: Mark, position: string): Spot => {
  if (mark.outerRadius !== undefined) return atSlice(mark, position);
  return mark.base === undefined ? atPoint(mark, position) : atBar(mark, position);
};

const PROPERTIES = ["x", "y", "base", "horizontal", "startAngle", "endAngle", "innerRadius", "outerRadius"];

function write(chart: Chart, spot: Spot, label: PointLabel, fill: unknown, look: ChartLook): void {
  const { ctx } = chart;
  const ink = spot.inside && isHex(fill) ? inkOn(fill) : look.ink;
  ctx.fillStyle = label.color === undefined ? ink : shownColour(label.color, look);
  ctx.font = `${label.bold ? 700 : 400} ${label.size * pixelsPerPoint}px ${chart.options.font?.family ?? "sans-serif"}`;
  ctx.textAlign = spot.align;
  ctx.textBaseline = spot.baseline;
  ctx.fillText(label.text, spot.x, spot.y);
}

/** Writes labels to the points of each series; `labels` by series and point. */
export const labelsPlugin = (labels: readonly (readonly (PointLabel | undefined)[])[], look: ChartLook): Plugin => ({
  id: "pointLabels",
  afterDatasetsDraw(chart) {
    chart.ctx.save();
    labels.forEach((own, series) => {
      chart.getDatasetMeta(series).data.forEach((element, index) => {
        const point = chart.data.datasets[series]?.data[index];
        const at = typeof point === "object" && point !== null && "at" in point ? Number(point.at) : index;
        const label = own[at];
        if (!label) return;
        const mark = element.getProps(PROPERTIES, true) as unknown as Mark;
        const fill = (element.options as { backgroundColor?: unknown }).backgroundColor;
        write(chart, spotOf(mark, label.position), label, fill, look);
      });
    });
    chart.ctx.restore();
  },
});
