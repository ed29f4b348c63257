import { factById } from "../../../models/facts";
import type { TriggerLine, TriggersPart } from "../../../templates/parts/exitParts";
import { heights, rows, type Lay, type Scene } from "../../block";
import type { Brush } from "../../brush";
import { quoteText } from "../../formula";
import { asIs } from "../answers";
import { asking, single } from "../verdict";
import { addRules, paintResponse, paintResponseHeads, states, unit } from "./columns";

/** The triggers in their order, read out of what EXIT says fired, and the sum that decided. */
export const triggers: Lay<"triggers"> = (part, scene, { from, to }) => {
  const first = 2;
  const [sum, fired] = [first + part.lines.length, first + part.lines.length + 1];
  return {
    heights: [heights.section, heights.head, ...rows(part.lines.length, heights.roomy), heights.row, heights.tall],
    paint(brush) {
      brush.put(0, from, part.title, "section", to);
      brush.put(0, from + 1, part.note, "sectionNote", to);
      paintHead(brush);
      const list = brush.fixed(fired, from + 1);
      part.lines.forEach((line, index) => paintLine(brush, first + index, line, list, scene));
      paintSum(brush, part, first, sum);
      brush.put(fired, from, "In a line, the heaviest first", "rowLabel");
      const said = single(asking("EXIT", "triggers", scene, brush));
      brush.putMerged(fired, from + 1, to, { formula: said }, "wrapped");
      addRules(brush, first, sum - 1, [unit.firstSeen, unit.due], states.on);
    },
  };
};

function paintHead(brush: Brush): void {
  brush.put(1, unit.label, "Trigger", "head");
  brush.put(1, unit.asIs, "As-is", "headCenter");
  brush.put(1, unit.desired, "Desired", "headCenter");
  brush.put(1, unit.points, "Points", "headCenter");
  brush.put(1, unit.state, "State", "headCenter");
  brush.put(1, unit.since, "Since when", "head");
  brush.put(1, unit.firstSeen, "First seen", "headCenter");
  paintResponseHeads(brush, 1);
}

function paintLine(brush: Brush, row: number, line: TriggerLine, list: string, scene: Scene): void {
  const { id, title, points, source } = line;
  const [answer, state] = [brush.cell(row, unit.asIs), brush.cell(row, unit.state)];
  const place = `FIND(${quoteText(title)},${list})`;
  brush.put(row, unit.label, title, "wrapped");
  brush.put(row, unit.asIs, { formula: firstAnswered(line, brush, scene) }, "answer");
  brush.input(row, unit.desired, `triggers/${id}/desired`, "boxAnswer");
  brush.put(row, unit.points, points, "rank");
  const quiet = `IF(${answer}="",${quoteText(states.unknown)},${quoteText(states.off)})`;
  const found = `IF(ISNUMBER(${place}),${quoteText(states.on)},${quiet})`;
  brush.put(row, unit.state, { formula: `IF(ISERROR(${list}),${list},${found})` }, "answer");
  // the function puts since when in brackets behind the name
  const begin = `${place}+${title.length + 2}`;
  const since = `IF(MID(${list},${place}+${title.length},2)=" (",MID(${list},${begin},FIND(")",${list},${begin})-(${begin})),"")`;
  brush.put(row, unit.since, { formula: `IF(${state}=${quoteText(states.on)},${since},"")` }, "anchor");
  brush.input(row, unit.firstSeen, `triggers/${id}/first seen`, "boxDate");
  paintResponse(brush, row, `triggers/${id}`);
  brush.put(row, unit.source, source, "source");
}

/** The answer of the first fact that has one. */
function firstAnswered({ facts }: TriggerLine, brush: Brush, scene: Scene): string {
  const answers = facts.map((fact) => asIs(factById(fact), brush, scene).formula);
  return answers.reduceRight((rest, answer) => (rest === "" ? answer : `IF(${answer}="",${rest},${answer})`), "");
}

/** The points of what fired, and what they make it. */
function paintSum(brush: Brush, { decided, insufficientLabel }: TriggersPart, first: number, row: number): void {
  const area = (at: number) => brush.area({ row: first, toRow: row - 1, unit: at });
  const label = brush.anchor("EXIT.label");
  const sum = brush.cell(row, unit.points);
  brush.put(row, unit.label, "Points of what fired", "rowLabel", unit.desired);
  brush.put(
    row,
    unit.points,
    { formula: `SUMIF(${area(unit.state)},${quoteText(states.on)},${area(unit.points)})` },
    "rank",
  );
  const makes = `${quoteText(decided.points)}&${sum}&${quoteText(decided.makes)}&${label}`;
  const none = `IF(${label}=${quoteText(insufficientLabel)},${quoteText(decided.insufficient)},${quoteText(decided.none)})`;
  const rule = `IF(ISERROR(${label}),"",IF(${sum}>0,${makes},${none}))`;
  brush.putMerged(row, unit.state, unit.source, { formula: rule }, "rowText");
}
