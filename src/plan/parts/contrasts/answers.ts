import { factsOf } from "../../factsOf";
import type { Fact } from "../../../models/fact";
import type { ContrastsPart } from "../../../templates/parts/contrastsPart";
import { columnOf } from "../../../reading/source";
import { heights, rows, type Scene } from "../../block";
import type { Brush } from "../../brush";
import { quoteText } from "../../formula";
import { colors } from "../../styles/colors";
import { linked } from "../linked";
import { asking, single } from "../verdict";
import { atOnce, type GroupRows, type Placed } from "./group";
import { answerRow, nameCell, readsRows, rowCell } from "./places";
import { answerUnit, stepUnit } from "./units";

const facts = factsOf("contrasts");
const figures = [
  { label: "Strategic score (0 to 1)", asks: "score", style: "scoreCenter" },
  { label: "Evidence known", asks: "coverage", style: "shareCenter" },
] as const;

/** Names take two lines, and so does the longest type. */
export const answersHeights: readonly number[] = [
  ...[heights.section, 26, heights.row],
  ...rows(facts.length, heights.row),
  ...[26, ...rows(figures.length + 2, 14)],
];

/** The ten contrasts with both poles, as-is and desired of each alliance, and below them the type with its score. */
export function paintAnswers(
  brush: Brush,
  part: ContrastsPart["answers"],
  group: readonly Placed[],
  at: GroupRows,
  scene: Scene,
  to: number,
): void {
  const top = at.answers;
  const [one, last] = [group[0]!.index + 1, group[group.length - 1]!.index + 1];
  const which =
    scene.alliances.length > atOnce ? `, ${one === last ? one : `${one}–${last}`} of ${scene.alliances.length}` : "";
  brush.put(top, 0, part.title + which, "section", to);
  brush.put(top, answerUnit.low, part.note, "sectionNote", to);
  brush.put(top + 1, 0, null, "plain", to);
  brush.put(top + 2, 0, "Contrast", "head", to);
  brush.put(top + 2, answerUnit.low, part.low, "head");
  brush.put(top + 2, answerUnit.high, part.high, "head");
  brush.put(top + 2, answerUnit.source, "Source", "headRight");
  facts.forEach(({ header, low = "", high = "", source }, index) => {
    const row = top + 3 + index;
    brush.put(row, 0, header, "rowLabel", to);
    brush.putMerged(row, answerUnit.low, answerUnit.high - 1, low, "pole");
    brush.putMerged(row, answerUnit.high, answerUnit.asIs(0) - 1, high, "pole");
    brush.put(row, answerUnit.source, source, "source");
  });
  const labels = ["Type", ...figures.map(({ label }) => label), "Mean of the ten (1 to 5)", "Row of the source"];
  labels.forEach((label, index) => brush.put(top + answerRow.type + index, 0, label, "rowLabel", to));
  for (const placed of group) paintAlliance(brush, placed, at, scene);
  addRules(brush, group, at);
}

function paintAlliance(brush: Brush, placed: Placed, at: GroupRows, scene: Scene): void {
  const { alliance, index, beside } = placed;
  const top = at.answers;
  const [asIs, desired] = [answerUnit.asIs(beside), answerUnit.desired(beside)];
  const row = rowCell(brush, at, placed);
  const ask = (asks: string): string => single(asking("CLASSIFY", asks, scene, brush, { row, index }));
  brush.putMerged(top + 1, asIs, desired, alliance.label, "headWrap");
  brush.put(top + 2, asIs, "As-is", "headCenter");
  brush.put(top + 2, desired, "Desired", "headCenter");
  facts.forEach((fact, number) => {
    brush.put(top + 3 + number, asIs, { formula: answerOf(fact, row, scene) }, "answer");
    brush.input(top + 3 + number, desired, `alliances/${alliance.label}/contrasts/${fact.id}/desired`, "boxAnswer");
  });
  brush.putMerged(top + answerRow.type, asIs, desired, { formula: ask("label") }, "wrappedStrongCenter");
  figures.forEach(({ asks, style }, number) => {
    const formula = `IFNA(${ask(asks)},${quoteText("not known")})`;
    brush.putMerged(top + answerRow.figures + number, asIs, desired, { formula }, style);
  });
  const reads = brush.area({ ...readsRows(at), unit: stepUnit.reads(beside) });
  const wanted = brush.area({ row: top + 3, toRow: top + 2 + facts.length, unit: desired });
  brush.put(top + answerRow.means, asIs, { formula: meanOf(reads) }, "scoreCenter");
  brush.put(top + answerRow.means, desired, { formula: meanOf(wanted) }, "scoreCenter");
  const found = alliance.fixedBecause === null ? scene.formulas.rowOf(nameCell(brush, at, placed)) : null;
  brush.putMerged(top + answerRow.row, asIs, desired, found === null ? alliance.row : { formula: found }, "rank");
}

/** An error stays one, with its message. */
const meanOf = (range: string): string => `IF(COUNT(${range})=0,"",AVERAGE(${range}))`;

/** As it stands in the source; a column added later is found by its header. */
function answerOf(fact: Fact, row: string, { source, formulas }: Scene): string {
  const column = columnOf(source, fact.id);
  if (column !== undefined) return linked(formulas.answer(column, row));
  return `IFERROR(${linked(formulas.answerUnder(fact.header, row))},"")`;
}

function addRules(brush: Brush, group: readonly Placed[], at: GroupRows): void {
  const rated = { row: at.answers + 3, toRow: at.answers + 2 + facts.length };
  brush.layout.validations.push({
    areas: group.map(({ beside }) => brush.area({ ...rated, unit: answerUnit.desired(beside) })),
    rule: { kind: "decimal", least: 1, most: 5 },
    title: "Desired",
    message: "A number from 1 to 5.",
  });
  for (const { beside } of group) {
    const desired = brush.cell(rated.row, answerUnit.desired(beside));
    const reads = brush.cell(readsRows(at).row, stepUnit.reads(beside));
    brush.layout.conditionalFormats.push({
      area: brush.area({ ...rated, unit: answerUnit.desired(beside) }),
      formula: `=AND(ISNUMBER(${desired}),ISNUMBER(${reads}),ABS(N(${desired})-N(${reads}))>=2)`,
      color: colors.risk,
      bold: true,
    });
  }
}
