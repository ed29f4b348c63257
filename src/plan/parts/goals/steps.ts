import { heights, rows, type Lay, type Scene } from "../../block";
import type { Brush, Spot } from "../../brush";
import { cellIn } from "../../cellsIn";
import { goalSourceOf, type DatedSource } from "./goalSource";
import { goalCellsOf } from "./slotCells";
import {
  datedBy,
  inQuarter,
  isAbout,
  newestRow,
  quarterCount,
  quarterEnd,
  quarterName,
  range,
  rowsOf,
  trendFormulas,
} from "./quarters";
import { lastUnit, of, partOf, subjectsOf } from "./subjects";
import { trendCellsOf } from "./trendCells";

/** Columns of the steps. */
const step = { label: 0, first: 1, row: 2, weighs: 3, counts: 4, points: 5, quarter: 6 } as const;

const stepHeight = 12;

/** Rows above the alliances' own: title, ends of quarters, heads. */
const above = 3;

/** What lies between the goals and their attainment, for those who check. */
export const goalSteps: Lay<"goalSteps"> = (part, scene) => {
  const subjects = subjectsOf(scene);
  const { room } = partOf(scene, "goalBlocks");
  const isDated = datedBy(scene) === "goals";
  const count = part.quarters;
  /** The goals, one row for what lies beyond them, and the trends of both. */
  const isNative = scene.calculate === "native" && datedBy(scene) !== null;
  const height = room + 1 + (isDated ? room : 0) + 1 + (isNative ? count : 0);
  const top = (index: number): number => above + index * height;
  const area = (index: number, at: number, to = at): Spot => ({
    row: top(index),
    toRow: top(index) + room - 1,
    unit: at,
    toUnit: to,
  });
  const trendTop = (index: number): number => top(index) + room + 1;
  const line = (index: number): number => trendTop(index) + (isDated ? room : 0);
  const charted = datedBy(scene) === null ? 0 : chartedOf(scene);
  const chartTop = above + subjects.length * height;
  return {
    printed: false,
    heights: [
      heights.section,
      stepHeight,
      heights.head,
      ...rows(subjects.length * height + (charted > 0 ? charted + 1 : 0), stepHeight),
    ],
    anchors: {
      "goals.ends": { row: 1, unit: step.quarter, toUnit: step.quarter + count - 1 },
      "goals.quarterNames": { row: 2, unit: step.quarter, toUnit: step.quarter + count - 1 },
      "goals.chart": { row: chartTop, toRow: chartTop + charted, unit: 0, toUnit: count },
      ...Object.fromEntries(
        subjects.flatMap((_, index): [string, Spot][] => [
          [of("keys", index), area(index, step.label)],
          [of("firsts", index), area(index, step.first)],
          [of("rows", index), area(index, step.row)],
          [of("weighs", index), area(index, step.weighs)],
          [of("counts", index), area(index, step.counts)],
          [of("points", index), area(index, step.points)],
          [of("quarters", index), area(index, step.quarter, step.quarter + count - 1)],
          [of("beyond", index), { row: top(index) + room, unit: step.first }],
          [of("trend", index), { row: trendTop(index), toRow: trendTop(index) + room - 1, unit: step.weighs }],
          [
            of("lines", index),
            { row: trendTop(index), toRow: trendTop(index) + room - 1, unit: step.first, toUnit: step.row },
          ],
          [of("line", index), { row: line(index), unit: step.first, toUnit: step.row }],
          [of("down", index), { row: line(index) + 1, toRow: line(index) + count, unit: 1, toUnit: 2 + room }],
        ]),
      ),
    },
    paint(brush) {
      brush.put(0, 0, part.title, "section", lastUnit);
      brush.put(0, 1, part.note, "sectionNote", lastUnit);
      paintHead(brush, scene);
      subjects.forEach((_, index) => {
        for (let slot = 1; slot <= room + 1; slot++) paintSlot(brush, top(index) + slot - 1, index, slot, room, scene);
        if (isDated)
          for (let slot = 1; slot <= room; slot++) paintTrend(brush, trendTop(index) + slot - 1, index, slot, scene);
        if (charted > 0) paintLine(brush, line(index), index, scene);
        if (isNative) paintDown(brush, line(index) + 1, index, isDated ? room : 0, count);
      });
      if (charted > 0) paintChart(brush, chartTop, charted, count);
    },
  };
};

