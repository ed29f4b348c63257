import { colors } from "./colors";

/** How health's bands look, by their label. */
export const bandLooks: Readonly<Record<string, { fill: string; color: string }>> = {
  Healthy: { fill: colors.goodSoft, color: colors.good },
  Watch: { fill: colors.watchSoft, color: colors.watch },
  "At risk": { fill: colors.riskSoft, color: colors.risk },
  Insufficient: { fill: colors.unknownSoft, color: colors.unknown },
  Continue: { fill: colors.goodSoft, color: colors.good },
  Renegotiate: { fill: colors.watchSoft, color: colors.watch },
  "Prepare exit": { fill: colors.riskSoft, color: colors.risk },
  Exit: { fill: colors.risk, color: colors.paper },
};
