import { legendTexts, type ChartBox } from "../../../../model/charts/chartLayout";
import { contentAt, layoutAt, type PartPlace } from "../part/partPlace";

/** An entry's share of the legend: entries stand side by side at the top and bottom, else one below the other. */
export function entryBox(at: PartPlace): ChartBox | undefined {
  const { legend } = layoutAt(at);
  const index = at.point ?? 0;
  if (!legend || at.options[`${at.path}/visible`] === false) return undefined;
  const count = Math.max(1, legendTexts(at.chart, contentAt(at)).length);
  const isRow = ["Top", "Bottom"].includes(String(at.chart.options["legend/position"]));
  const width = isRow ? legend.width / count : legend.width;
  const height = isRow ? legend.height : legend.height / count;
  return {
    left: legend.left + (isRow ? index * width : 0),
    top: legend.top + (isRow ? 0 : index * height),
    width,
    height,
  };
}
