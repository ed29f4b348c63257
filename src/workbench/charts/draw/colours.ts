import type { SeriesContent } from "../../../host/model/charts/seriesContent";
import type { ChartOptions } from "../../../host/model/charts/chartData";
import { shownColour, type ChartLook } from "../chartLook";

/** "#RRGGBB"? */
export const isHex = (colour: unknown): colour is string =>
  typeof colour === "string" && /^#[0-9a-f]{6}$/i.test(colour);

const automatic = (look: ChartLook, index: number): string => look.series[index % look.series.length] ?? look.ink;

/** A gradient is shown by the first plain colour in it. */
const ofKept = (kept: unknown): string | undefined => {
  const rgb = typeof kept === "string" ? /srgbClr val="([0-9A-Fa-f]{6})"/.exec(kept)?.[1] : undefined;
  return rgb === undefined ? undefined : `#${rgb}`;
};

/** A colour that was set at a path, as this page shows it; "transparent" where it was taken away. */
export function setColour(options: ChartOptions, path: string, look: ChartLook): string | undefined {
  const colour = options[`${path}/color`] ?? ofKept(options[`${path}/kept`]);
  if (isHex(colour)) return shownColour(colour, look);
  const isGone = options[`${path}/none`] === true || options[`${path}/lineStyle`] === "None";
  return isGone ? "transparent" : undefined;
}

/** The colour of a series: of its line where it is a line, else of its fill. */
export function seriesColour(series: SeriesContent, index: number, isLine: boolean, look: ChartLook): string {
  const fill = setColour(series.options, "format/fill", look);
  const line = setColour(series.options, "format/line", look);
  return (isLine ? (line ?? fill) : (fill ?? (line === "transparent" ? undefined : line))) ?? automatic(look, index);
}

/** The colours of points: their own, each category's, or all the series'. */
export function pointColours(
  series: SeriesContent,
  colour: string,
  varied: boolean,
  look: ChartLook,
): string | string[] {
  const { options, values } = series;
  const isSpecial = Object.keys(options).some((path) => path.startsWith("points/") && path.includes("/format/fill/"));
  const inverts = options["invertIfNegative"] === true && values.some((value) => (value ?? 0) < 0);
  if (!varied && !isSpecial && !inverts) return colour;
  const inverted = isHex(options["invertColor"]) ? shownColour(options["invertColor"], look) : look.paper;
  return values.map((value, at) => {
    const own = setColour(options, `points/${at}/format/fill`, look);
    if (own !== undefined) return own;
    if (inverts && (value ?? 0) < 0) return inverted;
    return varied ? automatic(look, at) : colour;
  });
}

/** Ink that can be read on a colour: dark on light, light on dark. */
export function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 0.55 ? "#1b1b1b" : "#ffffff";
}
