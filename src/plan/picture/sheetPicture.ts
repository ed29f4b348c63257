import { parseArea, type Area } from "../../cells/a1";
import type { PlanCell, PlanChart, PlannedSheet, SheetLayout, SheetPlan } from "../sheetPlan";
import type { Style } from "../styles/style";
import { cellsInOrder, gridOf, type Grid } from "./placed";
import type { Box, ChartBox, Picture, RuledLine } from "./picture";
import { usualSize, wordsIn } from "./wordsIn";

/** A picture shows so many points of a sheet from its top, then it goes on: what a person sees of it at first. */
const tallest = 1_100;

/**
 * What the first sheet of a plan that people look at will look like: its rows, columns, colours, words and where its charts stand.
 * Results are not known yet, so their places are drawn empty. null for a plan of no sheet.
 */
export function pictureOf({ layouts, sheets, styles }: SheetPlan): Picture | null {
  const sheet = sheets.find(({ isSource }) => !isSource);
  const layout = sheet && layouts[sheet.layout];
  if (!sheet || !layout) return null;
  const printed = parseArea(layout.page.printArea);
  const grid = gridOf(layout, printed);
  const whole = grid.rows.end(printed.bottom);
  const seen = { ...printed, bottom: lastSeen(grid, printed.bottom) };
  return {
    name: sheet.name,
    partner: sheet.partner,
    width: grid.columns.end(seen.right),
    height: grid.rows.end(seen.bottom),
    goesOn: grid.rows.end(seen.bottom) < whole,
    ...drawn(layout, sheet, styles, grid, seen),
    charts: layout.charts.map((chart) => chartIn(chart, grid)).filter(({ y }) => y < grid.rows.end(seen.bottom)),
  };
}

function lastSeen({ rows }: Grid, bottom: number): number {
  let last = bottom;
  while (last > 1 && rows.end(last) > tallest) last--;
  return last;
}

function drawn(
  layout: SheetLayout,
  sheet: PlannedSheet,
  styles: SheetPlan["styles"],
  grid: Grid,
  seen: Area,
): Pick<Picture, "fills" | "lines" | "words"> {
  const fills: Box[] = [];
  const lines: RuledLine[] = [];
  const words: Picture["words"] = [];
  for (const { area, style } of layout.areaStyles ?? []) {
    const { fill } = styles[style];
    if (fill) fills.push({ ...boxOf(parseArea(area), grid), color: fill });
  }
  const cells = cellsInOrder(layout, sheet).filter(({ row, column }) => row <= seen.bottom && column <= seen.right);
  cells.forEach(({ row, column, cell }, index) => {
    const style: Style = styles[cell.style ?? layout.baseStyle];
    const box = boxOf(grid.around(row, column), grid);
    if (style.fill) fills.push({ ...box, color: style.fill });
    if (style.bottom) lines.push({ x: box.x, y: box.y + box.height, width: box.width, color: style.bottom.color });
    if (cell.formula !== undefined) fills.push(awaited(box, style));
    else if (cell.value !== undefined && cell.value !== "") {
      // as in Excel, a text runs on over cells that hold nothing, whatever they look like
      const next = cells.slice(index + 1).find((one) => one.row > row || holdsAnything(one.cell));
      const end = next?.row === row ? grid.columns.start(next.column) : grid.columns.end(seen.right);
      words.push(wordsIn(cell.value, style, box, Math.max(end - box.x, box.width)));
    }
  });
  return { fills, lines, words };
}

const holdsAnything = ({ value, formula }: PlanCell): boolean =>
  formula !== undefined || (value !== undefined && value !== "");

/** The colour of places whose results are not known yet: no style has it. */
const awaitedColor = "#DCE2E7";

function awaited({ x, y, width, height }: Omit<Box, "color">, { horizontal, font }: Style): Box {
  const { size = usualSize } = font ?? {};
  const long = Math.min(width - 6, 4 * size);
  const tall = Math.min(height - 4, size * 0.7);
  const from = horizontal === "Right" ? x + width - 3 - long : horizontal === "Center" ? x + (width - long) / 2 : x + 3;
  return { x: from, y: y + (height - tall) / 2, width: long, height: tall, color: awaitedColor, isAwaited: true };
}

function boxOf({ top, left, bottom, right }: Area, { rows, columns }: Grid): Omit<Box, "color"> {
  const [x, y] = [columns.start(left), rows.start(top)];
  return { x, y, width: columns.end(right) - x, height: rows.end(bottom) - y };
}

const kinds: Readonly<Record<PlanChart["type"], ChartBox["kind"]>> = {
  Radar: "radar",
  BarClustered: "bars",
  BarStacked: "bars",
  ColumnClustered: "columns",
  ColumnStacked: "columns",
  LineMarkers: "line",
  XYScatter: "points",
};

function chartIn({ from, to, title, type, colors }: PlanChart, grid: Grid): ChartBox {
  const first = parseArea(from);
  const last = parseArea(to);
  const box = boxOf({ ...first, bottom: last.bottom, right: last.right }, grid);
  return { ...box, title, kind: kinds[type], colors: colors.filter((color) => color !== "none") };
}
