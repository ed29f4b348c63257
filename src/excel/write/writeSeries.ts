import { chartLook, noColor } from "../../plan/chartLook";
import type { PlanChart } from "../../plan/sheetPlan";
import type { Pen } from "./pen";
import { writeFont } from "./writeAxis";

/** The series of a chart: their cells, where the plan names them, and their looks. */
export function writeSeries(sheet: Excel.Worksheet, chart: Excel.Chart, plan: PlanChart, pen: Pen): void {
  const all = pen.reach(chart.series);
  plan.series?.forEach((one, index) => {
    const series = index === 0 ? pen.reach(all.getItemAt(0), 0) : pen.reach(all.add(one.name), one.name);
    if (index === 0) pen.set(series, "name", one.name);
    const [values, x] = [pen.range(sheet, one.values), pen.range(sheet, one.x)];
    if (index > 0) pen.did(series.setValues(values));
    pen.did(series.setXAxisValues(x));
    writeLook(series, plan, index, pen);
  });
  if (plan.series) return;
  plan.colors.forEach((_, index) => writeLook(pen.reach(all.getItemAt(index), index), plan, index, pen));
}

function writeLook(series: Excel.ChartSeries, plan: PlanChart, index: number, pen: Pen): void {
  const color = plan.colors[index];
  const one = plan.series?.[index];
  if (one?.guide) return writeGuide(series, pen);
  if (color !== undefined) writeColor(series, plan.type, color, pen);
  if (/^(Bar|Column)/.test(plan.type)) pen.set(series, "gapWidth", chartLook.gapWidth);
  if (plan.labels && color !== noColor) writeLabels(series, plan, pen);
}

function writeLabels(series: Excel.ChartSeries, { labelFormat }: PlanChart, pen: Pen): void {
  pen.set(series, "hasDataLabels", true);
  const labels = pen.reach(series.dataLabels);
  writeFont(pen.reach(labels.format).font, chartLook.label, pen);
  if (labelFormat !== undefined) pen.set(labels, "numberFormat", labelFormat);
}

/** Lines where a chart has lines, dots alone where it has points, areas where it has bars. */
function writeColor(series: Excel.ChartSeries, type: PlanChart["type"], color: string, pen: Pen): void {
  if (type === "XYScatter") return writeMarkers(series, color, pen);
  const format = pen.reach(series.format);
  if (type === "Radar" || type === "LineMarkers") {
    writeLine(format, { color, weight: chartLook.lineWeight }, pen);
    if (type === "LineMarkers") writeMarkers(series, color, pen);
  } else if (color === noColor) pen.did(pen.reach(format.fill).clear());
  else pen.did(pen.reach(format.fill).setSolidColor(color), color);
}

function writeMarkers(series: Excel.ChartSeries, color: string, pen: Pen): void {
  pen.set(series, "markerStyle", "Circle");
  pen.set(series, "markerSize", chartLook.markerSize);
  pen.set(series, "markerBackgroundColor", color);
  pen.set(series, "markerForegroundColor", color);
}

function writeGuide(series: Excel.ChartSeries, pen: Pen): void {
  pen.set(series, "chartType", "XYScatterLinesNoMarkers");
  const line = writeLine(pen.reach(series.format), chartLook.guide, pen);
  pen.set(line, "lineStyle", chartLook.guide.style);
}

function writeLine(
  format: Excel.ChartSeriesFormat,
  { color, weight }: { color: string; weight: number },
  pen: Pen,
): Excel.ChartLineFormat {
  const line = pen.reach(format.line);
  pen.set(line, "color", color);
  pen.set(line, "weight", weight);
  return line;
}
