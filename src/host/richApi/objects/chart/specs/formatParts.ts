import type { NavSpec, PartSpecs } from "../part/partSpec";
import { word, yesNo } from "../part/scalars";

const COLOR_SCHEMES = [
  ...[1, 2, 3, 4].map((at) => `ColorfulPalette${at}`),
  ...Array.from({ length: 13 }, (_, at) => `MonochromaticPalette${at + 1}`),
];

const fill = (since?: string): Record<string, NavSpec> => ({ Fill: { type: "ChartFill", ...(since && { since }) } });
const font: Record<string, NavSpec> = { Font: { type: "ChartFont" } };
const border = (since: string): Record<string, NavSpec> => ({ Border: { type: "ChartBorder", since } });
const line: Record<string, NavSpec> = { Line: { type: "ChartLineFormat" } };

/** What each part of a chart can be formatted with. */
export const FORMAT_PARTS: PartSpecs = {
  ChartAreaFormat: {
    scalars: {
      ColorScheme: word(COLOR_SCHEMES, "ColorfulPalette1", "1.9"),
      RoundedCorners: yesNo(false, "1.9"),
    },
    navs: { ...border("1.7"), ...fill(), ...font },
  },
  ChartAxisFormat: { navs: { ...fill("1.8"), ...font, ...line } },
  ChartAxisTitleFormat: { navs: { ...border("1.8"), ...fill("1.8"), ...font } },
  ChartDataLabelFormat: { navs: { ...border("1.8"), ...fill(), ...font } },
  ChartErrorBarsFormat: { since: "1.9", navs: line },
  ChartFormatString: { since: "1.7", navs: { Font: { type: "ChartCharacters" } } },
  ChartGridlinesFormat: { navs: line },
  ChartLegendFormat: { navs: { ...border("1.8"), ...fill(), ...font } },
  ChartPlotAreaFormat: { since: "1.8", navs: { ...border("1.8"), ...fill() } },
  ChartPointFormat: { navs: { ...border("1.7"), ...fill() } },
  ChartSeriesFormat: { navs: { ...fill(), ...line } },
  ChartTitleFormat: { navs: { ...border("1.7"), ...fill(), ...font } },
  ChartTrendlineFormat: { since: "1.7", navs: line },
  ChartTrendlineLabelFormat: { since: "1.8", navs: { ...border("1.8"), ...fill(), ...font } },
};
