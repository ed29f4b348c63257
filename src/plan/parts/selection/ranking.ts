import { heights, rows, type Lay, type Scene } from "../../block";
import type { Brush } from "../../brush";
import { cellIn, columnIn } from "../../cellsIn";
import { quoteText } from "../../formula";
import { colors } from "../../styles/colors";
import { matrixOf, rounding, shownOf, slotCount, unit } from "./slots";
import { byPairs } from "./weights";

/** Rows of the block above the list. */
const row = { verdict: 1, lines: 2, head: 7, list: 8 } as const;

/** The order of the candidates by their bounded scores, the other methods beside it, and what the order rests on. */
export const selectionRanking: Lay<"selectionRanking"> = (part, scene) => {
  const count = slotCount(scene);
  const charted = shownOf(scene, part.charted);
  const chartTop = row.list + count + 1;
  const chartRows = Math.max(7, charted + 3);
  return {
    heights: [
      heights.section,
      heights.verdict,
      ...rows(5, heights.row),
      heights.head + 8,
      ...rows(count, heights.row),
      heights.gap,
      ...rows(chartRows, heights.row),
    ],
    paint(brush) {
      brush.put(0, 0, part.title, "section", unit.end);
      brush.put(0, 1, part.note, "sectionNote", unit.end);
      paintFindings(brush, scene);
      paintHead(brush);
      for (let place = 1; place <= count; place++) paintPlace(brush, row.list + place - 1, place, part.middle);
      brush.layout.charts.push({
        name: part.chart.name,
        type: "BarClustered",
        title: part.chart.title,
        source: brush.area({ row: row.head, toRow: row.list + charted - 1, unit: 0, toUnit: 1 }),
        seriesBy: "Columns",
        series: [
          {
            name: "Score",
            values: brush.area({ row: row.list, toRow: row.list + charted - 1, unit: 1 }),
            x: brush.area({ row: row.list, toRow: row.list + charted - 1, unit: 0 }),
          },
        ],
        from: brush.cell(chartTop, 0),
        to: brush.cell(chartTop + chartRows - 1, unit.last),
        axis: { minimum: 0, maximum: 1, majorUnit: 0.2, numberFormat: "0.0", hidden: true },
        labels: true,
        labelFormat: "0.00;;",
        categories: { reversed: true },
        legend: "none",
        colors: [colors.accent],
      });
      paintReading(brush, chartTop);
    },
  };
};

/** Where the candidate in a place of the order stands among the rows; 0 where there is none. */
export const placeOf = (brush: Brush, place: number): string => cellIn(brush.anchor("selection.places"), place, 1);

/** The candidate in a place of the order, by name; "" where there is none. */
export function nameAt(brush: Brush, place: number): string {
  const at = placeOf(brush, place);
  const name = `INDEX(${brush.anchor("selection.candidates")},${at})`;
  return `IF(${at}=0,"",IF(${name}="","(no name)",${name}))`;
}

function paintFindings(brush: Brush, scene: Scene): void {
  const check = brush.anchor("selection.check");
  const [first, second] = [placeOf(brush, 1), placeOf(brush, 2)];
  const waiting = quoteText("No ranking yet: enter candidates and a value for each criterion");
  const verdict = `IF(${check}<>"","No ranking yet",IF(${first}=0,${waiting},INDEX(${brush.anchor("selection.candidates")},${first})&""))`;
  brush.putMerged(row.verdict, 0, unit.end, { formula: verdict }, "verdict");
  const known = brush.anchor("selection.known");
  const scoreAt = (place: string): string => `INDEX(${known},${place})`;
  const lead = `${scoreAt(first)}-${scoreAt(second)}`;
  const ahead = `IF(${lead}<=${rounding},"level with the second, "&${nameAt(brush, 2)},ROUND(${lead},2)&" ahead of "&${nameAt(brush, 2)})`;
  const moved = `(COUNTIF(${brush.anchor("selection.firstLess")},">1")+COUNTIF(${brush.anchor("selection.firstMore")},">1"))`;
  const swap = brush.anchor("selection.leastSwap");
  const swapText =
    `IF(ISNUMBER(${swap}),TEXT(${swap},"+0%;-0%")&" on the weight of "&INDEX(${brush.anchor("selection.names")},1,` +
    `${brush.anchor("selection.leastSwapAt")}),"no change of one weight does")`;
  const { room } = matrixOf(scene);
  const direct = brush.anchor("selection.direct");
  const cr = brush.anchor("selection.cr");
  const weights = `IF(${byPairs(brush)},"judgements in pairs, CR "&IFERROR(ROUND(${cr},3),"–"),IF(COUNT(${direct})=0,"all the same: none is given","given directly"))`;
  const step = Math.round(stepOf(scene) * 100);
  const lines: [string, string][] = [
    ["First by", `IF(${first}=0,"",ROUND(${scoreAt(first)},2)&IF(${second}=0,""," of 1, "&${ahead}))`],
    [
      `One weight ±${step} %`,
      `IF(${second}=0,"",IF(${moved}=0,"stays first, whichever weight moves","no longer first in "&${moved}&" of "&2*${room > 0 ? brush.anchor("selection.count") : 0}&" cases"))`,
    ],
    ["Least change that swaps 1st and 2nd", `IF(${second}=0,"",${swapText})`],
    ["Weights", `IF(${check}<>"","",${weights})`],
    ["To mend first", `IF(${check}="","nothing",${check})`],
  ];
  lines.forEach(([label, formula], index) => {
    brush.put(row.lines + index, 0, label, "rowLabel");
    brush.putMerged(row.lines + index, 1, unit.end, { formula }, "rowText");
  });
}

