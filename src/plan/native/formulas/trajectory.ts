import {
  daysPerYear,
  fewestPoints,
  roundingShare,
  steadyBand,
  trajectoryLabels,
} from "../../../models/methods/trajectory";
import { quoteText } from "../../formula";

/** Where a series stands, and the cells in which its line is worked out. */
export interface SeriesCells {
  /** Dates and values, one below the other; a value that is not known is "" or a word. */
  readonly dates: string;
  readonly values: string;
  /** The same dates and values once more, side by side, so that every pair meets; "" where a cell of the column is empty. */
  readonly datesAcross: string;
  readonly valuesAcross: string;
  /** The cells that hold what `slopePerDay` and `intercept` come to. */
  readonly slope: string;
  readonly intercept: string;
}

/** The median of an array, leaving out what is an error in it: the second quartile, in any Excel from 2010 on. */
const medianOf = (array: string): string => `AGGREGATE(17,6,${array},2)`;

/** Divides by it: nothing for a point that is known, an error for one that is not, which the median leaves out. */
const known = ({ dates, values }: SeriesCells): string => `(ISNUMBER(${dates})*ISNUMBER(${values}))`;

/** How many points are known. */
const count = (cells: SeriesCells): string => `SUMPRODUCT(${known(cells)})`;
const edge = (kind: 14 | 15, cells: SeriesCells): string => `AGGREGATE(${kind},6,${cells.dates}/${known(cells)},1)`;
const first = (cells: SeriesCells): string => edge(15, cells);
const last = (cells: SeriesCells): string => edge(14, cells);

/** The median of the slopes of all pairs of points (Theil–Sen), in a day; "" where there are too few points, or all on one date. */
export function slopePerDay(cells: SeriesCells): string {
  const { dates, values, datesAcross, valuesAcross } = cells;
  const across = `(ISNUMBER(${datesAcross})*ISNUMBER(${valuesAcross}))`;
  const slopes = `(${values}-${valuesAcross})/((${dates}-${datesAcross})*${known(cells)}*${across})`;
  return `IF(${count(cells)}<${fewestPoints.value},"",IFERROR(${medianOf(slopes)},""))`;
}

/** The value of the line on the last date: the median of what each point would put there; "" where there is no line. */
export const intercept = (cells: SeriesCells): string =>
  `IF(${cells.slope}="","",${medianOf(`(${cells.values}-${cells.slope}*(${cells.dates}-${last(cells)}))/${known(cells)}`)})`;

/** TRAJECTORY's slope: the change in a year; #N/A where too few points make a line. */
export const slopePerYear = ({ slope }: SeriesCells): string => `IF(${slope}="",NA(),${slope}*${daysPerYear})`;

/** TRAJECTORY's label: Steady where the line moves less, over all its dates, than the points scatter around it. */
export function trajectoryLabel(cells: SeriesCells): string {
  const { dates, values, slope, intercept: at } = cells;
  const { up, flat, down, few } = trajectoryLabels;
  const change = `(${slope}*(${last(cells)}-${first(cells)}))`;
  const scatter = medianOf(`ABS(${values}-${at}-${slope}*(${dates}-${last(cells)}))/${known(cells)}`);
  const rounding = `${roundingShare.value}*(${medianOf(`ABS(${values})/${known(cells)}`)}+ABS(${change}))`;
  const moves = `AND(ABS(${change})+${rounding}>=${steadyBand.value}*${scatter},ABS(${change})>${rounding})`;
  const label = `IF(${moves},IF(${change}>0,${quoteText(up)},${quoteText(down)}),${quoteText(flat)})`;
  return `IF(${slope}="",${quoteText(few)},${label})`;
}
