import { heights, rows, type Lay } from "../../block";
import type { Brush } from "../../brush";
import { cellIn, columnIn } from "../../cellsIn";
import { colors } from "../../styles/colors";
import { nameAt, placeOf } from "./ranking";
import { rounding, shownOf, unit } from "./slots";

/** Rows of the block above the ranks. */
const row = { head: 1, swap: 2, swapWeight: 3, least: 4, list: 5 } as const;

/**
 * What each weight moves. A weight moves by a share of itself, the others keep their proportions; so a score under the moved
 * weight w + δw is (score + δw·way) ÷ (1 + δw), and the divisor, the same for all, changes no order.
 */
export const selectionSensitivity: Lay<"selectionSensitivity"> = (part, scene) => {
  const shown = shownOf(scene, part.shown);
  const [less, more] = [row.list + 1, row.list + 1 + shown + 1];
  const firstRow = (at: number) => ({ row: at, unit: unit.first, toUnit: unit.last });
  const percent = Math.round(part.step * 100);
  return {
    heights: [
      heights.section,
      40,
      ...rows(3, heights.row),
      heights.head,
      ...rows(shown, heights.row),
      heights.head,
      ...rows(shown, heights.row),
    ],
    anchors: {
      "selection.swaps": firstRow(row.swap),
      "selection.leastSwap": { row: row.least, unit: unit.first },
      "selection.leastSwapAt": { row: row.least, unit: unit.first + 1 },
      "selection.firstLess": firstRow(less),
      "selection.firstMore": firstRow(more),
    },
    paint(brush) {
      brush.put(0, 0, part.title, "section", unit.last);
      brush.put(0, 1, part.note, "sectionNote", unit.last);
      brush.put(row.head, 0, "Criterion", "head");
      for (let column = unit.first; column <= unit.last; column++) {
        const name = cellIn(brush.anchor("selection.names"), 1, column);
        brush.put(row.head, column, { formula: `${name}&""` }, "headWrap");
        paintSwap(brush, column);
      }
      brush.put(row.swap, 0, "Change that swaps 1st and 2nd", "rowLabel");
      brush.put(row.swapWeight, 0, "The weight it then has", "rowLabel");
      paintLeast(brush);
      paintRanks(brush, less - 1, `Rank with each weight ${percent} % less`, shown, -part.step);
      paintRanks(brush, more - 1, `Rank with each weight ${percent} % more`, shown, part.step);
    },
  };
};

/** Where the lines of first and second cross: δ = −lead ÷ (w · difference of ways), as far as a weight can fall. */
function paintSwap(brush: Brush, column: number): void {
  const [first, second] = [placeOf(brush, 1), placeOf(brush, 2)];
  const known = brush.anchor("selection.known");
  const ways = columnIn(brush.anchor("selection.made"), column);
  const weight = cellIn(brush.anchor("selection.weights"), 1, column);
  const lead = `(INDEX(${known},${first})-INDEX(${known},${second}))`;
  const apart = `(INDEX(${ways},${first})-INDEX(${ways},${second}))`;
  const change = `-${lead}/(${weight}*${apart})`;
  const swap = `IF(${lead}<=${rounding},0,IF(${weight}*ABS(${apart})<=${rounding},"none",IF(${change}<-1,"none",${change})))`;
  const isOpen = `OR(${second}=0,${brush.anchor("selection.count")}<${column})`;
  brush.put(row.swap, column, { formula: `IF(${isOpen},"",${swap})` }, "change");
  const own = brush.cell(row.swap, column);
  const then = `${weight}*(1+${own})/(1+${weight}*${own})`;
  brush.put(row.swapWeight, column, { formula: `IF(ISNUMBER(${own}),${then},"")` }, "shareCenter");
}

function paintLeast(brush: Brush): void {
  const swaps = brush.anchor("selection.swaps");
  const from = cellIn(swaps, 1, 1);
  const least = `AGGREGATE(15,6,ABS(${swaps})/ISNUMBER(${swaps}),1)`;
  const at = `AGGREGATE(15,6,(COLUMN(${swaps})-COLUMN(${from})+1)/(ABS(${swaps})<=${least}*(1+${rounding})),1)`;
  const place = brush.cell(row.least, unit.first + 1);
  brush.put(row.least, 0, "The least of them, and its column", "rowLabel");
  brush.put(row.least, unit.first, { formula: `IF(ISNUMBER(${place}),INDEX(${swaps},1,${place}),"")` }, "change");
  brush.put(row.least, unit.first + 1, { formula: `IFERROR(${at},"")` }, "rank", unit.last);
}

function paintRanks(brush: Brush, head: number, title: string, shown: number, step: number): void {
  const known = brush.anchor("selection.known");
  brush.put(head, 0, title, "head", unit.last);
  for (let place = 1; place <= shown; place++) {
    const from = placeOf(brush, place);
    brush.put(head + place, 0, { formula: nameAt(brush, place) }, "rowLabel");
    for (let column = unit.first; column <= unit.last; column++) {
      const ways = columnIn(brush.anchor("selection.made"), column);
      const moved = `${step}*${cellIn(brush.anchor("selection.weights"), 1, column)}`;
      const own = `INDEX(${known},${from})+${moved}*INDEX(${ways},${from})`;
      const rank = `1+SUMPRODUCT(--(${known}+${moved}*${ways}>${own}+${rounding}))`;
      const isOpen = `OR(${from}=0,${brush.anchor("selection.count")}<${column})`;
      brush.put(head + place, column, { formula: `IF(${isOpen},"",${rank})` }, "rank");
    }
  }
  const first = brush.cell(head + 1, unit.first);
  brush.layout.conditionalFormats.push({
    area: brush.area({ row: head + 1, toRow: head + shown, unit: unit.first, toUnit: unit.last }),
    formula: `=AND(ISNUMBER(${first}),${first}<>INDEX(${brush.anchor("selection.ranks")},INDEX(${brush.anchor("selection.places")},ROW(${first})-ROW(${brush.fixed(head + 1, unit.first)})+1)))`,
    fill: colors.watchSoft,
    color: colors.watch,
    bold: true,
  });
}
