/** Words of the file and Excel's for the same thing. */
export type WordPairs = readonly (readonly [file: string, api: string])[];

export const toApi = (pairs: WordPairs, word: string | undefined): string | undefined =>
  pairs.find(([file]) => file === word)?.[1];

export const toFile = (pairs: WordPairs, word: unknown): string | undefined =>
  pairs.find(([, api]) => api === word)?.[0];

/** Legend positions. */
export const LEGEND_POSITIONS: WordPairs = [
  ["r", "Right"],
  ["l", "Left"],
  ["t", "Top"],
  ["b", "Bottom"],
  ["tr", "Corner"],
];

export const TICK_MARKS: WordPairs = [
  ["none", "None"],
  ["cross", "Cross"],
  ["in", "Inside"],
  ["out", "Outside"],
];

export const TICK_LABELS: WordPairs = [
  ["nextTo", "NextToAxis"],
  ["high", "High"],
  ["low", "Low"],
  ["none", "None"],
];

export const ALIGNMENTS: WordPairs = [
  ["ctr", "Center"],
  ["l", "Left"],
  ["r", "Right"],
];

export const TIME_UNITS: WordPairs = [
  ["days", "Days"],
  ["months", "Months"],
  ["years", "Years"],
];

export const DISPLAY_UNITS: WordPairs = [
  ["hundreds", "Hundreds"],
  ["thousands", "Thousands"],
  ["tenThousands", "TenThousands"],
  ["hundredThousands", "HundredThousands"],
  ["millions", "Millions"],
  ["tenMillions", "TenMillions"],
  ["hundredMillions", "HundredMillions"],
  ["billions", "Billions"],
  ["trillions", "Trillions"],
];

export const BLANKS: WordPairs = [
  ["gap", "NotPlotted"],
  ["zero", "Zero"],
  ["span", "Interplotted"],
];

export const MARKERS: WordPairs = [
  ["auto", "Automatic"],
  ["none", "None"],
  ["square", "Square"],
  ["diamond", "Diamond"],
  ["triangle", "Triangle"],
  ["x", "X"],
  ["star", "Star"],
  ["dot", "Dot"],
  ["dash", "Dash"],
  ["circle", "Circle"],
  ["plus", "Plus"],
];

export const LABEL_POSITIONS: WordPairs = [
  ["ctr", "Center"],
  ["inEnd", "InsideEnd"],
  ["inBase", "InsideBase"],
  ["outEnd", "OutsideEnd"],
  ["l", "Left"],
  ["r", "Right"],
  ["t", "Top"],
  ["b", "Bottom"],
  ["bestFit", "BestFit"],
];

/** What labels show, in the order of the file. */
export const LABEL_SHOWS: WordPairs = [
  ["showLegendKey", "showLegendKey"],
  ["showVal", "showValue"],
  ["showCatName", "showCategoryName"],
  ["showSerName", "showSeriesName"],
  ["showPercent", "showPercentage"],
  ["showBubbleSize", "showBubbleSize"],
];

export const TRENDLINES: WordPairs = [
  ["linear", "Linear"],
  ["exp", "Exponential"],
  ["log", "Logarithmic"],
  ["movingAvg", "MovingAverage"],
  ["poly", "Polynomial"],
  ["power", "Power"],
];

export const ERROR_SIDES: WordPairs = [
  ["both", "Both"],
  ["minus", "MinusValues"],
  ["plus", "PlusValues"],
];

export const ERROR_TYPES: WordPairs = [
  ["fixedVal", "FixedValue"],
  ["percentage", "Percent"],
  ["stdDev", "StDev"],
  ["stdErr", "StError"],
  ["cust", "Custom"],
];

export const SPLITS: WordPairs = [
  ["pos", "SplitByPosition"],
  ["val", "SplitByValue"],
  ["percent", "SplitByPercentValue"],
  ["cust", "SplitByCustomSplit"],
];

export const LINE_STYLES: WordPairs = [
  ["solid", "Continuous"],
  ["dash", "Dash"],
  ["lgDash", "Dash"],
  ["dashDot", "DashDot"],
  ["lgDashDot", "DashDot"],
  ["sysDashDot", "DashDot"],
  ["lgDashDotDot", "DashDotDot"],
  ["sysDashDotDot", "DashDotDot"],
  ["sysDash", "Dot"],
  ["dot", "Dot"],
  ["sysDot", "RoundDot"],
];

export const HORIZONTAL: WordPairs = [
  ["ctr", "Center"],
  ["l", "Left"],
  ["r", "Right"],
  ["just", "Justify"],
  ["dist", "Distributed"],
];

export const VERTICAL: WordPairs = [
  ["ctr", "Center"],
  ["b", "Bottom"],
  ["t", "Top"],
  ["just", "Justify"],
  ["dist", "Distributed"],
];
