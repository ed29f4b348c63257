import { randomIndexes } from "../../../models/methods/randomIndex";
import { heights, rows } from "../../block";
import type { Brush, Spot } from "../../brush";
import { cellIn, rowIn } from "../../cellsIn";
import { stepHeight, unit } from "./slots";

/**
 * Each turn takes the fourth power of the turn before, so four of them do the work of 256 multiplications. Of 360,000 random and
 * contrived matrices of 3 to 8 items on Saaty's scale, however contradictory, none was then off by more than 1e-15.
 */
const turns = 4;

/** Judgements whose errors differ by less, as a share, are equally bad; an error below it is none. */
const rounding = "1E-9";

/** Principal eigenvector, consistency ratio and worst judgement by built-in functions alone. */
export function layEigenvector(top: number, room: number) {
  const begin = (turn: number): number => top + turn * (room + 1) + 1;
  const misfits = begin(turns + 1);
  const cr = misfits + room;
  const square = (row: number): Spot => ({ row, toRow: row + room - 1, unit: unit.first, toUnit: unit.last });
  return {
    heights: [
      ...Array.from({ length: turns + 2 }, () => [heights.head, ...rows(room, stepHeight)]).flat(),
      ...rows(4, stepHeight),
    ],
    anchors: {
      ...Object.fromEntries(
        Array.from({ length: turns + 1 }, (_, turn) => [`selection.power ${turn}`, square(begin(turn))]),
      ),
      "selection.misfits": square(misfits),
      "selection.eigenvector": { row: begin(turns), toRow: begin(turns) + room - 1, unit: unit.score },
      "selection.nativeCr": { row: cr + 2, unit: unit.first },
      "selection.nativeWorst": { row: cr + 3, unit: unit.first },
    } as Record<string, Spot>,
    paint(brush: Brush) {
      for (let turn = 0; turn <= turns; turn++) paintPower(brush, begin(turn), turn, room);
      paintMisfits(brush, misfits, room);
      paintRatio(brush, cr, room);
    },
  };
}

function paintPower(brush: Brush, top: number, turn: number, room: number): void {
  const title = turn === 0 ? "Judgements as read" : `To the power of ${4 ** turn}, scaled`;
  brush.put(top - 1, 0, title, "head", unit.last);
  if (turn === turns) brush.put(top - 1, unit.score, "Weight", "headRight");
  const count = brush.anchor("selection.count");
  for (let i = 1; i <= room; i++) {
    brush.put(top + i - 1, 0, { formula: `${cellIn(brush.anchor("selection.names"), 1, i)}&""` }, "stepLabel");
    for (let j = 1; j <= room; j++) {
      const cell = cellIn(brush.anchor("selection.pairs"), i, j);
      const read = `IF(AND(${count}>=${Math.max(i, j)},ISNUMBER(${cell})),${cell},0)`;
      brush.put(top + i - 1, j, { formula: turn === 0 ? read : power(brush, turn, i, j) }, "figure");
    }
    if (turn < turns) continue;
    const all = brush.anchor(`selection.power ${turns}`);
    const share = `IF(SUM(${all})=0,0,SUM(${rowIn(all, i)})/SUM(${all}))`;
    brush.put(top + i - 1, unit.score, { formula: share }, "figure");
  }
}

/** Divided by the sum of what is multiplied, which only the direction survives: powers would soon leave the range of numbers. */
function power(brush: Brush, turn: number, i: number, j: number): string {
  const before = brush.anchor(`selection.power ${turn - 1}`);
  const squared = `MMULT(${before},${before})`;
  return `IF(SUM(${before})=0,0,INDEX(MMULT(${squared},${squared}),${i},${j})/SUM(${before})^4)`;
}

/** How many times each judgement is what the weights say, or the other way round: 1 where it fits. */
function paintMisfits(brush: Brush, top: number, room: number): void {
  brush.put(top - 1, 0, "Judgement against the ratio of weights", "head", unit.last);
  const weights = brush.anchor("selection.eigenvector");
  for (let i = 1; i <= room; i++) {
    brush.put(top + i - 1, 0, { formula: `${cellIn(brush.anchor("selection.names"), 1, i)}&""` }, "stepLabel");
    for (let j = 1; j <= room; j++) {
      const judgement = cellIn(brush.anchor("selection.power 0"), i, j);
      const error = `${judgement}*${cellIn(weights, j, 1)}/${cellIn(weights, i, 1)}`;
      const misfit = `IFERROR(MAX(${error},1/(${error})),0)`;
      brush.put(top + i - 1, j, i < j ? { formula: misfit } : 0, "stepOrDash");
    }
  }
}

function paintRatio(brush: Brush, row: number, room: number): void {
  const [count, weights] = [brush.anchor("selection.count"), brush.anchor("selection.eigenvector")];
  const [lambda, ci] = [brush.fixed(row, unit.first), brush.fixed(row + 1, unit.first)];
  const misfits = brush.anchor("selection.misfits");
  const first = cellIn(misfits, 1, 1);
  const place = `100*(ROW(${misfits})-ROW(${first})+1)+COLUMN(${misfits})-COLUMN(${first})+1`;
  const worst = `AGGREGATE(15,6,(${place})/(${misfits}>=MAX(${misfits})*(1-${rounding})),1)`;
  const random = (randomIndexes[0]?.from3 ?? []).slice(0, room - 2).join(",");
  const lines: [string, string][] = [
    ["λ", `SUM(MMULT(${brush.anchor("selection.power 0")},${weights}))`],
    [
      "Consistency index, (λ − n) ÷ (n − 1)",
      `IF(OR(${count}<3,${lambda}-${count}<=1E-13*${count}),0,(${lambda}-${count})/(${count}-1))`,
    ],
    ["Consistency ratio", `IF(${count}<3,0,${ci}/INDEX({${random}},1,${count}-2))`],
    ["Fits worst: 100 × row + column", `IF(OR(${count}<3,MAX(${misfits})<=1+${rounding}),0,${worst})`],
  ];
  lines.forEach(([label, formula], index) => {
    brush.put(row + index, 0, label, "stepLabel");
    brush.put(row + index, unit.first, { formula }, index === 3 ? "stepWhole" : "figure");
  });
}
