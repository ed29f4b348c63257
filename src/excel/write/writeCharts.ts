import type { PlanChart, SheetLayout } from "../../plan/sheetPlan";
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
  pen.set(pen.reach(chart.legend), "position", "Bottom");
  const axis = pen.reach(pen.reach(chart.axes).valueAxis);
  pen.set(axis, "minimum", plan.axis.minimum);
  pen.set(axis, "maximum", plan.axis.maximum);
  pen.set(axis, "majorUnit", plan.axis.majorUnit);
  plan.colors.forEach((color, index) => {
    const series = pen.reach(pen.reach(chart.series).getItemAt(index), index);
    const line = pen.reach(pen.reach(series.format).line);
    pen.set(line, "color", color);
    pen.set(line, "weight", lineWeight);
  });
}

/** Points. */
const titleSize = 10;
const lineWeight = 2;
