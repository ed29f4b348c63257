import type { Grid } from "./grid";
import type { HostWorkbook } from "../../host/model/workbook";
import { activateChart, activeChart } from "../../host/model/charts/activeChart";
import { contentOfChart, readChartCells } from "../../host/model/charts/chartCells";
import { activeSheet } from "../../host/model/sheets/sheets";
import { setChartDrawing } from "../../host/richApi/objects/chart/chartImage";
import { drawChartImage } from "../charts/chartImage";
import { createChartLayer } from "../charts/chartLayer";
import { readChartLook } from "../charts/chartLook";
import { readGridGeometry } from "../charts/gridGeometry";
import { createSheetMirror } from "../mirror/sheetMirror";
import { prefersDark } from "../page/theme";

/** What is seen of the active sheet beyond the grid's own cells: tables, rules and charts. */
export interface SheetView {
  /** Says that something may have changed; everything that did is brought up to date before the next frame. */
  refresh(): void;
  /** Does it all anew, whether something seems to have changed or not. */
  renew(): void;
}

/** Keeps tables, rules and charts of the active sheet on the screen; `chartLayer` is the element over the grid. */
export function createSheetView({ book }: HostWorkbook, { univer }: Grid, chartLayer: HTMLElement): SheetView {
  const mirror = createSheetMirror(book.injector);
  const charts = createChartLayer(chartLayer, {
    geometry: () => readGridGeometry(univer),
    look: () => readChartLook(prefersDark()),
    read: (address, visibleOnly) => readChartCells(book, address, visibleOnly),
    activate(chart) {
      const sheet = activeSheet(book);
      const own = sheet.charts.find((one) => one === chart);
      if (own) activateChart(book, sheet, own);
    },
    isActive: (chart) => activeChart(book)?.chart === chart,
  });
  setChartDrawing(book, (chart, request) => drawChartImage(chart, contentOfChart(book, chart), request));
  let waiting = false;

  const update = () => {
    waiting = false;
    const sheet = activeSheet(book);
    mirror.show(book.unit.getUnitId(), sheet);
    charts.show(sheet.charts);
  };
  const refresh = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(update);
  };
  return {
    refresh,
    renew() {
      mirror.forget();
      refresh();
    },
  };
}
