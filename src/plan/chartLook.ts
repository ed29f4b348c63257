import { colors } from "./styles/colors";
import { bandLooks } from "./styles/bandLooks";

/** How every chart looks that does not say otherwise. Sizes and weights are points; a gap is percent of a bar's width. */
export const chartLook = {
  title: { size: 10, bold: true, color: colors.ink },
  text: { size: 8, bold: false, color: colors.muted },
  label: { size: 8, bold: false, color: colors.ink },
  paper: colors.paper,
  gridline: { color: colors.rule, weight: 0.5 },
  axisLine: { color: colors.muted, weight: 0.75 },
  guide: { color: colors.muted, weight: 1, style: "Dash" },
  lineWeight: 2,
  markerSize: 7,
  gapWidth: 60,
} as const;

/** Colours of series in their order, told apart in print and by people who see few colours; never those of the bands. */
export const seriesColors: readonly string[] = [
  colors.accent,
  colors.second,
  "#7A9CAD",
  "#8B6FA8",
  "#5F6B7A",
  "#B8C4CC",
];

/** The colour of a band of health where it fills a bar or a dot. */
export const bandColor = (band: string): string => bandLooks[band]?.color ?? colors.unknown;

/** For a series that only carries others: the invisible foot of a floating bar. */
export const noColor = "none";
