import { invalidArgument, itemAlreadyExists } from "../../richApi/apiError";
import { type Area, formatAbsolute, formatArea, quoteSheet } from "../cells/address";
import { type Book, type Chart, type Sheet, sheetName } from "../book";
import { EVENTS, tellChart } from "../events/happenings";
import { isCellError } from "../calculation/functionAnswers";
import { valueAt } from "../cells/cells";
import { heightOf, leftOf, topOf, widthOf } from "../sheets/layout";
import type { ChartData, ChartSeriesData } from "./chartData";

/** Excel's size of a new chart: 5 by 3 inches. */
const SIZE = { width: 360, height: 216 };
const PLACE = { left: 150, top: 75 };

/** "Sheet1!A1:B9" */
export const addressIn = (book: Book, sheet: Sheet, area: Area): string =>
  `${quoteSheet(sheetName(book, sheet))}!${formatArea(area)}`;

/** "=Sheet1!$A$1" */
const cellReference = (book: Book, sheet: Sheet, area: Area): string =>
  `=${quoteSheet(sheetName(book, sheet))}!${formatAbsolute(area)}`;

const isPairs = (type: string): boolean => type.startsWith("XYScatter") || type.startsWith("Bubble");

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
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && area.rows >= area.columns);
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
  const pairs = isPairs(type) && acrossCount > 1;
  const hasCategories = acrossCount > 1 && (pairs || isText(first, 0) || (hasNames && isBlank(0, 0)));
  const length = downCount - first;
  const labels = hasCategories ? addressIn(book, sheet, part(first, 0, length, 1)) : undefined;
  const series: ChartSeriesData[] = [];
  for (let across = hasCategories ? 1 : 0; across < acrossCount; across++) {
    const one: ChartSeriesData = { values: addressIn(book, sheet, part(first, across, length, 1)) };
    if (hasNames) one.name = cellReference(book, sheet, part(0, across, 1, 1));
    if (labels) one[pairs ? "xValues" : "categories"] = labels;
    series.push(one);
  }
  return series;
}

function freeName(sheet: Sheet): string {
  const taken = new Set(sheet.charts.map(({ name }) => name));
  let number = sheet.charts.length + 1;
  while (taken.has(`Chart ${number}`)) number++;
  return `Chart ${number}`;
}

/** Adds a chart of a range to a sheet, in Excel's default size. */
export function addChart(
  book: Book,
  sheet: Sheet,
  type: string,
  source: { sheet: Sheet; area: Area },
  seriesBy: NonNullable<ChartData["seriesBy"]>,
): Chart {
  const chart: Chart = {
    id: `{${String(book.nextId()).padStart(8, "0")}-0003-0000-0000-000000000000}`,
    name: freeName(sheet),
    type,
    source: addressIn(book, source.sheet, source.area),
    seriesBy,
    series: seriesOf(book, source.sheet, source.area, type, seriesBy),
    ...PLACE,
    ...SIZE,
    options: {},
  };
  sheet.charts.push(chart);
  tellChart(book, EVENTS.chartAdded, sheet, chart);
  return chart;
}

export function deleteChart(book: Book, sheet: Sheet, chart: Chart): void {
  sheet.charts = sheet.charts.filter((one) => one !== chart);
  tellChart(book, EVENTS.chartDeleted, sheet, chart);
}

export function renameChart(sheet: Sheet, chart: Chart, name: string): void {
  if (name === "" || name.length > 255) throw invalidArgument();
  if (sheet.charts.some((one) => one !== chart && one.name === name)) throw itemAlreadyExists();
  chart.name = name;
}

/** Moves a chart to a cell; with a last cell it covers all of them. */
export function placeChart(book: Book, sheet: Sheet, chart: Chart, from: Area, to: Area | undefined): void {
  chart.left = leftOf(book, sheet, from.column);
  chart.top = topOf(book, sheet, from.row);
  if (!to) return;
  const lastColumn = to.column + to.columns - 1;
  const lastRow = to.row + to.rows - 1;
  chart.width = leftOf(book, sheet, lastColumn) + widthOf(book, sheet, lastColumn) - chart.left;
  chart.height = topOf(book, sheet, lastRow) + heightOf(book, sheet, lastRow) - chart.top;
}
