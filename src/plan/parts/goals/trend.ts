import { heights, rows, type Lay, type Scene } from "../../block";
import type { Brush } from "../../brush";
import { cellIn, columnIn } from "../../cellsIn";
import { seriesColors } from "../../chartLook";
import { goalSourceOf, historyOf } from "./goalSource";
import { datedBy, inQuarter, isAbout, newestRow, quarterCount, range, trendFormulas } from "./quarters";
import { lastUnit, of, subjectsOf } from "./subjects";
import { trendCellsOf } from "./trendCells";
import { unreadNote } from "./unreadNote";

/** Columns of the table: the quarters, then where they head. */
const first = 1;

/** Attainment, or scores, quarter by quarter and where they head. */
export const goalTrend: Lay<"goalTrend"> = (part, scene) => {
  const by = datedBy(scene);
  if (by === null) return null;
  const subjects = subjectsOf(scene);
  const count = quarterCount(scene);
  const charted = Math.min(part.charted, subjects.length);
  const chartTop = 2 + subjects.length + 1;
  const [label, perYear] = [first + count, first + count + 1];
  return {
    heights: [
      heights.section,
      heights.head,
      ...rows(subjects.length, heights.row),
      heights.gap,
      ...rows(9, heights.row),
    ],
    seams: [chartTop],
    anchors: {
      "goals.trend.values": { row: 2, toRow: 1 + subjects.length, unit: first, toUnit: first + count - 1 },
      "goals.trend.labels": { row: 2, toRow: 1 + subjects.length, unit: label },
    },
    paint(brush) {
      brush.put(0, 0, part.title, "section", lastUnit);
      const dated = by === "goals" ? goalSourceOf(scene) : historyOf(scene);
      brush.put(0, 1, (dated && unreadNote(dated.source)) ?? part.notes[by], "sectionNote", lastUnit);
      brush.put(1, 0, "Alliance", "head");
      for (const quarter of range(count)) {
        const name = cellIn(brush.anchor("goals.quarterNames"), 1, quarter + 1);
        brush.put(1, first + quarter, { formula: name }, "headWrap");
      }
      brush.put(1, label, "Trend", "head");
      brush.put(1, perYear, "A year", "headRight", lastUnit);
      subjects.forEach((_, index) => paintSubject(brush, 2 + index, index, scene, by));
      const source = brush.anchor("goals.chart").replace(/\$/g, "");
      brush.layout.charts.push({
        name: part.chart.name,
        type: "LineMarkers",
        title: part.chart.title,
        source,
        seriesBy: "Rows",
        from: brush.cell(chartTop, 0),
        to: brush.cell(chartTop + 8, lastUnit - 1),
        axis: by === "goals" ? { minimum: 0, numberFormat: "0%" } : {},
        legend: charted > 1 ? "Right" : "none",
        colors: seriesColors.slice(0, charted),
      });
    },
  };
};

function paintSubject(brush: Brush, row: number, index: number, scene: Scene, by: "goals" | "history"): void {
  const count = quarterCount(scene);
  brush.put(row, 0, { formula: `${brush.anchor(of("name", index))}&""` }, "rowLabel");
  for (const quarter of range(count)) {
    const formula = by === "goals" ? together(brush, index, quarter) : scored(brush, index, quarter, scene);
    brush.put(row, first + quarter, { formula }, by === "goals" ? "shareCenter" : "goalNumberCenter");
  }
  const values = `${brush.fixed(row, first)}:${brush.fixed(row, first + count - 1)}`;
  const formulas = trendFormulas(brush, trendCellsOf(brush, index), scene);
  const isKnown = (formula: string): { formula: string } => ({
    formula: `IF(COUNT(${values})=0,"not measured",${formula})`,
  });
  brush.put(row, first + count, isKnown(formulas.label), "rowText");
  brush.put(row, first + count + 1, { formula: formulas.perYear }, by === "goals" ? "changeRight" : "score", lastUnit);
}

/** What the goals measured in a quarter attained together, by weight; "" where none was measured. */
function together(brush: Brush, index: number, quarter: number): string {
  const attained = columnIn(brush.anchor(of("quarters", index)), quarter + 1);
  const weighs = brush.anchor(of("weighs", index));
  const known = `SUMIF(${attained},">=0",${weighs})`;
  return `IF(${known}=0,"",SUMPRODUCT(${attained},${weighs})/${known})`;
}

/** The newest score of a quarter; "" where there is none. */
function scored(brush: Brush, index: number, quarter: number, scene: Scene): string {
  const history = historyOf(scene)!;
  const dates = history.range("date");
  const row = newestRow(dates, [
    isAbout(history, brush.anchor(of("name", index))),
    inQuarter(dates, cellIn(brush.anchor("goals.ends"), 1, quarter + 1), brush.anchor("asOf")),
    `ISNUMBER(${history.range("score")})`,
  ]);
  return `IFERROR(${history.answer("score", row)},"")`;
}
