import type { FontSettings } from "../chartOptions";
import { shownColour, type ChartLook } from "../chartLook";
import { pixelsPerPoint } from "../placeCharts";

/** A font as the charting library takes it. */
export const chartFont = ({ size, bold, italic, name }: FontSettings, weight = 400) => ({
  size: size * pixelsPerPoint,
  weight: bold === undefined ? weight : bold ? 700 : 400,
  ...(italic && { style: "italic" as const }),
  ...(name && { family: name }),
});

/** A text's colour on this page. */
export const textColour = ({ color }: FontSettings, look: ChartLook): string =>
  color === undefined ? look.ink : shownColour(color, look);
