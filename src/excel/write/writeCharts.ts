import type { PlanAxis, PlanChart, SheetLayout } from "../../plan/sheetPlan";
import type { Pen } from "./pen";

/** Charts over their cells, with series as the plan says and never as Excel guesses. */
export function writeCharts(sheet: Excel.Worksheet, { charts }: SheetLayout, pen: Pen): void {
  for (const chart of charts) writeChart(sheet, chart, pen);
}

function writeChart(sheet: Excel.Worksheet, plan: PlanChart, pen: Pen): void {
  const data = pen.range(sheet, plan.source);
  const chart = pen.reach(pen.reach(sheet.charts).add(plan.type, data, plan.seriesBy), plan.type, 0, plan.seriesBy);
  pen.set(chart, "name", plan.name);
  pen.did(chart.setPosition(plan.from, plan.to), plan.from, plan.to);
  const title = pen.reach(chart.title);
  pen.set(title, "text", plan.title);
  pen.set(pen.reach(pen.reach(title.format).font), "size", titleSize);
  const legend = pen.reach(chart.legend);
  if (plan.legend === "none") pen.set(legend, "visible", false);
  else pen.set(legend, "position", plan.legend ?? "Bottom");
  const axes = pen.reach(chart.axes);
  writeAxis(axes.valueAxis, plan.axis, pen);
  if (plan.categories) writeAxis(axes.categoryAxis, plan.categories, pen);
  plan.colors.forEach((color, index) => {
    const series = pen.reach(pen.reach(chart.series).getItemAt(index), index);
    writeLook(series, plan.type, color, pen);
    if (plan.labels) pen.set(series, "hasDataLabels", true);
  });
}

function writeAxis(target: Excel.ChartAxis, axis: PlanAxis, pen: Pen): void {
  pen.reach(target);
  const { title, minimum, maximum, majorUnit, numberFormat, reversed, hidden } = axis;
  if (minimum !== undefined) pen.set(target, "minimum", minimum);
  if (maximum !== undefined) pen.set(target, "maximum", maximum);
  if (majorUnit !== undefined) pen.set(target, "majorUnit", majorUnit);
  if (numberFormat !== undefined) pen.set(target, "numberFormat", numberFormat);
  if (reversed) pen.set(target, "reversePlotOrder", true);
  if (hidden) pen.set(target, "visible", false);
  if (title !== undefined) pen.set(pen.reach(target.title), "text", title);
}

/** Lines where a chart has lines, dots alone where it has points, areas where it has bars. */
function writeLook(series: Excel.ChartSeries, type: PlanChart["type"], color: string, pen: Pen): void {
  if (type === "XYScatter") {
    pen.set(series, "markerStyle", "Circle");
    pen.set(series, "markerSize", markerSize);
    pen.set(series, "markerBackgroundColor", color);
    pen.set(series, "markerForegroundColor", color);
    return;
  }
  const format = pen.reach(series.format);
  if (type === "Radar" || type === "LineMarkers") {
    const line = pen.reach(format.line);
    pen.set(line, "color", color);
    pen.set(line, "weight", lineWeight);
  } else pen.did(pen.reach(format.fill).setSolidColor(color), color);
}

/** Points. */
const titleSize = 10;
const lineWeight = 2;
const markerSize = 8;
