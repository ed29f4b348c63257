import { speaks, type Replaced } from "../replaced";

/** Where something stands that is no cell's formula and speaks of a sheet which is to be replaced. */
interface Placed {
  /** Id of the sheet it stands on, which is not the one that is replaced. */
  sheet: string;
  sheetName: string;
  /** For people: the cells, or what the chart is called. */
  place: string;
  isProtected: boolean;
}

/** A rule for the looks of cells. */
export interface RulePointer extends Placed {
  kind: "rule";
  id: string;
  /** Excel.ConditionalFormatType */
  type: string;
  /** What it says, as Excel told it. */
  content: unknown;
}

/** A rule for what may be typed into cells. */
export interface ValidationPointer extends Placed {
  kind: "validation";
  rule: Excel.DataValidationRule;
  prompt: Excel.DataValidationPrompt;
  errorAlert: Excel.DataValidationErrorAlert;
  ignoreBlanks: boolean;
}

/** Cells that a series of a chart is drawn from. */
export interface SeriesPointer extends Placed {
  kind: "series";
  chart: string;
  index: number;
  part: "values" | "x" | "bubbleSizes";
  /** What the series is called: its name may come from a cell beside. */
  name: string;
  source: { sheet: string; area: string };
}

/** Something beside cells and names that speaks of a sheet which is to be replaced. */
export type Pointer = RulePointer | ValidationPointer | SeriesPointer;

/** Whether any text in a value, however deep, is a formula that speaks of one of these sheets. */
export function speaksWithin(value: unknown, replaced: readonly Replaced[]): boolean {
  if (typeof value === "string") return speaks(value, replaced);
  if (Array.isArray(value)) return value.some((one) => speaksWithin(one, replaced));
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((one) => speaksWithin(one, replaced));
}

/** A value without what Excel tells of parts that are not there, which it does not take back. */
export function withoutNothing<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => withoutNothing(one)) as T;
  if (typeof value !== "object" || value === null) return value;
  const there = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
  return Object.fromEntries(there.map(([key, one]) => [key, withoutNothing<unknown>(one)])) as T;
}
