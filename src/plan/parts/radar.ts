import { heights, rows, type Lay } from "../block";
import { answersAny } from "../factsOf";
import { colors } from "../styles/colors";

/** As-is and desired of one group of ratings, all round: the first group the source answers, or else the last. */
export const radar: Lay<"radar"> = (part, { source }, { from, to }) => {
  const choice = part.choices.find(({ group }) => answersAny(source, group)) ?? part.choices[part.choices.length - 1];
  if (!choice) return null;
  return {
    heights: [heights.section, ...rows(part.rows - 1, heights.row)],
    paint(brush) {
      brush.layout.charts.push({
        name: choice.name,
        type: "Radar",
        title: choice.title,
        source: brush.anchor(`${choice.group}.chart`).replace(/\$/g, ""),
        seriesBy: "Columns",
        from: brush.cell(0, from),
        to: brush.cell(part.rows - 1, to),
        axis: { minimum: 0, maximum: part.maximum, majorUnit: 1 },
        colors: [colors.accent, colors.second],
      });
    },
  };
};
