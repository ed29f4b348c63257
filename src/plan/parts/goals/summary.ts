import { heights, rows, type Lay, type Scene } from "../../block";
import type { Brush } from "../../brush";
import { cellIn } from "../../cellsIn";
import { call, quoteText } from "../../formula";
import { attainedTogether } from "../../native/formulas/attained";
import { colors } from "../../styles/colors";
import { datedBy } from "./quarters";
import { lastUnit, of, partOf, subjectsOf, type Subject } from "./subjects";

/** Columns of the table. */
const column = {
  name: 0,
  goals: 1,
  measured: 2,
  open: 3,
  reached: 4,
  unclear: 5,
  weight: 6,
  attained: 7,
  trend: 8,
  ours: 9,
  theirs: 10,
  counts: 11,
  points: 12,
  finding: 13,
} as const;

/** Rows of the block: title, verdict, finding, heads, then the alliances and all of them. */
const row = { verdict: 1, finding: 2, head: 3, list: 4 } as const;

/** Every alliance's attainment on a line, all together, and a chart. */
export const goalSummary: Lay<"goalSummary"> = (part, scene) => {
  const subjects = subjectsOf(scene);
  const last = row.list + subjects.length - 1;
  const charted = Math.min(part.charted, subjects.length);
  const chartRows = subjects.length > 1 ? Math.max(5, charted + 3) : 0;
  const list = (at: number) => ({ row: row.list, toRow: last, unit: at });
  return {
    heights: [
      heights.section,
      heights.verdict,
      heights.row,
      heights.head + 8,
      ...rows(subjects.length + 1, heights.roomy),
      ...(chartRows > 0 ? rows(1 + chartRows, heights.row) : []),
    ],
    seams: chartRows > 0 ? [last + 2] : [],
    anchors: {
      "goals.all.attained": list(column.attained),
      "goals.all.counts": list(column.counts),
      "goals.all.points": list(column.points),
    },
    paint(brush) {
      brush.put(0, 0, part.title, "section", lastUnit);
      brush.put(0, 1, part.note, "sectionNote", lastUnit);
      paintHead(brush);
      subjects.forEach((subject, index) => paintSubject(brush, row.list + index, subject, index, scene));
      paintAll(brush, last + 1, scene, subjects.length);
      if (chartRows === 0) return;
      const isNothing = `COUNT(${brush.anchor("goals.all.attained")})=0`;
      brush.put(last + 2, 0, { formula: `IF(${isNothing},${quoteText(part.chart.empty)},"")` }, "note", lastUnit);
      const area = (at: number): string => brush.area({ row: row.list, toRow: row.list + charted - 1, unit: at });
      brush.layout.charts.push({
        name: part.chart.name,
        type: "BarClustered",
        title: `${part.chart.title}${charted < subjects.length ? `: the first ${charted} of ${subjects.length}` : ""}`,
        source: brush.area({ row: row.head, toRow: row.list + charted - 1, unit: 0, toUnit: column.attained }),
        series: [{ name: "Attained", values: area(column.attained), x: area(column.name) }],
        seriesBy: "Columns",
        from: brush.cell(last + 3, 0),
        to: brush.cell(last + 2 + chartRows, lastUnit),
        axis: { minimum: 0, numberFormat: "0%", hidden: true },
        categories: { reversed: true },
        legend: "none",
        labels: true,
        labelFormat: "0%;;",
        colors: [colors.accent],
      });
    },
  };
};

function paintHead(brush: Brush): void {
  const heads: [keyof typeof column, string][] = [
    ["goals", "Goals"],
    ["measured", "Measured"],
    ["open", "Not measured"],
    ["reached", "Reached"],
    ["unclear", "To be cleared"],
    ["weight", "Weight in all"],
    ["attained", "Attained"],
    ["trend", "Trend"],
    ["ours", "Our goals"],
    ["theirs", "Their goals"],
    ["counts", "Weight that counts"],
    ["points", "Weight × attained"],
  ];
  brush.put(row.head, 0, "Alliance", "head");
  for (const [at, head] of heads) brush.put(row.head, column[at], head, at === "trend" ? "head" : "headWrap");
  brush.put(row.head, column.finding, "Finding", "head", lastUnit);
}

