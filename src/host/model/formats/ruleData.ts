import type { FormatData } from "./formatData";

/** One end or the middle of a colour scale or data bar; the formula may be a number ("0") or a formula ("=$A$1"). */
export interface ScaleCriterion {
  type: "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile" | "Automatic";
  formula?: string;
  color?: string;
}

export interface IconCriterion {
  type: "Number" | "Percent" | "Formula" | "Percentile";
  operator: "GreaterThan" | "GreaterThanOrEqual";
  formula: string;
  /** Absent = the icon of the set at this place. */
  customIcon?: { set: string; index: number };
}

/** Rules by Excel.ConditionalFormatType. Formulas are relative to the top left cell of the range. */
export type ConditionalFormatRule =
  | { type: "Custom"; rule: { formula: string } }
  | { type: "CellValue"; rule: { operator: string; formula1: string; formula2?: string } }
  | { type: "ContainsText"; rule: { operator: string; text: string } }
  | { type: "TopBottom"; rule: { type: string; rank: number } }
  | { type: "PresetCriteria"; rule: { criterion: string } }
  | { type: "ColorScale"; rule: { minimum: ScaleCriterion; midpoint?: ScaleCriterion; maximum: ScaleCriterion } }
  | { type: "DataBar"; rule: DataBarRule }
  | { type: "IconSet"; rule: { style: string; criteria: IconCriterion[]; reverse?: boolean; iconOnly?: boolean } };

export interface DataBarRule {
  minimum: ScaleCriterion;
  maximum: ScaleCriterion;
  /** Fill of positive bars; absent = Excel's blue, "#638EC6". */
  color?: string;
  /** Fill of negative bars; absent = "#FF555A". */
  negativeColor?: string;
  /** Border of negative bars; absent = that of positive ones. */
  negativeBorderColor?: string;
  /** Absent = true. */
  gradient?: boolean;
  borderColor?: string;
  barOnly?: boolean;
  direction?: "Context" | "LeftToRight" | "RightToLeft";
  axis?: "Automatic" | "None" | "CellMidPoint";
  axisColor?: string;
}

export type ConditionalFormatData = {
  /** One range, or several joined by ",". */
  range: string;
  stopIfTrue?: boolean;
  /** What cells that match look like; not for scales, bars and icons. */
  format?: FormatData;
} & ConditionalFormatRule;

export interface ValidationData {
  /** One range, or several joined by ",". */
  range: string;
  rule: ValidationRule;
  prompt?: { title: string; message: string };
  errorAlert?: { title: string; message: string; style: "Stop" | "Warning" | "Information"; showAlert: boolean };
  /** Absent = true. */
  ignoreBlanks?: boolean;
}

/** Excel.BasicDataValidation and DateTimeDataValidation: numbers, dates as text or serials, or formulas with "=". */
export interface ValidationLimits {
  formula1: string | number;
  formula2?: string | number;
  operator: string;
}

/** Excel.DataValidationRule: exactly one member. */
export interface ValidationRule {
  /** `source` is "a,b,c" or a formula ("=Lists!$A$1:$A$9"). */
  list?: { inCellDropDown: boolean; source: string };
  wholeNumber?: ValidationLimits;
  decimal?: ValidationLimits;
  textLength?: ValidationLimits;
  date?: ValidationLimits;
  time?: ValidationLimits;
  custom?: { formula: string };
}
