import { heights, rows, type Lay, type Scene } from "../../block";
import type { Brush, Content } from "../../brush";
import { cellIn } from "../../cellsIn";
import { call, quoteText } from "../../formula";
import { writeDate } from "../../../evaluation/reading/readDate";
import { colors } from "../../styles/colors";
import { matrixOf, unit } from "./slots";
import { judged, weightsBy } from "./weights";

/** Row of the first criterion. */
const top = 2;

/** Criteria against criteria: judgements in the upper triangle, their reciprocals in the lower; right of it what they come to. */
export const selectionPairs: Lay<"selectionPairs"> = (part, scene) => {
  const { room } = matrixOf(scene);
  const value = (line: number) => ({ row: top + line, unit: unit.high });
  return {
    heights: [heights.section, 40, ...rows(room, heights.roomy)],
    anchors: {
      "selection.pairs": { row: top, toRow: top + room - 1, unit: unit.first, toUnit: room },
      "selection.by": value(0),
      "selection.judged": value(1),
      "selection.open": value(2),
      "selection.bad": value(3),
      "selection.cr": value(4),
    },
    paint(brush) {
      brush.put(0, 0, part.title, "section", unit.end);
      brush.put(0, 1, part.note, "sectionNote", unit.end);
      paintSquare(brush, room);
      paintResults(brush, part, scene);
      addRules(brush, part.most, room);
    },
  };
};

function paintSquare(brush: Brush, room: number): void {
  const name = (index: number): string => cellIn(brush.anchor("selection.names"), 1, index);
  brush.put(1, unit.label, "The row outweighs the column …", "head");
  for (let i = 1; i <= room; i++) {
    brush.put(1, i, { formula: `IF(${name(i)}="","",${name(i)})` }, "headWrap");
    brush.put(top + i - 1, unit.label, { formula: `IF(${name(i)}="","",${name(i)})` }, "rowLabel");
    for (let j = 1; j <= room; j++) {
      const mirror = brush.cell(top + j - 1, i);
      if (i < j) brush.input(top + i - 1, j, `pairs/${i}/${j}`, "inputRatio");
      else if (i === j) brush.put(top + i - 1, j, { formula: `IF(${name(i)}="","",1)` }, "ratio");
      else
        brush.put(top + i - 1, j, { formula: `IF(AND(ISNUMBER(${mirror}),N(${mirror})>0),1/${mirror},"")` }, "ratio");
    }
  }
}

function paintResults(brush: Brush, part: { most: number; passing: number }, scene: Scene): void {
  const { most, passing } = part;
  const [count, square] = [brush.anchor("selection.count"), brush.anchor("selection.pairs")];
  const line = (
    index: number,
    label: string,
    formula: string,
    style: "rank" | "scoreCenter",
    beside: Content = null,
  ): void => {
    brush.put(top + index, unit.score, label, "rowLabel", unit.low);
    brush.put(top + index, unit.high, { formula }, style);
    brush.putMerged(top + index, unit.evidence, unit.end, beside, "noteRow");
  };
  brush.put(1, unit.score, "What the judgements come to", "head", unit.end);
  brush.put(top, unit.score, "Weights by", "rowLabel", unit.low);
  const choice = { content: weightsBy.direct, to: unit.evidence, merged: true };
  brush.input(top, unit.high, "weightsBy", "inputChoice", choice);
  brush.putMerged(top, unit.evidence + 1, unit.end, "Pairs or Direct", "noteRow");
  const pairs = `${count}*(${count}-1)/2`;
  line(1, "Pairs judged", `MAX(0,(COUNT(${judged(brush)})-${count})/2)`, "rank", { formula: `"of "&${pairs}` });
  line(2, "Pairs open", `MAX(0,${pairs}-${brush.anchor("selection.judged")})`, "rank");
  line(3, "Judgements that are none", badCount(square, most), "rank");
  const cr = brush.fixed(top + 4, unit.high);
  const verdict = `IF(${cr}<=${passing},"agree well enough (up to ${passing})","over ${passing}: think the worst over")`;
  line(4, "Consistency ratio (CR)", crFormula(brush, scene), "scoreCenter", { formula: `IF(${cr}="","",${verdict})` });
  const place = brush.anchor("selection.worst");
  const [i, j] = [`INT(${place}/100)`, `MOD(${place},100)`];
  const names = brush.anchor("selection.names");
  const words = `INDEX(${names},1,${i})&" over "&INDEX(${names},1,${j})&": "&ROUND(INDEX(${square},${i},${j}),2)`;
  brush.put(top + 5, unit.score, "Fits worst", "rowLabel");
  brush.putMerged(top + 5, unit.rank, unit.end, { formula: `IF(N(${place})=0,"–",${words})` }, "rowText");
  const { calculate, frozenOn } = scene;
  const day = calculate === "native" && frozenOn !== null ? `as calculated on ${writeDate(frozenOn)}` : null;
  const repair = `INDEX(${call("WEIGHTS", judged(brush), quoteText("repair"))},1,1)`;
  const found = `IFERROR(IF(N(${place})=0,"–",${repair}),"–")`;
  line(6, "Would agree with the others", found, "scoreCenter", day);
  if (calculate === "native") brush.layout.valuesOnceCalculated.push(brush.cell(top + 6, unit.high));
  brush.putMerged(top + 7, unit.score, unit.end, "CR by Saaty's random index of 1980.", "noteRow");
}

/** Cells of the upper triangle with something in them that is no judgement. */
function badCount(square: string, most: number): string {
  const from = cellIn(square, 1, 1);
  const isUpper = `(ROW(${square})-ROW(${from})<COLUMN(${square})-COLUMN(${from}))`;
  const isJudgement = `ISNUMBER(${square})*(${square}>=${lower(most)})*(${square}<=${most})`;
  return `SUMPRODUCT(${isUpper}*(${square}<>"")*(1-${isJudgement}))`;
}

/** Typed with two decimals, 1/9 is 0.11. */
const lower = (most: number): number => Math.floor(100 / most) / 100;

function crFormula(brush: Brush, { calculate }: Scene): string {
  const [count, judgedPairs] = [brush.anchor("selection.count"), brush.anchor("selection.judged")];
  if (calculate === "native")
    return `IF(OR(${brush.anchor("selection.open")}>0,${count}<2),"",${brush.anchor("selection.nativeCr")})`;
  return `IF(${judgedPairs}=0,"",IFERROR(INDEX(${call("WEIGHTS", judged(brush), quoteText("cr"))},1,1),""))`;
}

function addRules(brush: Brush, most: number, room: number): void {
  const square = { row: top, toRow: top + room - 1, unit: unit.first, toUnit: room };
  const [across, down] = [brush.cell(1, unit.first), brush.cell(top, unit.label)];
  brush.layout.validations.push(
    {
      areas: Array.from({ length: room - 1 }, (_, i) => brush.area({ row: top + i, unit: i + 2, toUnit: room })),
      rule: { kind: "decimal", least: lower(most), most },
      title: "Judgement",
      message: `1 equal, 3 somewhat, 5 clearly, 7 strongly, ${most} extremely more important than the column; 1/3, 1/5 … the other way round.`,
    },
    {
      areas: [brush.cell(top, unit.high)],
      rule: { kind: "list", choices: Object.values(weightsBy) },
      title: "Weights by",
      message: "Pairs: from the judgements in the square. Direct: from the row of weights above.",
    },
  );
  brush.layout.conditionalFormats.push({
    area: brush.area(square),
    formula: `=OR(${across.replace(/(\d+)$/, "$$$1")}="",$${down}="")`,
    fill: colors.paper,
    color: colors.paper,
  });
}
