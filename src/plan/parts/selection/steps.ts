import { heights, rows, type Lay, type Scene } from "../../block";
import type { Brush } from "../../brush";
import { cellIn, rowIn } from "../../cellsIn";
import { call, quoteText } from "../../formula";
import { layEigenvector } from "./eigenvector";
import { layRelative } from "./relative";
import { matrixOf, rounding, slotCount, stepHeight, unit } from "./slots";
import { judged } from "./weights";

/** What stands between entries and scores, step by step; on a sheet by built-in functions alone also what our functions do. */
export const selectionSteps: Lay<"selectionSteps"> = (part, scene) => {
  const count = slotCount(scene);
  const made = { top: 2, last: 1 + count };
  const relative = layRelative(scene, made.last + 2, count);
  const worst = relative.next + 1;
  const eigenvector = scene.calculate === "native" ? layEigenvector(worst + 2, matrixOf(scene).room) : null;
  const column = (at: number) => ({ row: made.top, toRow: made.last, unit: at });
  return {
    printed: false,
    heights: [
      heights.section,
      heights.head,
      ...rows(count, stepHeight),
      heights.gap,
      ...relative.heights,
      heights.gap,
      stepHeight,
      ...(eigenvector ? [heights.gap, ...eigenvector.heights] : []),
    ],
    anchors: {
      "selection.made": { row: made.top, toRow: made.last, unit: unit.first, toUnit: unit.last },
      "selection.known": column(unit.score),
      "selection.ranks": column(unit.rank),
      "selection.order": column(unit.low),
      "selection.places": column(unit.high),
      "selection.short": column(unit.evidence),
      "selection.worst": { row: worst, unit: unit.first },
      ...relative.anchors,
      ...eigenvector?.anchors,
    },
    paint(brush) {
      brush.put(0, 0, part.title, "section", unit.end);
      brush.put(0, 1, part.note, "sectionNote", unit.end);
      paintHead(brush);
      for (let slot = 1; slot <= count; slot++) paintMade(brush, made.top + slot - 1, slot);
      relative.paint(brush, scene);
      brush.put(worst, 0, "Fits worst: 100 × row + column", "stepLabel");
      brush.put(worst, unit.first, { formula: worstFormula(brush, scene) }, "stepWhole");
      eigenvector?.paint(brush);
    },
  };
};

function paintHead(brush: Brush): void {
  const heads: [number, string][] = [
    [unit.score, "Score"],
    [unit.rank, "Rank"],
    [unit.low, "Order"],
    [unit.high, "1st, 2nd …"],
    [unit.evidence, "Short of desired"],
  ];
  brush.put(1, 0, "Way made, worst to best possible", "head");
  for (let column = unit.first; column <= unit.last; column++)
    brush.put(1, column, { formula: cellIn(brush.anchor("selection.names"), 1, column) + '&""' }, "headRight");
  for (const [at, head] of heads) brush.put(1, at, head, "headRight");
}

function paintMade(brush: Brush, row: number, slot: number): void {
  const [score, ranks] = [brush.fixed(row, unit.score), brush.anchor("selection.ranks")];
  const known = brush.anchor("selection.known");
  const scores = cellIn(brush.anchor("selection.scores"), slot, 1);
  brush.put(row, 0, { formula: `${cellIn(brush.anchor("selection.candidates"), slot, 1)}&""` }, "stepLabel");
  for (let column = unit.first; column <= unit.last; column++)
    brush.put(row, column, { formula: wayMade(brush, slot, column) }, "stepOrDash");
  brush.put(row, unit.score, { formula: `IF(ISNUMBER(${scores}),${scores},-1)` }, "stepOrDash");
  const rank = `1+SUMPRODUCT(--(${known}>${score}+${rounding}))`;
  brush.put(row, unit.rank, { formula: `IF(${score}<0,"",${rank})` }, "stepWhole");
  const own = cellIn(ranks, slot, 1);
  const above = slot > 1 ? `+COUNTIF(${cellIn(ranks, 1, 1)}:${cellIn(ranks, slot - 1, 1)},${own})` : "";
  brush.put(row, unit.low, { formula: `IF(${own}="","",${own}${above})` }, "stepWhole");
  brush.put(row, unit.high, { formula: `IFERROR(MATCH(${slot},${brush.anchor("selection.order")},0),0)` }, "stepWhole");
  brush.put(row, unit.evidence, { formula: shortOf(brush, slot) }, "stepWhole");
}

/** 0 at the worst bound, 1 at the best; −1 where no number is known or the criterion is not read. */
function wayMade(brush: Brush, slot: number, column: number): string {
  const cell = (name: string): string => cellIn(brush.anchor(`selection.${name}`), 1, column);
  const value = cellIn(brush.anchor("selection.values"), slot, column);
  const [goal, low, high] = [cell("goals"), cell("lows"), cell("highs")];
  const isRead = `AND(${brush.anchor("selection.check")}="",${brush.anchor("selection.count")}>=${column},ISNUMBER(${value}))`;
  const way = `IF(${goal}="max",${value}-${low},${high}-${value})/(${high}-${low})`;
  return `IF(${isRead},MAX(0,MIN(1,${way})),-1)`;
}

/** In how many criteria a candidate falls short of what is desired. */
function shortOf(brush: Brush, slot: number): string {
  const row = (name: string): string => brush.anchor(`selection.${name}`);
  const values = rowIn(brush.anchor("selection.values"), slot);
  const desired = row("desired");
  const isShort = `(${row("goals")}="max")*(${values}<${desired})+(${row("goals")}="min")*(${values}>${desired})`;
  return `SUMPRODUCT(ISNUMBER(${values})*ISNUMBER(${desired})*(${isShort}))`;
}

/** The pair that contradicts the others most, as 100 × row + column; 0 where none does or pairs are open. */
function worstFormula(brush: Brush, { calculate }: Scene): string {
  if (calculate === "native")
    return `IF(${brush.anchor("selection.open")}>0,0,${brush.anchor("selection.nativeWorst")})`;
  const place = `INDEX(${call("WEIGHTS", judged(brush), quoteText("worst"))},1,1)`;
  const [row, column] = [`MID(${place},5,FIND(",",${place})-5)`, `MID(${place},FIND("column ",${place})+7,2)`];
  return `IF(${brush.anchor("selection.judged")}=0,0,IFERROR(100*${row}+${column},0))`;
}
