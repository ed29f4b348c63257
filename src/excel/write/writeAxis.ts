import { chartLook } from "../../plan/chartLook";
import type { PlanAxis, PlanChart } from "../../plan/sheetPlan";
import type { Pen } from "./pen";

/** One axis: its ends and steps as the plan says, small grey text, thin lines. */
export function writeAxis(
  target: Excel.ChartAxis,
  axis: PlanAxis,
  { type, isCategories = false }: { type: PlanChart["type"]; isCategories?: boolean },
  pen: Pen,
): void {
  pen.reach(target);
  const { title, minimum, maximum, majorUnit, numberFormat, reversed, hidden } = axis;
  if (minimum !== undefined) pen.set(target, "minimum", minimum);
  if (maximum !== undefined) pen.set(target, "maximum", maximum);
  if (majorUnit !== undefined) pen.set(target, "majorUnit", majorUnit);
  if (numberFormat !== undefined) pen.set(target, "numberFormat", numberFormat);
  if (reversed) pen.set(target, "reversePlotOrder", true);
  if (title !== undefined) {
    const heading = pen.reach(target.title);
    pen.set(heading, "text", title);
    writeFont(pen.reach(heading.format).font, chartLook.text, pen);
  }
  if (hidden) pen.set(target, "visible", false);
  else writeLook(target, isCategories, type, pen);
}

/** A radar has no line of categories to be drawn, and its own round gridlines. */
function writeLook(target: Excel.ChartAxis, isCategories: boolean, type: PlanChart["type"], pen: Pen): void {
  const format = pen.reach(target.format);
  writeFont(format.font, chartLook.text, pen);
  const isPair = type === "XYScatter";
  if (!isCategories || isPair) {
    const lines = pen.reach(target.majorGridlines);
    pen.set(lines, "visible", true);
    const line = pen.reach(pen.reach(lines.format).line);
    pen.set(line, "color", chartLook.gridline.color);
    pen.set(line, "weight", chartLook.gridline.weight);
  }
  if (type === "Radar") return;
  // below zero there are bars, which would stand on the labels
  pen.set(target, "tickLabelPosition", "Low");
  if (!isCategories && !isPair) return;
  const line = pen.reach(format.line);
  pen.set(line, "color", chartLook.axisLine.color);
  pen.set(line, "weight", chartLook.axisLine.weight);
}

/** Size, weight and colour of a chart's text. */
export function writeFont(
  font: Excel.ChartFont,
  { size, bold, color }: { size: number; bold: boolean; color: string },
  pen: Pen,
): void {
  pen.reach(font);
  pen.set(font, "size", size);
  pen.set(font, "bold", bold);
  pen.set(font, "color", color);
}