function paintHead(brush: Brush, scene: Scene): void {
  const count = quarterCount(scene);
  brush.put(1, 0, "Ends of quarters", "stepLabel");
  const heads = ["Goal", "First row", "Row read", "Weighs", "Counts", "Weight × attained"];
  heads.forEach((head, at) => brush.put(2, at, head, at === 0 ? "head" : "headRight"));
  for (const quarter of range(count)) {
    const end = quarterEnd(brush.anchor("asOf"), count - 1 - quarter);
    brush.put(1, step.quarter + quarter, { formula: end }, "stepDate");
    brush.put(2, step.quarter + quarter, { formula: quarterName(brush.fixed(1, step.quarter + quarter)) }, "headRight");
  }
}

function paintSlot(brush: Brush, row: number, index: number, slot: number, room: number, scene: Scene): void {
  const goals = goalSourceOf(scene);
  const first = goals ? firstRow(brush, index, slot, goals) : null;
  if (slot > room) {
    brush.put(row, 0, "beyond what fits", "stepPart");
    brush.put(row, step.first, first ? { formula: first } : null, "stepWhole");
    return;
  }
  const cells = goalCellsOf(brush, index, slot);
  const found = brush.fixed(row, step.first);
  const key = goals ? keyOf(goals, found) : `${cells.goal}&""`;
  brush.put(row, step.label, { formula: goals ? `IF(${found}="","",${key})` : key }, "stepLabel");
  brush.put(row, step.first, first ? { formula: first } : null, "stepWhole");
  brush.put(row, step.row, goals ? { formula: rowRead(brush, index, slot, found, goals) } : null, "stepWhole");
  const weights = brush.anchor(of("weights", index));
  const isWeight = `AND(ISNUMBER(${cells.weight}),N(${cells.weight})>=0)`;
  brush.put(row, step.weighs, { formula: `IF(${isWeight},${cells.weight},IF(COUNT(${weights})=0,1,""))` }, "figure");
  const [weighs, counts] = [brush.fixed(row, step.weighs), brush.fixed(row, step.counts)];
  const counted = `IF(AND(ISNUMBER(${cells.attained}),ISNUMBER(${weighs})),${weighs},0)`;
  brush.put(row, step.counts, { formula: counted }, "figure");
  brush.put(row, step.points, { formula: `IF(${counts}>0,${cells.attained}*${weighs},0)` }, "figure");
  if (datedBy(scene) !== "goals" || !goals) return;
  for (const quarter of range(quarterCount(scene)))
    brush.put(row, step.quarter + quarter, { formula: inQuarterFormula(brush, index, slot, quarter, goals) }, "figure");
}

/** What tells one goal of an alliance from another: its name, and whose it is. */
const keyOf = (goals: DatedSource, row: string): string =>
  `${goals.answer("goal", row)}&"|"${goals.has("side") ? `&${goals.answer("side", row)}` : ""}`;
const keysOf = (goals: DatedSource): string =>
  `${goals.range("goal")}&"|"${goals.has("side") ? `&${goals.range("side")}` : ""}`;

/** The row in which the next goal of the alliance stands first; without dates every row is a goal of its own. */
function firstRow(brush: Brush, index: number, slot: number, goals: DatedSource): string {
  const about = isAbout(goals, brush.anchor(of("name", index)));
  const isGiven = `((${goals.range("goal")}<>"")+(${goals.range("target")}<>"")>0)`;
  const numbers = rowsOf(goals.range("goal"));
  if (!goals.has("date")) return `IFERROR(AGGREGATE(15,6,${numbers}/(${about}*${isGiven}),${slot}),"")`;
  if (slot === 1) return `IFERROR(AGGREGATE(15,6,${numbers}/(${about}*${isGiven}),1),"")`;
  const keys = brush.anchor(of("keys", index));
  // one by one: MATCH would take * ? and ~ in a goal's name for wildcards
  const isNew = range(slot - 1)
    .map((before) => `(${keysOf(goals)}<>${cellIn(keys, before + 1, 1)})`)
    .join("*");
  return `IFERROR(AGGREGATE(15,6,${numbers}/(${about}*${isGiven}*${isNew}),1),"")`;
}

