import { familyOf, isShares, isSolid, isStacked, type ChartFamily } from "../../host/model/charts/chartFamily";

/** What an Excel chart type is made of when drawn. */
export interface ChartKind {
  draw: "bar" | "line" | "radar" | "scatter" | "bubble" | "pie" | "doughnut";
  /** Bars that lie: categories down the left side. */
  horizontal?: boolean;
  stacked?: boolean;
  /** Each stack is shown as shares of 100 %. */
  shares?: boolean;
  filled?: boolean;
  /** Points are marked. */
  markers?: boolean;
  /** A line joins the points. */
  joined?: boolean;
  smooth?: boolean;
  /** Slices stand apart. */
  exploded?: boolean;
  /** Excel draws it with depth, the page without. */
  flat?: boolean;
}

const DRAWN: Readonly<Partial<Record<ChartFamily, ChartKind["draw"]>>> = {
  column: "bar",
  bar: "bar",
  line: "line",
  area: "line",
  pie: "pie",
  doughnut: "doughnut",
  radar: "radar",
  scatter: "scatter",
  bubble: "bubble",
};

const isMarked = (type: string, family: ChartFamily): boolean =>
  /Markers/.test(type) && !/NoMarkers/.test(type)
    ? true
    : family === "bubble" || (family === "scatter" && !/NoMarkers/.test(type));

/** How to draw an Excel.ChartType ("BarClustered"), or undefined when the workbench has no drawing for it. */
export function chartKind(type: string): ChartKind | undefined {
  const family = familyOf(type);
  const draw = DRAWN[family];
  if (!draw) return undefined;
  const is = <T extends object>(test: boolean, more: T): T | object => (test ? more : {});
  return {
    draw,
    ...is(family === "bar", { horizontal: true }),
    ...is(isStacked(type), { stacked: true }),
    ...is(isShares(type), { shares: true }),
    ...is(family === "area" || type === "RadarFilled", { filled: true }),
    ...is(isMarked(type, family), { markers: true }),
    ...is(family === "line" || type === "Radar" || type === "RadarMarkers" || /^XYScatter(Lines|Smooth)/.test(type), {
      joined: true,
    }),
    ...is(/Smooth/.test(type), { smooth: true }),
    ...is(/Exploded/.test(type), { exploded: true }),
    ...is(isSolid(type) || type === "Bubble3DEffect", { flat: true }),
  };
}
