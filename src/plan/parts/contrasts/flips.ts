import { writeDate } from "../../../evaluation/reading/readDate";
import type { ContrastsPart } from "../../../templates/parts/contrastsPart";
import { heights, rows, type Scene } from "../../block";
import type { Brush } from "../../brush";
import { call } from "../../formula";
import type { GroupRows, Placed } from "./group";
import { nameCell, rowCell } from "./places";
import { stepUnit } from "./units";

export const flipsHeights = (lines: number): number[] => [heights.section, heights.row, ...rows(lines, 13)];

/**
 * The changes of answers that would give another type, one a line. Every cell asks for one piece of FLIP's table, so that nothing can
 * spill over what stands below.
 */
export function paintFlips(
  brush: Brush,
  part: ContrastsPart["flips"],
  group: readonly Placed[],
  at: GroupRows,
  scene: Scene,
  to: number,
): void {
  const top = at.flips;
  const { calculate, frozenOn } = scene;
  const day = calculate === "native" && frozenOn !== null ? ` ${part.asOf} ${writeDate(frozenOn)}.` : "";
  brush.put(top, 0, part.title, "section", to);
  brush.put(top, stepUnit.scaled(0), part.note + day, "sectionNote", to);
  brush.put(top + 1, 0, "Change", "head", to);
  for (let line = 1; line <= part.lines; line++) brush.put(top + 1 + line, 0, line, "rank", to);
  for (const placed of group) {
    const [from, last] = [stepUnit.reads(placed.beside), stepUnit.contribution(placed.beside)];
    brush.putMerged(top + 1, from, last, { formula: nameCell(brush, at, placed) }, "headCenter");
    const changes = flip(scene, brush, rowCell(brush, at, placed));
    for (let line = 1; line <= part.lines; line++)
      brush.putMerged(top + 1 + line, from, last, { formula: lineOf(changes, line, part.lines) }, "stepText");
    if (calculate === "native")
      brush.layout.valuesOnceCalculated.push(
        brush.area({ row: top + 2, toRow: top + 1 + part.lines, unit: from, toUnit: last }),
      );
  }
}

const flip = ({ formulas, policy }: Scene, brush: Brush, row: string): string =>
  // nothing between the commas: no type is aimed at
  call("FLIP", formulas.answers(row), formulas.headers, "", brush.anchor("asOf"), ...(policy === null ? [] : [policy]));

/** One change in words; where none can, the first line says so, and where there are more than fit, the last one does. */
function lineOf(changes: string, line: number, lines: number): string {
  const at = (column: number): string => `INDEX(${changes},${line + 1},${column})`;
  const change = `${at(1)}&": "&${at(2)}&" → "&${at(3)}`;
  if (line === 1) return `IF(ROWS(${changes})=1,INDEX(${changes},1,1),${change})`;
  const more = `ROWS(${changes})-${lines}&" more: ask FLIP for all"`;
  const shown = line === lines ? `IF(ROWS(${changes})>${lines + 1},${more},${change})` : change;
  return `IF(ROWS(${changes})>${line},${shown},"")`;
}
