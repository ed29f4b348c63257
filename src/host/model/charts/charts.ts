import { invalidArgument, itemAlreadyExists } from "../../richApi/apiError";
import type { Area } from "../cells/address";
import type { Book, Chart, Sheet } from "../book";
import { EVENTS, tellChart } from "../events/happenings";
import { heightOf, leftOf, topOf, widthOf } from "../sheets/layout";
import { forgetActiveChart } from "./activeChart";
import type { ChartData } from "./chartData";
import { isRound } from "./chartFamily";
import { addressIn, seriesOf } from "./seriesOf";

/** Excel's size of a new chart: 5 by 3 inches. */
const SIZE = { width: 360, height: 216 };
const PLACE = { left: 150, top: 75 };

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
  const series = seriesOf(book, source.sheet, source.area, type, seriesBy);
  const chart: Chart = {
    id: `{${String(book.nextId()).padStart(8, "0")}-0003-0000-0000-000000000000}`,
    name: freeName(sheet),
    type,
    source: addressIn(book, source.sheet, source.area),
    seriesBy,
    series,
    ...PLACE,
    ...SIZE,
    // The title of a chart of one series names it already
    options: series.length === 1 && !isRound(type) ? { "legend/visible": false } : {},
  };
  sheet.charts.push(chart);
  tellChart(book, EVENTS.chartAdded, sheet, chart);
  return chart;
}

/** Removes a chart from its sheet. */
export function deleteChart(book: Book, sheet: Sheet, chart: Chart): void {
  forgetActiveChart(book, chart);
  sheet.charts = sheet.charts.filter((one) => one !== chart);
  tellChart(book, EVENTS.chartDeleted, sheet, chart);
}

/** Renames a chart; two of a sheet cannot have the same name. */
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

/** Divides the chart's source into series anew. */
export function resetSeries(
  book: Book,
  chart: Chart,
  source: { sheet: Sheet; area: Area },
  seriesBy: NonNullable<ChartData["seriesBy"]>,
): void {
  chart.source = addressIn(book, source.sheet, source.area);
  chart.seriesBy = seriesBy;
  chart.series = seriesOf(book, source.sheet, source.area, chart.type, seriesBy);
}
