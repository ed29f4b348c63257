import { readArea, splitAddress } from "../cells/address";
import { type Book, sheetByName } from "../book";
import { valueAt } from "../cells/cells";
import { displayText } from "../cells/displayText";
import { formatAt } from "../formats/formats";
import { columnIsHidden, rowIsHidden } from "../sheets/layout";
import { readChartContent } from "./chartContent";
import type { ChartCell, ChartContent } from "./seriesContent";
import type { ChartData } from "./chartData";

/** Longer references (whole columns) are read up to here; a series of Excel has no more points in a 3-D chart. */
const MOST = 32_000;

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** The cells of a range with its sheet, as a chart reads them; undefined when there is no such range (any more). */
export function readChartCells(book: Book, address: string, visibleOnly: boolean): ChartCell[][] | undefined {
  const { sheet: name, rest } = splitAddress(address);
  const sheet = name === undefined ? undefined : sheetByName(book, name);
  const area = readArea(rest); // undefined for "#REF!", when the cells were deleted
  if (!sheet || !area) return undefined;
  const rows = upTo(Math.min(area.rows, MOST)).map((row) => area.row + row);
  const columns = upTo(Math.min(area.columns, MOST)).map((column) => area.column + column);
  const cellAt = (row: number, column: number): ChartCell => {
    const value = valueAt(book, sheet, row, column);
    const { numberFormat } = formatAt(book, sheet, row, column);
    return { value, text: displayText(value, numberFormat), ...(numberFormat && { numberFormat }) };
  };
  const seen = (hidden: boolean): boolean => !visibleOnly || !hidden;
  const shownColumns = columns.filter((column) => seen(columnIsHidden(book, sheet, column)));
  return rows
    .filter((row) => seen(rowIsHidden(book, sheet, row)))
    .map((row) => shownColumns.map((column) => cellAt(row, column)))
    .filter((cells) => cells.length > 0);
}

/** All a chart of this workbook shows now. */
export const contentOfChart = (book: Book, chart: ChartData): ChartContent =>
  readChartContent(chart, (address, visibleOnly) => readChartCells(book, address, visibleOnly));
