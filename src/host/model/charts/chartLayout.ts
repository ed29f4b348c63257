import type { ChartContent } from "./seriesContent";
import type { ChartData, ChartOptions } from "./chartData";
import { familyOf, hasPairs, isRound } from "./chartFamily";
import { legendShown, titleShown, titleText } from "./chartTitle";

/** A rectangle in points from the chart's top left corner. */
export interface ChartBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where the parts of a chart lie; undefined for a part that is not shown. */
export interface ChartLayout {
  title?: ChartBox;
  legend?: ChartBox;
  /** With the labels of the axes. */
  plotArea: ChartBox;
  /** Without them. */
  inside: ChartBox;
  categoryAxis?: ChartBox;
  valueAxis?: ChartBox;
}

/** Average width of a character in ems; there is no screen to measure on. */
const EM = 0.52;
const LINE = 1.35;
const EDGE = 7;
const KEY = 20;

const widthOfText = (text: string, size: number): number => text.length * size * EM;

const sizeOf = (options: ChartOptions, path: string, otherwise: number): number =>
  Number(options[`${path}/format/font/size`] ?? options["format/font/size"] ?? otherwise);

/** A box moved and sized as somebody set it. */
function placed(options: ChartOptions, path: string, box: ChartBox): ChartBox {
  const set = (name: keyof ChartBox): number => {
    const value = options[`${path}/${name}`];
    return typeof value === "number" ? value : box[name];
  };
  return { left: set("left"), top: set("top"), width: set("width"), height: set("height") };
}

/** What the legend lists: series, or the points of a round chart. */
export const legendTexts = (chart: ChartData, { series, categories }: ChartContent): string[] =>
  isRound(chart.type)
    ? (series[0]?.values ?? []).map((_, index) => categories[index] ?? String(index + 1))
    : series.map(({ name }) => name);

function legendBox(chart: ChartData, content: ChartContent, free: ChartBox): ChartBox {
  const options = chart.options ?? {};
  const size = sizeOf(options, "legend", 9);
  const texts = legendTexts(chart, content);
  const widest = Math.max(0, ...texts.map((text) => widthOfText(text, size))) + KEY;
  const position = String(options["legend/position"] ?? "Right");
  if (position === "Top" || position === "Bottom") {
    const width = Math.min(
      free.width,
      texts.reduce((sum, text) => sum + widthOfText(text, size) + KEY, 0),
    );
    const height = size * LINE + 6;
    const left = free.left + (free.width - width) / 2;
    return { left, top: position === "Top" ? free.top : free.top + free.height - height, width, height };
  }
  const width = Math.min(widest, free.width / 2);
  const height = Math.min(texts.length * size * LINE + 6, free.height);
  const left = position === "Left" ? free.left : free.left + free.width - width;
  const top = position === "Corner" ? free.top : free.top + (free.height - height) / 2;
  return { left, top, width, height };
}

/** What is left of a box beside another at one of its sides. */
function beside(free: ChartBox, taken: ChartBox, side: string): ChartBox {
  const gap = 5;
  if (side === "Top") {
    const top = taken.top + taken.height + gap;
    return { ...free, top, height: free.top + free.height - top };
  }
  if (side === "Bottom") return { ...free, height: taken.top - gap - free.top };
  if (side === "Left") {
    const left = taken.left + taken.width + gap;
    return { ...free, left, width: free.left + free.width - left };
  }
  return { ...free, width: taken.left - gap - free.left };
}

/** Where the axes' labels and the inner plot area lie. Lying bars have their categories at the left. */
function withAxes(chart: ChartData, plotArea: ChartBox): Omit<ChartLayout, "title" | "legend"> {
  const options = chart.options ?? {};
  if (isRound(chart.type) || familyOf(chart.type) === "radar") return { plotArea, inside: plotArea };
  const lying = familyOf(chart.type) === "bar";
  const room = (axis: "categoryAxis" | "valueAxis", upright: boolean): number => {
    if (options[`axes/${axis}/visible`] === false || options[`axes/${axis}/tickLabelPosition`] === "None") return 0;
    const size = sizeOf(options, `axes/${axis}`, 9);
    const label = upright ? (axis === "categoryAxis" && !hasPairs(chart.type) ? 10 : 4) * size * EM : size * LINE;
    const titled =
      typeof options[`axes/${axis}/title/text`] === "string" || options[`axes/${axis}/title/visible`] === true;
    return label + 6 + (titled ? sizeOf(options, `axes/${axis}/title`, 10) * LINE + 4 : 0);
  };
  const [atLeft, atBottom] = lying
    ? (["categoryAxis", "valueAxis"] as const)
    : (["valueAxis", "categoryAxis"] as const);
  const across = room(atLeft, true);
  const down = room(atBottom, false);
  const inside = {
    left: plotArea.left + across,
    top: plotArea.top,
    width: Math.max(1, plotArea.width - across),
    height: Math.max(1, plotArea.height - down),
  };
  const shown = (axis: string, box: ChartBox) => (options[`axes/${axis}/visible`] === false ? {} : { [axis]: box });
  return {
    plotArea,
    inside,
    ...shown(atLeft, { left: plotArea.left, top: inside.top, width: across, height: inside.height }),
    ...shown(atBottom, { left: inside.left, top: inside.top + inside.height, width: inside.width, height: down }),
  };
}

/**
 * Where the parts of a chart lie. What somebody set is exact; the rest is an estimate from the lengths of the texts, since Excel
 * measures fonts and does not say how it shares out the room.
 */
export function layoutOfChart(chart: ChartData, content: ChartContent): ChartLayout {
  const options = chart.options ?? {};
  let free: ChartBox = { left: EDGE, top: EDGE, width: chart.width - 2 * EDGE, height: chart.height - 2 * EDGE };
  const layout: Partial<ChartLayout> = {};
  if (titleShown(options)) {
    const size = sizeOf(options, "title", 14);
    const width = Math.min(free.width, widthOfText(titleText(chart, content), size) + 10);
    const height = size * LINE + 8;
    layout.title = placed(options, "title", { left: (chart.width - width) / 2, top: free.top, width, height });
    if (options["title/overlay"] !== true) free = beside(free, layout.title, "Top");
  }
  if (legendShown(options)) {
    layout.legend = placed(options, "legend", legendBox(chart, content, free));
    const side = String(options["legend/position"] ?? "Right");
    if (options["legend/overlay"] !== true) free = beside(free, layout.legend, side);
  }
  const plotArea = placed(options, "plotArea", free);
  const axes = withAxes(chart, plotArea);
  const inner = (name: string): number | undefined => {
    const value = options[`plotArea/inside${name}`];
    return typeof value === "number" ? value : undefined;
  };
  const inside = {
    left: inner("Left") ?? axes.inside.left,
    top: inner("Top") ?? axes.inside.top,
    width: inner("Width") ?? axes.inside.width,
    height: inner("Height") ?? axes.inside.height,
  };
  return { ...layout, ...axes, inside };
}
