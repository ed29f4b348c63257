import { heights, rows, type Scene } from "../../block";
import type { Brush, Spot } from "../../brush";
import { cellIn, columnIn, rowIn, upTo } from "../../cellsIn";
import { call, quoteText } from "../../formula";
import { countOf } from "./matrix";
import { stepHeight, unit } from "./slots";

/** Rows below the candidates by which built-in functions compare them with each other. */
const sums = ["factors", "best", "worst of", "range"] as const;

/** Rows of steps that are laid out one under the other. */
export interface StepRows {
  heights: number[];
  anchors: Record<string, Spot>;
  /** The row after the last. */
  next: number;
  paint(brush: Brush, scene: Scene): void;
}

/** TOPSIS and the weighted sum, which measure candidates by each other: those with a number for every criterion. */
export function layRelative({ calculate }: Scene, top: number, count: number): StepRows {
  const first = top + 1;
  const below = calculate === "native" ? sums : [];
  const across = (row: number) => ({ row, unit: unit.first, toUnit: unit.last });
  const column = (at: number) => ({ row: first, toRow: first + count - 1, unit: at });
  return {
    heights: [heights.head, ...rows(count + below.length, stepHeight)],
    anchors: {
      "selection.complete": { ...across(first), toRow: first + count - 1 },
      "selection.topsis": column(unit.low),
      "selection.weighted": column(unit.high),
      ...Object.fromEntries(below.map((name, index) => [`selection.${name}`, across(first + count + index)])),
    },
    next: first + count + below.length,
    paint(brush, scene) {
      paintHead(brush, top, scene);
      for (let slot = 1; slot <= count; slot++) paintCandidate(brush, first + slot - 1, slot, count, scene);
      below.forEach((name, index) => paintSums(brush, first + count + index, name));
    },
  };
}

function paintHead(brush: Brush, row: number, { calculate }: Scene): void {
  brush.put(row, 0, "Compared with each other", "head", unit.last);
  if (calculate === "native") {
    brush.put(row, unit.score, "From best", "headRight");
    brush.put(row, unit.rank, "From worst", "headRight");
  }
  brush.put(row, unit.low, "TOPSIS", "headRight");
  brush.put(row, unit.high, "Weighted", "headRight");
}

function paintCandidate(brush: Brush, row: number, slot: number, slots: number, { calculate }: Scene): void {
  const [count, check] = [brush.anchor("selection.count"), brush.anchor("selection.check")];
  const isComplete = `AND(${check}="",${countOf(brush, slot)}=${count})`;
  brush.put(row, 0, { formula: `${cellIn(brush.anchor("selection.candidates"), slot, 1)}&""` }, "stepLabel");
  for (let column = unit.first; column <= unit.last; column++) {
    const value = cellIn(brush.anchor("selection.values"), slot, column);
    brush.put(row, column, { formula: `IF(${isComplete},IF(${count}>=${column},${value},0),"")` }, "figure");
  }
  const own = rowIn(brush.anchor("selection.complete"), slot);
  const where = (formula: string): { formula: string } => ({ formula: `IF(${cellIn(own, 1, 1)}="","",${formula})` });
  if (calculate !== "native") {
    brush.put(row, unit.low, where(compared(brush, slot, slots, "topsis")), "figure");
    brush.put(row, unit.high, where(compared(brush, slot, slots, "weighted")), "figure");
    return;
  }
  const of = (name: (typeof sums)[number]): string => brush.anchor(`selection.${name}`);
  const [best, worst, factors] = [of("best"), of("worst of"), of("factors")];
  const distance = (from: string): string => `SQRT(SUMPRODUCT(((${own}-${from})*${factors})^2))`;
  const [fromBest, fromWorst] = [brush.fixed(row, unit.score), brush.fixed(row, unit.rank)];
  const isOne = `SUMPRODUCT(((${best}-${worst})*${factors})^2)=0`;
  const weights = brush.anchor("selection.weights");
  const told = `SUMPRODUCT((${best}<>${worst})*${weights})`;
  const reached = `SUMPRODUCT(ABS(${own}-${worst})*${of("range")})/${told}`;
  brush.put(row, unit.score, where(distance(best)), "figure");
  brush.put(row, unit.rank, where(distance(worst)), "figure");
  brush.put(row, unit.low, where(`IF(${isOne},0.5,${fromWorst}/(${fromWorst}+${fromBest}))`), "figure");
  brush.put(row, unit.high, where(`IF(${told}=0,0.5,${reached})`), "figure");
}

/** A candidate's score by one of the methods that look at all of them. */
function compared(brush: Brush, slot: number, slots: number, method: string): string {
  const count = brush.anchor("selection.count");
  const first = (name: string): string => upTo(brush.anchor(`selection.${name}`), 1, count);
  const matrix = upTo(brush.anchor("selection.complete"), slots, count);
  return `INDEX(${call("COMPARE", matrix, first("weights"), first("goals"), "", quoteText(method))},${slot},1)`;
}

const labels: Readonly<Record<(typeof sums)[number], string>> = {
  factors: "Weight ÷ length of the column",
  best: "Best of the candidates",
  "worst of": "Worst of the candidates",
  range: "Weight ÷ range",
};

function paintSums(brush: Brush, row: number, name: (typeof sums)[number]): void {
  brush.put(row, 0, labels[name], "stepLabel");
  for (let column = unit.first; column <= unit.last; column++) {
    const values = columnIn(brush.anchor("selection.complete"), column);
    const isMin = `${cellIn(brush.anchor("selection.goals"), 1, column)}="min"`;
    const weight = cellIn(brush.anchor("selection.weights"), 1, column);
    const range = `(MAX(${values})-MIN(${values}))`;
    const formulas = {
      factors: `IF(SUMSQ(${values})=0,0,${weight}/SQRT(SUMSQ(${values})))`,
      best: `IF(${isMin},MIN(${values}),MAX(${values}))`,
      "worst of": `IF(${isMin},MAX(${values}),MIN(${values}))`,
      range: `IF(${range}=0,0,${weight}/${range})`,
    };
    brush.put(row, column, { formula: formulas[name] }, "figure");
  }
}
