import { bands } from "../../../models/verdicts/continuum";
import { insufficient } from "../../../models/relationshipTypes";
import type { ContinuumPart } from "../../../templates/parts/continuumPart";
import type { Brush } from "../../brush";
import { noColor } from "../../chartLook";
import { quoteText } from "../../formula";
import { colors, typeColors } from "../../styles/colors";

/** Height of the bar with its axis, in points. */
export const barHeight = 90;

/** What is a single point of the continuum is drawn this wide, so that it can be seen: the acquisition, and the alliance's place. */
const sliver = 0.015;
const end = 1 + sliver;

/**
 * Draws two bars over the cells they are made from: the types in their true widths and, under them, the alliance's place within its
 * bounds. Gives the cell that holds its label.
 */
export function paintBar(
  brush: Brush,
  { chart, notPlaced, types }: ContinuumPart,
  label: string,
  { position, low, high }: Record<"position" | "low" | "high", string>,
  { row, from, to }: { row: number; from: number; to: number },
): string {
  const [heads, own, all] = [row, row + 1, row + 2];
  const parts = ["Below", "From the lowest", "Here", "To the highest"];
  const first = from + 1 + bands.length;
  const at = (part: number) => brush.fixed(own, first + part);
  // the place itself is drawn around its position, and stays on the bar
  const place = `MIN(${end - sliver},MAX(0,${position}-${sliver / 2}))`;
  const formulas = [
    `IF(ISNUMBER(${low}),IF(ISNUMBER(${position}),MIN(${low},${place}),${low}),0)`,
    `IF(ISNUMBER(${low}),IF(ISNUMBER(${position}),${place},${high})-${at(0)},0)`,
    `IF(ISNUMBER(${position}),${sliver},0)`,
    `IF(ISNUMBER(${position}),MAX(0,${high}-SUM(${at(0)}:${at(2)})),0)`,
  ];
  const labelCell = brush.fixed(own, from);
  brush.put(heads, from, null, "behind");
  brush.put(
    own,
    from,
    { formula: `IF(${label}=${quoteText(insufficient)},${quoteText(notPlaced)},${label})` },
    "behind",
  );
  brush.put(all, from, types, "behind");
  bands.forEach((band, index) => {
    brush.put(heads, from + 1 + index, band.type, "behind");
    brush.put(own, from + 1 + index, 0, "behind");
    brush.put(all, from + 1 + index, Math.max(sliver, band.to - band.from), "behind");
  });
  formulas.forEach((formula, index) => {
    brush.put(heads, first + index, parts[index]!, "behind");
    brush.put(own, first + index, { formula }, "behind");
    brush.put(all, first + index, 0, "behind");
  });
  brush.layout.charts.push({
    name: "Continuum",
    type: "BarStacked",
    title: chart,
    source: brush.area({ row: heads, toRow: all, unit: from, toUnit: first + parts.length - 1 }),
    seriesBy: "Columns",
    // a little way from the figures on its left, which stand in wider columns in some programs
    from: brush.cell(row, from + 1),
    to: brush.cell(row + 4, to),
    axis: { minimum: 0, maximum: end, majorUnit: 0.1, numberFormat: "0.0" },
    legend: "none",
    colors: [...typeColors, noColor, colors.secondSoft, colors.second, colors.secondSoft],
  });
  return labelCell;
}
