import { contrasts as model } from "../../../models/contrasts";
import { heights, rows, type Lay } from "../../block";
import { colors } from "../../styles/colors";
import { answersHeights, paintAnswers } from "./answers";
import { arithmeticHeights, paintArithmetic } from "./arithmetic";
import { flipsHeights, paintFlips } from "./flips";
import { groupsOf, type GroupRows, type Placed } from "./group";
import { readsRows } from "./places";
import { stepUnit } from "./units";

/** Side by side as many alliances as fit, then the next: their answers, their profile, the arithmetic, and what would flip the type. */
export const contrasts: Lay<"contrasts"> = (part, scene, { to }) => {
  const groups = groupsOf(scene);
  if (groups.length === 0) return null;
  const { tops, height } = place(groups, part.flips.lines);
  return {
    heights: height,
    seams: tops.flatMap(({ answers, arithmetic, flips }) => [answers, arithmetic, flips]),
    paint(brush) {
      groups.forEach((group, number) => {
        const at = tops[number]!;
        paintAnswers(brush, part.answers, group, at, scene, to);
        paintArithmetic(brush, part.arithmetic, group, at, scene, to);
        paintFlips(brush, part.flips, group, at, scene, to);
        const reads = readsRows(at);
        brush.layout.charts.push({
          name: `Profile ${number + 1}`,
          type: "ColumnClustered",
          title: part.profile.title,
          source: brush.area({ ...reads, unit: 0, toUnit: stepUnit.reads(0) }),
          series: group.map(({ alliance, beside }) => ({
            name: alliance.label,
            values: brush.area({ ...reads, unit: stepUnit.reads(beside) }),
            x: brush.area({ ...reads, unit: 0 }),
          })),
          seriesBy: "Columns",
          from: brush.cell(at.chart, 0),
          to: brush.cell(at.chart + chartRows - 1, to),
          axis: { minimum: 0, maximum: 5, majorUnit: 1, title: part.profile.axis },
          colors: profileColors.slice(0, group.length),
        });
      });
    },
  };
};

const chartRows = 11;
/** The accents, a third that means no band of health, and grey. */
const profileColors = [colors.accent, colors.second, "#7BA7BC", colors.muted];

function place(groups: readonly Placed[][], lines: number): { tops: GroupRows[]; height: number[] } {
  const height: number[] = [];
  const begin = (own: readonly number[]): number => {
    if (height.length > 0) height.push(heights.gap);
    const top = height.length;
    height.push(...own);
    return top;
  };
  const tops = groups.map(() => ({
    answers: begin(answersHeights),
    chart: begin(rows(chartRows, 14)),
    arithmetic: begin(arithmeticHeights(model.items.length)),
    flips: begin(flipsHeights(lines)),
  }));
  return { tops, height };
}
