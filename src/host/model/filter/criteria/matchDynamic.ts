import type { FilterCriteria } from "../filterData";
import type { FilteredCell, Passes } from "./filteredCell";
import { matchAverage } from "./matchTop";
import { dateOfSerial, serialOfDay, serialOfToday } from "./serialDate";

// "Februray" is how the library spells it.
const MONTHS = [
  "January",
  "Februray",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** From the first day up to, not including, the second; serial numbers. */
type Period = readonly [from: number, to: number];

function periodAround(word: string, step: -1 | 0 | 1, now: Date): Period | undefined {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  const days = (from: number, count: number): Period => {
    const start = serialOfDay(year, month, day + from);
    return [start, start + count];
  };
  const months = (from: number, count: number): Period => [
    serialOfDay(year, from, 1),
    serialOfDay(year, from + count, 1),
  ];
  switch (word) {
    case "Week":
      // Excel's weeks of filters begin on Sunday.
      return days(step * 7 - now.getDay(), 7);
    case "Month":
      return months(month + step, 1);
    case "Quarter":
      return months((Math.floor(month / 3) + step) * 3, 3);
    case "Year":
      return [serialOfDay(year + step, 0, 1), serialOfDay(year + step + 1, 0, 1)];
    default:
      return undefined;
  }
}

function periodOf(criteria: string, now: Date): Period | undefined {
  const today = serialOfToday(now);
  if (criteria === "Yesterday") return [today - 1, today];
  if (criteria === "Today") return [today, today + 1];
  if (criteria === "Tomorrow") return [today + 1, today + 2];
  if (criteria === "YearToDate") return [serialOfDay(now.getFullYear(), 0, 1), today + 1];
  const [, when, word = ""] = /^(Last|This|Next)(\w+)$/.exec(criteria) ?? [];
  if (when === undefined) return undefined;
  return periodAround(word, when === "Last" ? -1 : when === "Next" ? 1 : 0, now);
}

/** Months of every year that the criterion means: "AllDatesInPeriodMarch", "AllDatesInPeriodQuarter2". */
function monthsOf(criteria: string): readonly number[] {
  const [, period = ""] = /^AllDatesInPeriod(\w+)$/.exec(criteria) ?? [];
  const quarter = /^Quarter([1-4])$/.exec(period)?.[1];
  if (quarter !== undefined) return [0, 1, 2].map((month) => (Number(quarter) - 1) * 3 + month);
  return MONTHS.includes(period) ? [MONTHS.indexOf(period)] : [];
}

/** Is it one of Excel.DynamicFilterCriteria that can be applied? */
export const isDynamic = (criteria: string): boolean =>
  criteria === "AboveAverage" ||
  criteria === "BelowAverage" ||
  monthsOf(criteria).length > 0 ||
  periodOf(criteria, new Date()) !== undefined;

/**
 * Criteria that depend on the data or on the day.
 *
 * @param now the clock at which the filter is applied
 */
export function matchDynamic(
  { dynamicCriteria = "" }: FilterCriteria,
  cells: readonly FilteredCell[],
  now: Date,
): Passes {
  if (dynamicCriteria.endsWith("Average")) return matchAverage(dynamicCriteria === "AboveAverage", cells);
  const months = monthsOf(dynamicCriteria);
  if (months.length > 0) {
    return ({ value }) => typeof value === "number" && months.includes(dateOfSerial(value).getUTCMonth());
  }
  const period = periodOf(dynamicCriteria, now);
  return ({ value }) => typeof value === "number" && period !== undefined && value >= period[0] && value < period[1];
}
