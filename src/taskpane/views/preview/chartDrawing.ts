import type { ChartBox } from "../../../plan/picture/picture";
import { element, type Child } from "../../dom/element";
import { boxAt, outline, tenth } from "./boxAt";

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
        element("rect", {
          ...boxAt(center - wide / 22, high, wide / 11, top + tall - high),
          fill: color,
          opacity: 0.6,
        }),
      );
    case "bars":
      return heights.map((share, index) =>
        element("rect", {
          ...boxAt(left, top + (tall * index) / heights.length, wide * share, (tall / heights.length) * 0.6),
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
        element("circle", { cx: tenth(center), cy: tenth(high), r: 3, fill: color, opacity: 0.6 }),
      );
    case "radar": {
      const radius = Math.min(wide, tall) / 2;
      const around = (shares: readonly number[]) =>
        shares.map((share, index): [number, number] => {
          const angle = (index / shares.length) * 2 * Math.PI - Math.PI / 2;
          const far = radius * share;
          return [left + wide / 2 + far * Math.cos(angle), top + tall / 2 + far * Math.sin(angle)];
        });
      return [
        element("polygon", { points: path(around(heights.map(() => 1))), fill: "none", stroke: outline }),
        element("polygon", {
          points: path(around(heights.map((share) => 0.35 + share / 2))),
          fill: "none",
          stroke: color,
          "stroke-width": 1.5,
          opacity: 0.6,
        }),
      ];
    }
  }
}

const path = (points: readonly [number, number][]): string =>
  points.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join(" ");
