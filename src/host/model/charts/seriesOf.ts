import { type Area, formatAbsolute, formatArea, quoteSheet } from "../cells/address";
import { type Book, type Sheet, sheetName } from "../book";
import { isCellError } from "../calculation/functionAnswers";
import { valueAt } from "../cells/cells";
import type { ChartData, ChartSeriesData } from "./chartData";
import { familyOf, hasPairs } from "./chartFamily";

/** "Sheet1!A1:B9" */
export const addressIn = (book: Book, sheet: Sheet, area: Area): string =>
  `${quoteSheet(sheetName(book, sheet))}!${formatArea(area)}`;

/** "=Sheet1!$A$1" */
const cellReference = (book: Book, sheet: Sheet, area: Area): string =>
  `=${quoteSheet(sheetName(book, sheet))}!${formatAbsolute(area)}`;

/** Are the columns of the range its series? Left to Excel, the longer side becomes the categories. */
export const isByColumns = (area: Area, seriesBy: NonNullable<ChartData["seriesBy"]>): boolean =>
  seriesBy === "Columns" || (seriesBy === "Auto" && area.rows >= area.columns);

/**
 * The series Excel makes of a range: names from the first row (or column) where it holds text, categories from the first
 * column (or row) where that holds text, or x values for scatter charts.
 */
export function seriesOf(
  book: Book,
  sheet: Sheet,
  area: Area,
  type: string,
  seriesBy: NonNullable<ChartData["seriesBy"]>,
): ChartSeriesData[] {
  const byColumns = isByColumns(area, seriesBy);
  // Seen as if every series were a column: `down` runs along a series, `across` from one to the next.
  const [downCount, acrossCount] = byColumns ? [area.rows, area.columns] : [area.columns, area.rows];
  const part = (down: number, across: number, downs: number, acrosses: number): Area =>
    byColumns
      ? { row: area.row + down, column: area.column + across, rows: downs, columns: acrosses }
      : { row: area.row + across, column: area.column + down, rows: acrosses, columns: downs };
  const isText = (down: number, across: number): boolean => {
    const { row, column } = part(down, across, 1, 1);
    const value = valueAt(book, sheet, row, column);
    return typeof value === "string" && !isCellError(value) && value !== "";
  };
  const isBlank = (down: number, across: number): boolean => {
    const { row, column } = part(down, across, 1, 1);
    return (valueAt(book, sheet, row, column) ?? "") === "";
  };
  const last = acrossCount - 1;
  const hasNames = downCount > 1 && (isText(0, last) || (isBlank(0, 0) && acrossCount > 1));
  const first = hasNames ? 1 : 0;
  const pairs = hasPairs(type) && acrossCount > 1;
  const hasCategories = acrossCount > 1 && (pairs || isText(first, 0) || (hasNames && isBlank(0, 0)));
  const length = downCount - first;
  const labels = hasCategories ? addressIn(book, sheet, part(first, 0, length, 1)) : undefined;
  const series: ChartSeriesData[] = [];
  // A bubble takes two columns: its y value and its size.
  const step = familyOf(type) === "bubble" ? 2 : 1;
  for (let across = hasCategories ? 1 : 0; across < acrossCount; across += step) {
    const one: ChartSeriesData = { values: addressIn(book, sheet, part(first, across, length, 1)) };
    if (step === 2 && across + 1 < acrossCount) {
      one.bubbleSizes = addressIn(book, sheet, part(first, across + 1, length, 1));
    }
    if (hasNames) one.name = cellReference(book, sheet, part(0, across, 1, 1));
    if (labels) one[pairs ? "xValues" : "categories"] = labels;
    series.push(one);
  }
  return series;
}
