/** The look of a cell. Sizes are points; what is absent stays as Excel has it. */
export interface Style {
  font?: { size?: number; bold?: boolean; italic?: boolean; color?: string };
  fill?: string;
  numberFormat?: string;
  horizontal?: "Left" | "Center" | "Right";
  vertical?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  indent?: number;
  shrinkToFit?: boolean;
  /** Degrees the text is turned by; 90 reads from bottom to top. */
  rotate?: number;
  bottom?: Line;
  top?: Line;
  /** Left and right of the cell. */
  sides?: Line;
  /** Takes input while the sheet is protected. */
  unlocked?: boolean;
}

/** A border line; "Hairline" and the rest are Excel.BorderWeight. */
export interface Line {
  color: string;
  weight: "Hairline" | "Thin" | "Medium";
}

/** The colours of every sheet we build: ink and greys, one accent, and three that only ever mean a band of health. */
export const colors = {
  ink: "#1F2933",
  muted: "#5F6B7A",
  rule: "#D3DAE1",
  paper: "#FFFFFF",
  accent: "#1F4E63",
  accentSoft: "#E8EFF2",
  second: "#C17F24",
  secondSoft: "#EBD2AA",
  input: "#FFFBEB",
  inputInk: "#1D4ED8",
  good: "#1E6B42",
  goodSoft: "#DFF0E6",
  watch: "#7A5200",
  watchSoft: "#FBEFD5",
  risk: "#9B1C1C",
  riskSoft: "#F9E1DF",
  unknown: "#4B5563",
  unknownSoft: "#E9ECEF",
} as const;

/** The six types from transaction to acquisition: one colour growing deeper, so that print without colour keeps their order. */
export const typeColors = ["#EDF2F4", "#D3E0E6", "#AFC6D0", "#7FA1B0", "#4C7487", "#1F4E63"] as const;

/** Number formats, in the English codes that Excel takes in every language. */
export const numberFormats = {
  score: "0.00",
  points: "0",
  ofHundred: '0" of 100"',
  share: "0%",
  date: "yyyy-mm-dd",
  gap: '+0.0;-0.0;"–";@',
  ratio: "# ?/?",
  shareOrDash: '0%;-0%;"–";@',
  change: "+0%;-0%;0%;@",
  scoreOrDash: '0.00;"–";0.00;@',
  rating: "0.0",
  whole: "0",
} as const;

const hair: Line = { color: colors.rule, weight: "Thin" };
const text: Style = { font: { size: 9.5, color: colors.ink }, vertical: "Center" };
const muted: Style = { font: { size: 8.5, color: colors.muted }, vertical: "Center" };
const row: Style = { ...text, bottom: hair };
const figure: Style = { ...row, horizontal: "Right" };
const input: Style = {
  font: { size: 9.5, color: colors.inputInk },
  fill: colors.input,
  vertical: "Center",
  bottom: hair,
  unlocked: true,
};
/** Paper between places to type in that lie side by side. */
const between: Line = { color: colors.paper, weight: "Medium" };
const type = (fill: string, color: string): Style => ({
  font: { size: 8.5, color },
  fill,
  horizontal: "Center",
  vertical: "Center",
  wrap: true,
});
const total: Style = {
  font: { size: 9.5, bold: true, color: colors.ink },
  fill: colors.accentSoft,
  vertical: "Center",
  bottom: hair,
};
const head: Style = {
  font: { size: 8.5, bold: true, color: colors.muted },
  vertical: "Bottom",
  bottom: { color: colors.muted, weight: "Thin" },
};

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
const heatCell = (level: 0 | 1 | 2 | 3 | 4): Style => ({
  font: { size: 8.5, color: heatColors.levels[level].color },
  fill: heatColors.levels[level].fill,
  horizontal: "Center",
  vertical: "Center",
});