function paintSubject(brush: Brush, at: number, subject: Subject, index: number, scene: Scene): void {
  const area = (name: string): string => brush.anchor(of(name, index));
  const findings = area("findings");
  const { sides } = partOf(scene, "goalBlocks");
  const cell = (name: keyof typeof column): string => brush.fixed(at, column[name]);
  const put = (name: keyof typeof column, formula: string, style: "rank" | "shareCenter" | "rowText"): void =>
    brush.put(at, column[name], { formula }, style);
  brush.put(at, 0, { formula: `${area("name")}&""` }, "rowLabel");
  put("goals", `SUMPRODUCT(--(${findings}<>""))`, "rank");
  put("measured", `COUNT(${area("attained")})`, "rank");
  put("open", `COUNTIF(${findings},"not measured")`, "rank");
  put("reached", `COUNTIF(${findings},"reached")`, "rank");
  put("unclear", `${cell("goals")}-${cell("measured")}-${cell("open")}+COUNTIF(${findings},"no weight")`, "rank");
  brush.input(at, column.weight, `${subject.key}/weight`, "inputAnswer", { content: 1 });
  put("attained", `IF(ISNUMBER(${area("total")}),${area("total")},"")`, "shareCenter");
  const trend = datedBy(scene) === null ? null : { formula: cellIn(brush.anchor("goals.trend.labels"), index + 1, 1) };
  brush.put(at, column.trend, trend, "rowText");
  for (const [name, side] of [
    ["ours", sides.ours],
    ["theirs", sides.theirs],
  ] as const) {
    const weight = `SUMIF(${area("sides")},${quoteText(side)},${area("counts")})`;
    const points = `SUMIF(${area("sides")},${quoteText(side)},${area("points")})`;
    put(name, `IF(${weight}=0,"",${points}/${weight})`, "shareCenter");
  }
  const weighs = `IF(AND(ISNUMBER(${cell("weight")}),ISNUMBER(${cell("attained")})),MAX(0,${cell("weight")}),0)`;
  brush.put(at, column.counts, { formula: weighs }, "figureCenter");
  const points = `IF(${cell("counts")}>0,${cell("attained")}*${cell("counts")},0)`;
  brush.put(at, column.points, { formula: points }, "figureCenter");
  const finding =
    `IF(${cell("goals")}=0,"no goals: what is it for?",IF(${cell("measured")}=0,"nothing is measured",` +
    `IF(${cell("open")}+${cell("unclear")}>0,${cell("open")}+${cell("unclear")}&" of "&${cell("goals")}&" say nothing yet","all goals measured")))`;
  brush.put(at, column.finding, { formula: finding }, "rowText", lastUnit);
}

function paintAll(brush: Brush, at: number, scene: Scene, count: number): void {
  const sum = (name: keyof typeof column): string =>
    `SUM(${brush.area({ row: row.list, toRow: row.list + count - 1, unit: column[name] })})`;
  const attained = brush.anchor("goals.all.attained");
  brush.put(at, 0, "All together, by weight", "totalLabel");
  for (const name of ["goals", "measured", "open", "reached", "unclear"] as const)
    brush.put(at, column[name], { formula: sum(name) }, "totalNumber");
  brush.put(at, column.weight, { formula: sum("counts") }, "totalNumber");
  // what an alliance attained is a share of 1, so its weight times that is to be reached and weighs as much
  const together =
    scene.calculate === "native"
      ? attainedTogether(attained, brush.anchor("goals.all.counts"))
      : `INDEX(${call("ATTAIN", brush.anchor("goals.all.points"), brush.anchor("goals.all.counts"), "", brush.anchor("goals.all.counts"))},1,1)`;
  const total = brush.fixed(at, column.attained);
  brush.put(
    at,
    column.attained,
    { formula: `IF(SUM(${brush.anchor("goals.all.counts")})=0,"",${together})` },
    "totalShare",
  );
  brush.put(at, column.trend, null, "totalText", lastUnit);
  const [goals, open] = [brush.fixed(at, column.goals), brush.fixed(at, column.open)];
  const verdict =
    `IF(ISNUMBER(${total}),ROUND(100*${total},0)&" % of the goals' way is made",` +
    `IF(${goals}=0,"No goals yet: enter them below","Not measured yet"))`;
  brush.putMerged(row.verdict, 0, lastUnit, { formula: verdict }, "verdict");
  const unclear = brush.fixed(at, column.unclear);
  const others = `IF(${unclear}=0,"Every goal is measured.",${unclear}&" of "&${goals}&" goals cannot be measured as they stand: their findings say why.")`;
  const finding =
    `IF(${open}=0,${others},${open}&" of "&${goals}&" goals are not measured. That is a finding of its own: ` +
    `metrics are to be set beforehand (S1:23), and are hard to have in practice (S4:26).")`;
  brush.putMerged(row.finding, 0, lastUnit, { formula: `IF(${goals}=0,"",${finding})` }, "rowText");
}
