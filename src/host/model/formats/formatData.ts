/** How a cell looks, as plain JSON; see `WorkbookData` for places, sizes and colours. */
export interface FormatData {
  /** The cell style, built-in ("Check Cell") or the workbook's own; absent = "Normal". */
  style?: string;
  /** Absent = "General". */
  numberFormat?: string;
  fill?: string;
  /** −1 (black) … 1 (white): how much darker or lighter than `fill` it is shown; absent = 0. */
  fillTint?: number;
  /** Excel.FillPattern other than "None" and "Solid", drawn over `fill`. */
  pattern?: string;
  /** Absent = "#000000". */
  patternColor?: string;
  patternTint?: number;
  font?: FontData;
  horizontal?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  wrap?: boolean;
  /** Steps of indentation, 0–250. */
  indent?: number;
  /** Degrees −90…90, or 180 for stacked text. */
  rotation?: number;
  shrinkToFit?: boolean;
  /** The last line of distributed text is distributed as well. */
  autoIndent?: boolean;
  /** Absent = that of the text. */
  readingOrder?: "LeftToRight" | "RightToLeft";
  /** Absent = true, as in Excel. */
  locked?: boolean;
  /** Hides the formula on a protected sheet. */
  formulaHidden?: boolean;
  borders?: BordersData;
}

export interface FontData {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  /** true = "Single" */
  underline?: boolean | "Double" | "SingleAccountant" | "DoubleAccountant";
  strikethrough?: boolean;
  subscript?: boolean;
  superscript?: boolean;
  color?: string;
  /** −1 (black) … 1 (white); absent = 0. */
  tint?: number;
}

export type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export type BordersData = Partial<Record<Edge, BorderData>>;

export interface BorderData {
  /** Excel.BorderLineStyle, never "None". */
  style: string;
  /** Excel.BorderWeight; absent = "Thin". */
  weight?: string;
  /** Absent = "#000000". */
  color?: string;
  /** −1 (black) … 1 (white); absent = 0. */
  tint?: number;
}

/** What a cell style may say something about, by the names of the `include…` members of Excel.Style. */
export type StylePart = "Number" | "Alignment" | "Font" | "Border" | "Patterns" | "Protection";

/** A cell style of the workbook's own, or a built-in one that was changed. */
export interface StyleData {
  /** As Excel's user interface calls it: "Check Cell", "20% - Accent1". */
  name: string;
  /** Has no `style` of its own. */
  format: FormatData;
  /** What the style leaves as it is in the cells; absent = nothing. */
  without?: StylePart[];
}