/** The row that is read: the newest with an actual up to the as-of date, or else the first. */
function rowRead(brush: Brush, index: number, slot: number, found: string, goals: DatedSource): string {
  if (!goals.has("date")) return found;
  const key = cellIn(brush.anchor(of("keys", index)), slot, 1);
  const dates = goals.range("date");
  const conditions = [
    isAbout(goals, brush.anchor(of("name", index))),
    `(${keysOf(goals)}=${key})`,
    `(INT(${dates})<=${brush.anchor("asOf")})`,
    ...(goals.has("actual") ? [`(${goals.range("actual")}<>"")`] : []),
  ];
  return `IF(${found}="","",IFERROR(${newestRow(dates, conditions)},${found}))`;
}

/** What the goal had attained by its newest measurement in a quarter, against today's baseline and target; "" without one. */
function inQuarterFormula(brush: Brush, index: number, slot: number, quarter: number, goals: DatedSource): string {
  const { attained, baseline, target, direction } = goalCellsOf(brush, index, slot);
  const key = cellIn(brush.anchor(of("keys", index)), slot, 1);
  const dates = goals.range("date");
  const end = cellIn(brush.anchor("goals.ends"), 1, quarter + 1);
  const row = newestRow(dates, [
    isAbout(goals, brush.anchor(of("name", index))),
    `(${keysOf(goals)}=${key})`,
    inQuarter(dates, end, brush.anchor("asOf")),
    `ISNUMBER(${goals.range("actual")})`,
  ]);
  const actual = goals.answer("actual", row);
  const way = `IF(ISNUMBER(${baseline}),(${actual}-${baseline})/(${target}-${baseline}),IF(${direction}="lower",${target}/${actual},${actual}/${target}))`;
  return `IF(${attained}="","",IFERROR(MAX(0,${way}),""))`;
}

function paintTrend(brush: Brush, row: number, index: number, slot: number, scene: Scene): void {
  const cells = trendCellsOf(brush, index, slot);
  const formulas = trendFormulas(brush, cells, scene);
  brush.put(row, 0, "trend: slope, intercept, label", "stepPart");
  paintSteps(brush, row, formulas);
  brush.put(row, step.weighs, { formula: `IF(COUNT(${cells.values})=0,"",${formulas.label})` }, "stepValue");
}

/** The steps of an alliance's own trend. */
function paintLine(brush: Brush, row: number, index: number, scene: Scene): void {
  brush.put(row, 0, "alliance: slope, intercept", "stepPart");
  paintSteps(brush, row, trendFormulas(brush, trendCellsOf(brush, index), scene));
}

function paintSteps(brush: Brush, row: number, steps: { slope: string | null; intercept: string | null }): void {
  brush.put(row, step.first, steps.slope === null ? null : { formula: steps.slope }, "figure");
  brush.put(row, step.row, steps.intercept === null ? null : { formula: steps.intercept }, "figure");
}

/** Quarters once more, one below the other: their end, what the alliance attained, and each of its goals. */
function paintDown(brush: Brush, top: number, index: number, room: number, count: number): void {
  for (const quarter of range(count)) {
    const sources = [
      cellIn(brush.anchor("goals.ends"), 1, quarter + 1),
      cellIn(brush.anchor("goals.trend.values"), index + 1, quarter + 1),
      ...range(room).map((slot) => cellIn(brush.anchor(of("quarters", index)), slot + 1, quarter + 1)),
    ];
    brush.put(top + quarter, 0, "quarter: end, alliance, goals", "stepPart");
    sources.forEach((cell, at) =>
      brush.put(top + quarter, 1 + at, { formula: `IF(${cell}="","",${cell})` }, at === 0 ? "stepDate" : "figure"),
    );
  }
}

const chartedOf = (scene: Scene): number => Math.min(partOf(scene, "goalTrend").charted, subjectsOf(scene).length);

/** The trend once more for the chart: where nothing was measured an error, which a line leaves out; a text it would draw as 0. */
function paintChart(brush: Brush, top: number, charted: number, count: number): void {
  for (const quarter of range(count)) {
    brush.put(top, 1 + quarter, { formula: cellIn(brush.anchor("goals.quarterNames"), 1, quarter + 1) }, "headRight");
    for (const index of range(charted)) {
      const value = cellIn(brush.anchor("goals.trend.values"), index + 1, quarter + 1);
      brush.put(top + 1 + index, 1 + quarter, { formula: `IF(ISNUMBER(${value}),${value},NA())` }, "figure");
    }
  }
  for (const index of range(charted))
    brush.put(top + 1 + index, 0, { formula: `${brush.anchor(of("name", index))}&""` }, "stepLabel");
}
