import type { FormatData } from "../../../src/host/model/formats/formatData";
import { colors } from "../../../src/plan/styles/colors";
import { numberFormats } from "../../../src/plan/styles/numberFormats";

const small = { size: 10, color: colors.ink };
const line = { style: "Continuous", color: colors.rule };

/** How the cells of the sample look; colours and number formats are those of the sheets the add-in builds. */
export const look = {
  title: { font: { size: 20, bold: true, color: colors.accent }, vertical: "Center" },
  subtitle: { font: { size: 10.5, color: colors.muted }, vertical: "Center" },
  heading: { font: { size: 12, bold: true, color: colors.accent }, vertical: "Center", borders: { EdgeBottom: line } },
  paragraph: { font: small, vertical: "Center", wrap: true },
  term: { font: { ...small, bold: true }, vertical: "Center", wrap: true },
  group: {
    font: { size: 9, bold: true, color: colors.accent },
    fill: colors.accentSoft,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    borders: {
      EdgeLeft: { style: "Continuous", weight: "Medium", color: colors.paper },
      EdgeRight: { style: "Continuous", weight: "Medium", color: colors.paper },
    },
  },
  header: {
    font: { size: 9.5, bold: true, color: colors.paper },
    fill: colors.accent,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
  },
  partner: {
    font: { ...small, bold: true },
    horizontal: "Left",
    indent: 1,
    vertical: "Center",
    wrap: true,
    borders: { EdgeBottom: line },
  },
  text: { font: small, horizontal: "Left", indent: 1, vertical: "Center", wrap: true, borders: { EdgeBottom: line } },
  verdict: {
    font: { ...small, bold: true },
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    borders: { EdgeBottom: line },
  },
  figure: { font: small, horizontal: "Center", vertical: "Center", borders: { EdgeBottom: line } },
} as const satisfies Record<string, FormatData>;

export const points: FormatData = { ...look.figure, numberFormat: numberFormats.points };
export const share: FormatData = { ...look.figure, numberFormat: numberFormats.share };
export const date: FormatData = { ...look.figure, numberFormat: numberFormats.date };

/** Header cells of texts start at the left, as their columns do. */
export const textHeader: FormatData = { ...look.header, horizontal: "Left", indent: 1 };

/** Fill and ink of each type, lighter to darker along the continuum; of each band of health, the colours that mean it everywhere. */
export const verdictColors: Readonly<Record<string, { fill: string; ink: string }>> = {
  "Transactional agreement": { fill: "#F1F5F7", ink: colors.ink },
  "Tactical alliance": { fill: "#DCE7EC", ink: colors.ink },
  Partnership: { fill: "#BFD5DE", ink: colors.ink },
  "Strategic alliance": { fill: "#8FB4C3", ink: colors.ink },
  "Joint venture": { fill: "#3F7389", ink: colors.paper },
  Acquisition: { fill: colors.accent, ink: colors.paper },
  Healthy: { fill: colors.goodSoft, ink: colors.good },
  Watch: { fill: colors.watchSoft, ink: colors.watch },
  "At risk": { fill: colors.riskSoft, ink: colors.risk },
  Insufficient: { fill: colors.unknownSoft, ink: colors.unknown },
};