/** Every style a plan may name. */
export const styles = {
  base: text,
  kicker: { font: { size: 9, bold: true, color: colors.accent }, vertical: "Center" },
  kickerRight: { ...muted, horizontal: "Right" },
  title: {
    font: { size: 20, bold: true, color: colors.ink },
    vertical: "Center",
    horizontal: "Left",
    shrinkToFit: true,
    bottom: { color: colors.accent, weight: "Medium" },
  },
  label: muted,
  plain: text,
  plainLeft: { ...text, horizontal: "Left" },
  dateInput: { ...input, numberFormat: numberFormats.date, horizontal: "Left" },
  section: {
    font: { size: 11, bold: true, color: colors.accent },
    vertical: "Center",
    bottom: { color: colors.accent, weight: "Thin" },
  },
  sectionNote: {
    font: { size: 8.5, italic: true, color: colors.muted },
    vertical: "Center",
    bottom: { color: colors.accent, weight: "Thin" },
  },
  note: { font: { size: 8.5, italic: true, color: colors.muted }, vertical: "Center" },
  verdict: {
    font: { size: 16, bold: true, color: colors.ink },
    fill: colors.accentSoft,
    vertical: "Center",
    horizontal: "Left",
    indent: 1,
  },
  verdictPoints: {
    font: { size: 16, bold: true, color: colors.ink },
    fill: colors.accentSoft,
    vertical: "Center",
    horizontal: "Left",
    indent: 1,
    numberFormat: numberFormats.ofHundred,
  },
  rowLabel: row,
  partLabel: { ...row, font: { size: 9, color: colors.muted }, indent: 1 },
  rowLabelPlain: text,
  rowText: { ...row, horizontal: "Left" },
  rowTextRight: { ...row, horizontal: "Right" },
  score: { ...figure, numberFormat: numberFormats.score },
  points: { ...figure, numberFormat: numberFormats.points },
  share: { ...figure, numberFormat: numberFormats.share },
  stepLabel: { ...muted, bottom: hair },
  stepPart: { ...muted, bottom: hair, indent: 1 },
  figure: { ...muted, horizontal: "Right", bottom: hair, numberFormat: numberFormats.score },
  stepValue: { ...muted, bottom: hair },
  stepDate: { ...muted, bottom: hair, numberFormat: numberFormats.date, shrinkToFit: true },
  type1: type(typeColors[0], colors.ink),
  type2: type(typeColors[1], colors.ink),
  type3: type(typeColors[2], colors.ink),
  type4: type(typeColors[3], colors.ink),
  type5: type(typeColors[4], colors.paper),
  type6: type(typeColors[5], colors.paper),
  stretch: { font: { size: 8, color: colors.muted }, horizontal: "Center", vertical: "Center" },
  /** Cells a chart is made from and lies over; not to be seen where it covers them not quite. */
  behind: { font: { size: 8, color: colors.paper }, shrinkToFit: true },
  head,
  headCenter: { ...head, horizontal: "Center" },
  headRight: { ...head, horizontal: "Right" },
  answer: { ...row, horizontal: "Center" },
  gap: { ...row, horizontal: "Center", numberFormat: numberFormats.gap },
  rank: { ...row, horizontal: "Center", numberFormat: numberFormats.whole, font: { size: 9.5, color: colors.muted } },
  anchor: { font: { size: 8.5, color: colors.muted }, vertical: "Center", wrap: true, bottom: hair },
  source: { font: { size: 8, color: colors.muted }, vertical: "Center", horizontal: "Right", bottom: hair },
  pole: { font: { size: 8, color: colors.muted }, vertical: "Center", shrinkToFit: true, bottom: hair },
  stepAnswer: { ...muted, horizontal: "Right", bottom: hair, shrinkToFit: true, numberFormat: numberFormats.rating },
  stepText: { ...muted, horizontal: "Left", bottom: hair, shrinkToFit: true },
  wrapped: { ...row, wrap: true, horizontal: "Left" },
  wrappedStrong: { ...row, font: { size: 9.5, bold: true, color: colors.ink }, wrap: true, horizontal: "Left" },
  partWrapped: { ...row, font: { size: 9, color: colors.muted }, indent: 1, wrap: true, horizontal: "Left" },
  aid: { font: { size: 8.5, italic: true, color: colors.muted }, vertical: "Center", wrap: true, bottom: hair },
  answerDate: { ...row, horizontal: "Center", numberFormat: numberFormats.date },
  dateRight: { ...figure, numberFormat: numberFormats.date },
  dayCount: { ...figure, numberFormat: numberFormats.whole },
  titleInput: {
    ...input,
    font: { size: 20, bold: true, color: colors.inputInk },
    horizontal: "Left",
    shrinkToFit: true,
    bottom: { color: colors.accent, weight: "Medium" },
  },
  headWrap: { ...head, horizontal: "Center", wrap: true },
  headWrapLeft: { ...head, wrap: true },
  inputHead: {
    ...input,
    font: { size: 8.5, bold: true, color: colors.inputInk },
    horizontal: "Center",
    vertical: "Bottom",
    wrap: true,
  },
  inputRatio: { ...input, horizontal: "Center", numberFormat: numberFormats.ratio },
  ratio: { ...row, horizontal: "Center", numberFormat: numberFormats.ratio, font: { size: 9.5, color: colors.muted } },
  scoreCenter: { ...row, horizontal: "Center", numberFormat: numberFormats.score },
  scoreStrong: {
    ...row,
    font: { size: 9.5, bold: true, color: colors.ink },
    horizontal: "Center",
    numberFormat: numberFormats.score,
    shrinkToFit: true,
  },
  shareCenter: { ...row, horizontal: "Center", numberFormat: numberFormats.share },
  shareOrDash: { ...row, horizontal: "Center", numberFormat: numberFormats.shareOrDash },
  change: { ...row, horizontal: "Center", numberFormat: numberFormats.change },
  sourceCenter: { font: { size: 8, color: colors.muted }, vertical: "Center", horizontal: "Center", bottom: hair },
  noteRow: { font: { size: 8.5, italic: true, color: colors.muted }, vertical: "Center", bottom: hair, wrap: true },
  warning: { font: { size: 9, bold: true, color: colors.risk }, vertical: "Center", bottom: hair },
  inputShare: { ...input, horizontal: "Center", numberFormat: numberFormats.share },
  inputSection: { ...input, font: { size: 11, bold: true, color: colors.inputInk }, horizontal: "Left" },
  goalNumber: { ...row, horizontal: "Right", shrinkToFit: true },
  inputGoalNumber: { ...input, horizontal: "Right", shrinkToFit: true },
  figureCenter: { ...muted, horizontal: "Center", bottom: hair, numberFormat: numberFormats.score },
  changeRight: { ...row, horizontal: "Right", numberFormat: numberFormats.change },
  totalLabel: { ...total, horizontal: "Left" },
  totalText: { ...total, horizontal: "Left", font: { size: 9, color: colors.ink } },
  totalNumber: { ...total, horizontal: "Center" },
  totalShare: { ...total, horizontal: "Center", numberFormat: numberFormats.share },
  totalShareLeft: { ...total, horizontal: "Left", numberFormat: numberFormats.share },
  stepWhole: { ...muted, horizontal: "Right", bottom: hair, numberFormat: numberFormats.whole },
  stepOrDash: { ...muted, horizontal: "Right", bottom: hair, numberFormat: numberFormats.scoreOrDash },
  inputAnswer: { ...input, horizontal: "Center" },
  inputText: { ...input, wrap: true, horizontal: "Left" },
  inputDate: { ...input, numberFormat: numberFormats.date, horizontal: "Center" },
  inputChoice: { ...input, horizontal: "Center" },
  boxAnswer: { ...input, horizontal: "Center", sides: between },
  boxText: { ...input, wrap: true, horizontal: "Left", sides: between },
  boxDate: { ...input, numberFormat: numberFormats.date, horizontal: "Center", sides: between },
  boxChoice: { ...input, horizontal: "Center", sides: between },
  listHead: { ...head, font: { size: 8, bold: true, color: colors.muted }, wrap: true },
  listHeadCenter: { ...head, font: { size: 8, bold: true, color: colors.muted }, wrap: true, horizontal: "Center" },
  listName: { ...row, font: { size: 9, bold: true, color: colors.ink }, shrinkToFit: true },
  listText: { ...row, font: { size: 9, color: colors.ink }, horizontal: "Left", shrinkToFit: true },
  listTag: { ...row, font: { size: 9, color: colors.ink }, horizontal: "Center", shrinkToFit: true },
  listRow: { ...row, font: { size: 8.5, color: colors.muted }, horizontal: "Center" },
  scoreSoft: { ...figure, numberFormat: numberFormats.score, font: { size: 9, color: colors.muted } },
  pointsSoft: { ...figure, numberFormat: numberFormats.points, font: { size: 9, color: colors.muted } },
  count: { ...figure, numberFormat: numberFormats.whole },
  countTotalLabel: {
    ...row,
    font: { size: 9.5, bold: true, color: colors.ink },
    top: { color: colors.muted, weight: "Thin" },
  },
  countTotal: {
    ...figure,
    font: { size: 9.5, bold: true, color: colors.ink },
    numberFormat: numberFormats.whole,
    top: { color: colors.muted, weight: "Thin" },
  },
  noteWrapped: { font: { size: 8.5, italic: true, color: colors.muted }, vertical: "Top", wrap: true },
  labelRight: { ...muted, horizontal: "Right" },
  heatGroup: {
    font: { size: 8.5, bold: true, color: colors.accent },
    vertical: "Center",
    horizontal: "Left",
    bottom: { color: colors.accent, weight: "Thin" },
  },
  heatHead: { font: { size: 8.5, color: colors.muted }, horizontal: "Center", vertical: "Bottom", rotate: 90 },
  heat: { ...row, font: { size: 8.5, color: colors.ink }, horizontal: "Center", shrinkToFit: true },
  heat1: heatCell(0),
  heat2: heatCell(1),
  heat3: heatCell(2),
  heat4: heatCell(3),
  heat5: heatCell(4),
  heatUnknown: { fill: heatColors.unknown.fill },
  heatAside: { fill: heatColors.aside.fill, bottom: hair, top: hair },
  legendLabel: { font: { size: 8.5, bold: true, color: colors.ink }, vertical: "Center" },
  caveatSource: { font: { size: 8, color: colors.muted }, vertical: "Center" },
  caveat: { font: { size: 8.5, color: colors.muted }, vertical: "Top", wrap: true },
} as const satisfies Record<string, Style>;

/** Name of a style. */
export type StyleName = keyof typeof styles;

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