function stepOf({ template }: Scene): number {
  const parts = template.bands.flatMap((band) => ("kind" in band ? band : band.map(({ part }) => part)));
  const found = parts.find(({ kind }) => kind === "selectionSensitivity");
  return found?.kind === "selectionSensitivity" ? found.step : 0;
}

function paintHead(brush: Brush): void {
  const heads: [number, string][] = [
    [1, "Score"],
    [2, "Rank"],
    [3, "TOPSIS"],
    [4, "TOPSIS rank"],
    [5, "Weighted"],
    [6, "Weighted rank"],
    [7, "Comple- mentary"],
    [8, "Cultures handled"],
  ];
  brush.put(row.head, 0, "Candidate, best first", "head");
  for (const [at, head] of heads) brush.put(row.head, at, head, "headWrap");
  brush.put(row.head, unit.score, "Complement and compatibility", "head", unit.end);
}

function paintPlace(brush: Brush, at: number, place: number, middle: number): void {
  const from = placeOf(brush, place);
  const show = (formula: string): { formula: string } => ({ formula: `IF(${from}=0,"",${formula})` });
  const of = (name: string): string => `INDEX(${brush.anchor(`selection.${name}`)},${from})`;
  const rank = (name: string): string => {
    const all = brush.anchor(`selection.${name}`);
    return `1+SUMPRODUCT(ISNUMBER(${all})*(${all}>${of(name)}+${rounding}))`;
  };
  brush.put(at, 0, { formula: nameAt(brush, place) }, "rowLabel");
  brush.put(at, 1, show(of("known")), "scoreCenter");
  brush.put(at, 2, show(of("ranks")), "rank");
  brush.put(at, 3, show(of("topsis")), "scoreCenter");
  brush.put(at, 4, show(rank("topsis")), "rank");
  brush.put(at, 5, show(of("weighted")), "scoreCenter");
  brush.put(at, 6, show(rank("weighted")), "rank");
  const values = brush.anchor("selection.values");
  for (const column of [1, 2]) brush.put(at, 6 + column, show(`INDEX(${columnIn(values, column)},${from})`), "answer");
  brush.putMerged(at, unit.score, unit.end, show(readingOf(brush, from, middle)), "rowText");
}

/** Whether what differs adds something, and whether it can be lived with. */
function readingOf(brush: Brush, from: string, middle: number): string {
  const isGood = (column: number): string => {
    const cell = (name: string): string => cellIn(brush.anchor(`selection.${name}`), 1, column);
    const value = `INDEX(${columnIn(brush.anchor("selection.values"), column)},${from})`;
    const [goal, low, high, desired] = [cell("goals"), cell("lows"), cell("highs"), cell("desired")];
    const level = `IF(ISNUMBER(${desired}),${desired},${low}+(${high}-${low})*${middle})`;
    return `IF(${goal}="min",${value}<=${level},${value}>=${level})`;
  };
  const short = `INDEX(${brush.anchor("selection.short")},${from})`;
  return (
    `IF(${isGood(1)},IF(${isGood(2)},"complements, differences handled","complements; differences to handle first"),` +
    `IF(${isGood(2)},"adds little, though differences are handled","adds little, and differences are open"))` +
    `&IF(${short}>0,"; short of desired in "&${short},"")`
  );
}

function paintReading(brush: Brush, top: number): void {
  const notes = [
    "Score: 1 less the weighted distance from the best the bounds allow (SPOTIS). It looks at one",
    "candidate alone, so adding or dropping another moves nobody.",
    "TOPSIS and Weighted measure candidates by each other: where they rank differently, the order",
    "depends on who else is on the list.",
    "A candidate with an open value is not ranked; Can be low and Can be high show what is open.",
  ];
  notes.forEach((note, index) => brush.putMerged(top + 1 + index, unit.score, unit.end, note, "note"));
}
