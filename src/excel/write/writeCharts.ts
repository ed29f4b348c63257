import { chartLook } from "../../plan/chartLook";
import type { PlanChart, SheetLayout } from "../../plan/sheetPlan";
import type { Flow } from "./flow";
import type { Pen } from "./pen";
import { writeAxis, writeFont } from "./writeAxis";
import { writeSeries } from "./writeSeries";

/** Charts over their cells, with series as the plan says and never as Excel guesses, all of one look. */
export async function writeCharts(
  open: () => Excel.Worksheet,
  { charts }: SheetLayout,
  pen: Pen,
  flow: Flow,
): Promise<void> {
  for (const chart of charts) {
    writeChart(open(), chart, pen);
    await flow.whenFull();
  }
}

function writeChart(sheet: Excel.Worksheet, plan: PlanChart, pen: Pen): void {
  // a chart of one column of numbers has one series, whatever stands around it: the others are added to it
  const data = pen.range(sheet, plan.series?.[0]?.values ?? plan.source);
  const by = plan.series ? "Columns" : plan.seriesBy;
  const chart = pen.reach(pen.reach(sheet.charts).add(plan.type, data, by), plan.type, 0, by);
  pen.set(chart, "name", plan.name);
  pen.did(chart.setPosition(plan.from, plan.to), plan.from, plan.to);
  const format = pen.reach(chart.format);
  pen.did(pen.reach(format.fill).setSolidColor(chartLook.paper), chartLook.paper);
  pen.set(pen.reach(format.border), "lineStyle", "None");
  // Excel draws a line on where a cell says #N/A; other programs do so only where blanks are told to be drawn across
  if (plan.type === "LineMarkers") pen.set(chart, "displayBlanksAs", "Interplotted");
  const title = pen.reach(chart.title);
  pen.set(title, "text", plan.title);
  writeFont(pen.reach(title.format).font, chartLook.title, pen);
  writeLegend(chart, plan, pen);
  const axes = pen.reach(chart.axes);
  writeAxis(axes.valueAxis, plan.axis, plan, pen);
  writeAxis(axes.categoryAxis, plan.categories ?? {}, { type: plan.type, isCategories: true }, pen);
  writeSeries(sheet, chart, plan, pen);
}

function writeLegend(chart: Excel.Chart, { legend: place = "Bottom" }: PlanChart, pen: Pen): void {
  const legend = pen.reach(chart.legend);
  // a chart of one series comes without one
  pen.set(legend, "visible", place !== "none");
  if (place === "none") return;
  pen.set(legend, "position", place);
  writeFont(pen.reach(legend.format).font, chartLook.text, pen);
}
