/** Words of filters in files, ECMA-376 Part 1, 18.18 (simple types), and what Excel's library calls the same. */

/** ST_FilterOperator. */
export const OPERATORS: readonly (readonly [word: string, sign: string])[] = [
  ["notEqual", "<>"],
  ["greaterThanOrEqual", ">="],
  ["lessThanOrEqual", "<="],
  ["greaterThan", ">"],
  ["lessThan", "<"],
  ["equal", "="],
];

/** "Februray" is how the library spells it. */
const MONTHS = ["January", "Februray", "March", "April", "May", "June", "July", "August"].concat(
  "September",
  "October",
  "November",
  "December",
);

const PERIODS = new Map<string, string>([
  ...MONTHS.map((month, index) => [`M${index + 1}`, `AllDatesInPeriod${month}`] as const),
  ...[1, 2, 3, 4].map((quarter) => [`Q${quarter}`, `AllDatesInPeriodQuarter${quarter}`] as const),
]);
const WORDS = new Map([...PERIODS].map(([word, criteria]) => [criteria, word]));

/** ST_DynamicFilterType → Excel.DynamicFilterCriteria; undefined for "null", which asks nothing. */
export function dynamicCriteria(type: string): string | undefined {
  if (type === "" || type === "null") return undefined;
  return PERIODS.get(type) ?? type.charAt(0).toUpperCase() + type.slice(1);
}

/** Excel.DynamicFilterCriteria → ST_DynamicFilterType. */
export const dynamicType = (criteria: string): string =>
  WORDS.get(criteria) ?? criteria.charAt(0).toLowerCase() + criteria.slice(1);

/** Parts of a date in dateGroupItem, from the widest to the narrowest, as ISO 8601 has them. */
export const DATE_PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;

/** The functions a totals row can name instead of a formula, ST_TotalsRowFunction, and their numbers for SUBTOTAL. */
export const TOTALS: readonly (readonly [word: string, code: number])[] = [
  ["average", 101],
  ["countNums", 102],
  ["count", 103],
  ["max", 104],
  ["min", 105],
  ["stdDev", 107],
  ["sum", 109],
  ["var", 110],
];
