import type { Template } from "../templates/template";
import { areaAddress, columnLetters } from "../cells/a1";
import { stackAreas } from "../cells/areas";
import { columnOfUnit, createBrush } from "./brush";
import { bareLayout, ourPage } from "./bareLayout";
import { pageHeight } from "./paper/paper";
import { pageStarts } from "./paper/pageStarts";
import { unitWidth } from "./paper/unitWidth";
import type { SheetLayout } from "./sheetPlan";
import type { Stack } from "./stack";
import { colors } from "./styles/colors";

/** Paints stacked blocks onto one page: cells, rules, sizes and print set-up. */
export function page(template: Template, { placed, anchors, ...stacked }: Stack): SheetLayout {
  const layout = blank(template, stacked);
  for (const { top, block } of placed) block.paint(createBrush(layout, top, anchors));
  return { ...layout, mergesAcross: stackAreas(layout.mergesAcross) };
}

function blank(
  { grid, headRows, orientation, title }: Template,
  { heights, seams, joints, lastPrinted }: Omit<Stack, "placed" | "anchors">,
): SheetLayout {
  const last = columnOfUnit(grid.columns);
  const ours = { ...ourPage(title), orientation };
  // with the gap below them: filled cells right under a title's rule would cover it
  const repeated = headRows + 1;
  const held = pageHeight(grid.margin + unitWidth(grid, 0, grid.columns), ours);
  return {
    cells: {},
    ...bareLayout(),
    columnWidths: [
      { columns: columns(1, 1), width: grid.margin },
      { columns: columns(columnOfUnit(0), columnOfUnit(0)), width: grid.label },
      { columns: columns(columnOfUnit(1), last), width: grid.column },
      ...Object.entries(grid.widths ?? {}).map(([unit, width]) => {
        const column = columnOfUnit(Number(unit));
        return { columns: columns(column, column), width };
      }),
    ],
    rowHeights: heightRuns(heights),
    frozen: { rows: headRows, columns: 0 },
    tabColor: colors.accent,
    page: {
      ...ours,
      printArea: areaAddress({ top: 1, left: 1, bottom: lastPrinted, right: last }),
      titleRows: `$1:$${repeated}`,
      starts: pageStarts({ heights, seams, joints, last: lastPrinted, page: held, titleRows: repeated }),
      centerHorizontally: true,
    },
  };
}

const columns = (from: number, to: number): string => `${columnLetters(from)}:${columnLetters(to)}`;

/** Neighbouring rows of one height said once: {rows: "4:9", height: 15}. */
function heightRuns(heights: readonly number[]): SheetLayout["rowHeights"] {
  const runs: { from: number; to: number; height: number }[] = [];
  heights.forEach((height, index) => {
    const run = runs[runs.length - 1];
    if (run?.height === height) run.to = index + 1;
    else runs.push({ from: index + 1, to: index + 1, height });
  });
  return runs.map(({ from, to, height }) => ({ rows: `${from}:${to}`, height }));
}
