import type { Scene } from "../../block";
import type { Brush } from "../../brush";
import { call, quoteText } from "../../formula";
import {
  slopePerDay,
  intercept,
  slopePerYear,
  trajectoryLabel,
  type SeriesCells,
} from "../../native/formulas/trajectory";
import { goalSourceOf, historyOf, type DatedSource } from "./goalSource";
import { partOf } from "./subjects";

/** Where values by date come from: dated goals before a history of scores; null where nothing has a date. */
export function datedBy(scene: Scene): "goals" | "history" | null {
  if (goalSourceOf(scene)?.has("date")) return "goals";
  return historyOf(scene) ? "history" : null;
}

/** How many quarters are shown. */
export const quarterCount = (scene: Scene): number => partOf(scene, "goalSteps").quarters;

/** The last day of the quarter that is so many before the one of the as-of date. */
export const quarterEnd = (asOf: string, before: number): string =>
  `EOMONTH(${asOf},MOD(3-MONTH(${asOf}),3)-${3 * before})`;

/** "2024 Q3", by numbers alone: codes of dates differ between languages. */
export const quarterName = (end: string): string => `YEAR(${end})&" Q"&ROUNDUP(MONTH(${end})/3,0)`;

/** A column's own row numbers, from 1. */
export const rowsOf = (range: string): string => `(ROW(${range})-MIN(ROW(${range}))+1)`;

/** More rows than a source is read to: a date and a row number make one number, of which the largest is the newest. */
const scale = 1e6;

/** The row of a source with the newest date among those for which all conditions hold; an error where there is none. */
export function newestRow(dates: string, conditions: readonly string[]): string {
  const known = [`ISNUMBER(${dates})`, ...conditions].join("*");
  return `MOD(AGGREGATE(14,6,(INT(${dates})*${scale}+${rowsOf(dates)})/(${known}),1),${scale})`;
}

/** That a date lies in the quarter that ends in a cell, and not after the as-of date. */
export const inQuarter = (dates: string, end: string, asOf: string): string =>
  `(${dates}>EOMONTH(${end},-3))*(INT(${dates})<=MIN(${end},${asOf}))`;

/** The cells a trajectory is worked out from and in: values along a row under the quarters' ends. */
export interface TrendCells {
  /** "$C$4:$J$4" */
  readonly values: string;
  /** The ends and the values once more, one below the other, so that built-in functions can pair each with each. */
  readonly down: { readonly dates: string; readonly values: string };
  readonly slope: string;
  readonly intercept: string;
}

/** The formulas of a trajectory; slope and intercept are steps that only built-in functions need. */
export function trendFormulas(brush: Brush, { values, down, slope, intercept: at }: TrendCells, scene: Scene) {
  const dates = brush.anchor("goals.ends");
  if (scene.calculate !== "native") {
    const ask = (what: string): string => `INDEX(${call("TRAJECTORY", dates, values, quoteText(what))},1,1)`;
    return { slope: null, intercept: null, label: ask("label"), perYear: `IFERROR(${ask("slope")},"")` };
  }
  const series: SeriesCells = {
    ...{ dates: down.dates, values: down.values, datesAcross: dates, valuesAcross: values },
    ...{ slope, intercept: at },
  };
  return {
    slope: slopePerDay(series),
    intercept: intercept(series),
    label: trajectoryLabel(series),
    perYear: `IFERROR(${slopePerYear(series)},"")`,
  };
}

/** 0, 1, 2 … */
export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** That a row of a source is about the partner whose name stands in a cell. */
export const isAbout = (source: DatedSource, name: string): string => `(${source.range("partner")}=${name})`;
