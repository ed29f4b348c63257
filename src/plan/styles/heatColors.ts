import { colors } from "./colors";

/** How an answer looks among others: the higher the darker; grey where nothing is known, white where it does not apply. */
export const heatColors = {
  levels: [
    { fill: "#F3F7F9", color: colors.ink },
    { fill: "#D6E3E9", color: colors.ink },
    { fill: "#A9C4CF", color: colors.ink },
    { fill: "#5F8DA1", color: colors.paper },
    { fill: colors.accent, color: colors.paper },
  ],
  unknown: { fill: "#C9CDD2", color: colors.unknown },
  aside: { fill: colors.paper, color: colors.muted },
} as const;
