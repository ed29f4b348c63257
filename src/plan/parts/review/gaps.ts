import { columnOf } from "../../../reading/source";
import { heights, rows, type Lay } from "../../block";
import { colors } from "../../styles/colors";
import { linked } from "../linked";

/** Units of the table; the chart begins after it. */
const unit = { asIs: 1, desired: 2, gap: 3, chart: 5 } as const;

/** As-is beside desired, in figures and as bars; nothing where the source answers none of the rows. */
export const gaps: Lay<"gaps"> = (part, { source }, { from, to }) => {
  const last = 1 + part.rows.length;
  if (part.rows.every(({ id }) => columnOf(source, id) === undefined)) return null;
  return {
    heights: [heights.section, heights.head, ...rows(part.rows.length, heights.roomy)],
    paint(brush) {
      brush.put(0, from, part.title, "section", from + unit.gap);
      brush.put(1, from, null, "head");
      brush.put(1, from + unit.asIs, "As-is", "headCenter");
      brush.put(1, from + unit.desired, "Desired", "headCenter");
      brush.put(1, from + unit.gap, "Gap", "headCenter");
      part.rows.forEach(({ id, label }, index) => {
        const row = 2 + index;
        const [now, wanted] = [brush.cell(row, from + unit.asIs), brush.cell(row, from + unit.desired)];
        brush.put(row, from, label, "rowLabel");
        brush.put(row, from + unit.asIs, { formula: linked(brush.anchor(`${part.of}/${id}.as-is`)) }, "answer");
        brush.put(row, from + unit.desired, { formula: linked(brush.anchor(`${part.of}/${id}.desired`)) }, "answer");
        const gap = `IF(AND(ISNUMBER(${now}),ISNUMBER(${wanted})),${wanted}-${now},"")`;
        brush.put(row, from + unit.gap, { formula: gap }, "gap");
      });
      brush.layout.charts.push({
        name: part.title,
        type: "BarClustered",
        title: part.chart,
        source: brush.area({ row: 1, toRow: last, unit: from, toUnit: from + unit.desired }),
        seriesBy: "Columns",
        from: brush.cell(0, from + unit.chart),
        to: brush.cell(last, to),
        axis: { minimum: 0, maximum: part.maximum, majorUnit: 1 },
        categories: { reversed: true },
        legend: "Right", // below, it takes the height in which each row has its label
        colors: [colors.accent, colors.second],
      });
    },
  };
};
