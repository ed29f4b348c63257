import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Book, Chart, Sheet } from "../book";
import { EVENTS, tellChart } from "../events/happenings";
import { activateSheet, activeSheet } from "../sheets/sheets";

/** The chart that is selected, and its sheet. */
export interface ActiveChart {
  sheet: Sheet;
  chart: Chart;
}

const active = new WeakMap<Book, ActiveChart>();

/** The selected chart; undefined when cells are selected. */
export const activeChart = (book: Book): ActiveChart | undefined => active.get(book);

/** Selects a chart, as a click on it does: its sheet comes to the front. */
export function activateChart(book: Book, sheet: Sheet, chart: Chart): void {
  if (active.get(book)?.chart === chart) return;
  if (activeSheet(book) !== sheet) activateSheet(book, sheet);
  deactivateChart(book);
  active.set(book, { sheet, chart });
  tellChart(book, EVENTS.chartActivated, sheet, chart);
}

/** Gives the selection back to the cells. */
function deactivateChart(book: Book): void {
  const before = active.get(book);
  if (!before) return;
  active.delete(book);
  if (before.sheet.charts.includes(before.chart)) tellChart(book, EVENTS.chartDeactivated, before.sheet, before.chart);
}

/** A deleted chart is active no more, and nobody is told of that beyond its deletion. */
export function forgetActiveChart(book: Book, chart: Chart): void {
  if (active.get(book)?.chart === chart) active.delete(book);
}

/** Selecting cells or another sheet deselects the chart. */
export function followActiveChart(book: Book): void {
  book.commands.onCommandExecuted(({ id }) => {
    if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) deactivateChart(book);
  });
}
