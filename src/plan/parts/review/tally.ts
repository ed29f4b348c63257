import { heights, rows, type Lay } from "../../block";
import type { Brush } from "../../brush";
import { quoteText } from "../../formula";
import { colors } from "../../styles/colors";
import { asking } from "../verdict";
import { states } from "./states";

/** Units of the table; the chart begins after it. */
const firstCount = 1;
const chartFrom = 6;
/** Rows below the table that the chart takes. */
const below = 3;

const columns = [
  { state: states.present, asks: "present", typed: "Yes", color: colors.good },
  { state: states.partly, asks: "partly", typed: "Partly", color: colors.second },
  { state: states.absent, asks: "absent", typed: "No", color: colors.risk },
  { state: states.unknown, asks: "unknown", typed: "", color: colors.rule },
] as const;

const said = (desired: string, answer: string): string => `COUNTIF(${desired},${quoteText(answer)})`;

/** What is neither answered nor set aside; the review may hold rows that ask for nothing. */
const notSaid = (brush: Brush, count: number, desired: string): string =>
  `${count}-SUM(${brush.area({ row: 3, unit: firstCount, toUnit: firstCount + 2 })})-${said(desired, "n/a")}`;

/** How many are present, partly there, absent and not known, as it is and as it should be, in figures and as bars. */
export const tally: Lay<"tally"> = (part, scene, { from, to }) => ({
  heights: [heights.section, heights.head, ...rows(2 + below, heights.roomy)],
  paint(brush) {
    brush.put(0, from, part.title, "section", from + columns.length);
    brush.put(1, from, null, "head");
    brush.put(2, from, "As-is", "rowLabel");
    brush.put(3, from, "Desired", "rowLabel");
    const desired = brush.anchor(`${part.review}.desired`);
    columns.forEach(({ state, asks, typed }, index) => {
      const unit = from + firstCount + index;
      brush.put(1, unit, state, "headCenter");
      brush.put(2, unit, { formula: asking(`SCORE ${part.model}`, asks, scene, brush) }, "rank");
      brush.put(
        3,
        unit,
        { formula: typed === "" ? notSaid(brush, part.count, desired) : said(desired, typed) },
        "rank",
      );
    });
    brush.putMerged(4, from, from + chartFrom - 1, part.note, "note");
    brush.layout.charts.push({
      name: part.title,
      type: "BarStacked",
      title: part.chart,
      source: brush.area({ row: 1, toRow: 3, unit: from, toUnit: from + columns.length }),
      seriesBy: "Columns",
      from: brush.cell(0, from + chartFrom),
      to: brush.cell(3 + below, to),
      axis: { minimum: 0, maximum: part.count, hidden: true },
      categories: { reversed: true },
      legend: "Bottom",
      colors: columns.map(({ color }) => color),
    });
  },
});
