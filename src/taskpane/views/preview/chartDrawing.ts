import type { ChartBox } from "../../../plan/picture/picture";
import { element, type Child } from "../../dom/element";

/** Made-up heights, as shares: a picture of a chart that is still without figures only says of what kind it is. */
const heights = [0.45, 0.7, 0.3, 0.85, 0.55, 0.4, 0.65];
const grey = "#AFC6D0";

/** What kind of chart will stand here, in its own colour. */
export function chartDrawing({ x, y, width, height, kind, colors }: ChartBox): Child {
  const [left, top] = [x + width * 0.12, y + Math.min(26, height * 0.25)];
  const [wide, tall] = [width * 0.76, Math.max(y + height - top - 12, 1)];
  const color = colors[0] ?? grey;
  const at = (share: number): number => left + wide * share;
  const up = (share: number): number => top + tall * (1 - share);
  const points = heights.map((share, index): [number, number] => [at((index + 0.5) / heights.length), up(share)]);
  switch (kind) {
    case "columns":
      return points.map(([center, high]) =>
        element("rect", { ...box(center - wide / 22, high, wide / 11, top + tall - high), fill: color, opacity: 0.6 }),
      );
    case "bars":
      return heights.map((share, index) =>
        element("rect", {
          ...box(left, top + (tall * index) / heights.length, wide * share, (tall / heights.length) * 0.6),
          fill: color,
          opacity: 0.6,
        }),
      );
    case "line":
      return element("polyline", {
        points: path(points),
        fill: "none",
        stroke: color,
        "stroke-width": 1.5,
        opacity: 0.6,
      });
    case "points":
      return points.map(([center, high]) =>
        element("circle", { cx: round(center), cy: round(high), r: 3, fill: color, opacity: 0.6 }),
      );
    case "radar": {
      const radius = Math.min(wide, tall) / 2;
      const around = (share: number) =>
        heights.map((_, index): [number, number] => {
          const angle = (index / heights.length) * 2 * Math.PI - Math.PI / 2;
          const far = radius * (share || 0.35 + (heights[index] ?? 0) / 2);
          return [left + wide / 2 + far * Math.cos(angle), top + tall / 2 + far * Math.sin(angle)];
        });
      return [
        element("polygon", { points: path(around(1)), fill: "none", stroke: "#D3DAE1" }),
        element("polygon", { points: path(around(0)), fill: "none", stroke: color, "stroke-width": 1.5, opacity: 0.6 }),
      ];
    }
  }
}

const round = (points: number): number => Math.round(points * 10) / 10;
const box = (x: number, y: number, width: number, height: number) => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});
const path = (points: readonly [number, number][]): string =>
  points.map(([x, y]) => `${round(x)},${round(y)}`).join(" ");
