import { words } from "../style/words";

/** Comparison operators of rules on values. */
export const comparisonWords = words({
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
});

/** Types of rules on text. */
export const textRuleWords = words({
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
});

/** Rule types that are one preset criterion each. */
export const presetWords = words({
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  containsErrors: "Errors",
  notContainsErrors: "NonErrors",
  uniqueValues: "UniqueValues",
  duplicateValues: "DuplicateValues",
});

/** The timePeriod attribute of a date rule. */
export const periodWords = words({
  yesterday: "Yesterday",
  today: "Today",
  tomorrow: "Tomorrow",
  last7Days: "LastSevenDays",
  lastWeek: "LastWeek",
  thisWeek: "ThisWeek",
  nextWeek: "NextWeek",
  lastMonth: "LastMonth",
  thisMonth: "ThisMonth",
  nextMonth: "NextMonth",
});

/** aboveAverage, equalAverage and stdDev of a rule on the average, written as one word. */
export const averageWords = words({
  "above 0 0": "AboveAverage",
  "below 0 0": "BelowAverage",
  "above 1 0": "EqualOrAboveAverage",
  "below 1 0": "EqualOrBelowAverage",
  "above 0 1": "OneStdDevAboveAverage",
  "below 0 1": "OneStdDevBelowAverage",
  "above 0 2": "TwoStdDevAboveAverage",
  "below 0 2": "TwoStdDevBelowAverage",
  "above 0 3": "ThreeStdDevAboveAverage",
  "below 0 3": "ThreeStdDevBelowAverage",
});

/** Ends and middles of scales. */
export const criterionWords = words({
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  formula: "Formula",
  percentile: "Percentile",
  autoMin: "Automatic",
});

const ICON_NUMBERS = { 3: "Three", 4: "Four", 5: "Five" } as const;

/** "3TrafficLights1" → "ThreeTrafficLights1". */
export function shownIconSet(stored: string): string {
  return stored.replace(/^[345]/, (digit) => ICON_NUMBERS[Number(digit) as 3 | 4 | 5]);
}

export function storedIconSet(shown: string): string {
  return shown.replace(/^(Three|Four|Five)/, (word) => ({ Three: "3", Four: "4", Five: "5" })[word as "Three"]);
}
