import type { Fact } from "../../models/fact";
import type { Part } from "../../templates/template";
import { heights, type Lay, type Scene } from "../block";
import type { Brush } from "../brush";
import { factsOf, partsOf } from "../factsOf";
import { columnOf } from "../../reading/source";
import { colors } from "../styles/colors";
import { linked, linkedRating } from "./linked";

type Answers = Extract<Part, { kind: "answers" }>;

/** Units of the table: label, as-is, desired, figure, what stands beside, source. */
const unit = { asIs: 1, desired: 2, figure: 3, beside: 4, high: 8, source: 12 } as const;

/** A group of facts, one a row: as it is in the source, as it should be, and what helps to judge it. */
export const answers: Lay<"answers"> = (part, scene) => {
  const facts = factsOf(part.group).flatMap((fact) => [fact, ...partsOf(fact.id).filter((piece) => has(scene, piece))]);
  if (part.whenAnswered && !facts.some((fact) => has(scene, fact))) return null;
  const last = 1 + facts.length;
  const column = (at: number) => ({ row: 2, toRow: last, unit: at });
  return {
    heights: [heights.section, heights.head, ...facts.map(heightOf)],
    anchors: {
      [`${part.group}.facts`]: column(0),
      [`${part.group}.answers`]: column(unit.asIs),
      [`${part.group}.ranks`]: column(unit.figure),
      [`${part.group}.chart`]: { row: 1, toRow: last, unit: 0, toUnit: unit.desired },
    },
    paint(brush) {
      paintHead(brush, part);
      facts.forEach((fact, index) => paintFact(brush, 2 + index, fact, part, scene));
      addRules(brush, part, facts, last);
    },
  };
};

/** Characters of an anchor that fit on one line, in the widest of the fonts a sheet may be shown with. */
const lineLength = 29;

const heightOf = ({ low = "", high = "" }: Fact): number =>
  Math.max(low.length, high.length) > lineLength ? heights.tall : heights.roomy;

const has = ({ source }: Scene, fact: Fact): boolean => columnOf(source, fact.id) !== undefined;

const besideFrom = ({ figure }: Answers): number => (figure === "none" ? unit.figure : unit.beside);

function paintHead(brush: Brush, part: Answers): void {
  brush.put(0, 0, part.title, "section", unit.source);
  brush.put(0, unit.asIs, part.note, "sectionNote", unit.source);
  brush.put(1, 0, "Fact", "head");
  brush.put(1, unit.asIs, "As-is", "headCenter");
  brush.put(1, unit.desired, "Desired", "headCenter");
  if (part.figure !== "none") brush.put(1, unit.figure, part.figure === "gap" ? "Gap" : "First", "headCenter");
  if (part.beside === "anchors") {
    brush.put(1, unit.beside, "1 means", "head", unit.high - 1);
    brush.put(1, unit.high, "5 means", "head", unit.source - 1);
  } else brush.put(1, besideFrom(part), "Evidence", "head", unit.source - 1);
  brush.put(1, unit.source, "Source", "headRight");
}

function paintFact(brush: Brush, row: number, fact: Fact, part: Answers, scene: Scene): void {
  brush.put(row, 0, fact.header, fact.group === part.group ? "rowLabel" : "partLabel");
  // ratings are ranked, compared and drawn, which words cannot be
  brush.put(row, unit.asIs, asIs(fact, brush, scene, fact.kind === "rating" ? linkedRating : linked), "answer");
  brush.input(row, unit.desired, `${part.group}/${fact.id}/desired`, "inputAnswer");
  if (part.figure !== "none")
    brush.put(row, unit.figure, { formula: figure(brush, row, part) }, part.figure === "gap" ? "gap" : "rank");
  if (part.beside === "anchors") {
    brush.putMerged(row, unit.beside, unit.high - 1, fact.low ?? null, "anchor");
    brush.putMerged(row, unit.high, unit.source - 1, fact.high ?? null, "anchor");
  } else {
    const evidence = { to: unit.source - 1, merged: true };
    brush.input(row, besideFrom(part), `${part.group}/${fact.id}/evidence`, "inputText", evidence);
  }
  brush.put(row, unit.source, fact.source, "source");
}

/** Live from the source. A fact the source has no column for is looked up by its header, so that a column added later is found. */
export function asIs(
  fact: Fact,
  brush: Brush,
  { source, formulas }: Scene,
  link: (cell: string, fact: Fact) => string = linked,
): { formula: string } {
  const column = columnOf(source, fact.id);
  const row = brush.anchor("row");
  if (column !== undefined) return { formula: link(formulas.answer(column, row), fact) };
  return { formula: `IFERROR(${link(formulas.answerUnder(fact.header, row), fact)},"")` };
}

function figure(brush: Brush, row: number, part: Answers): string {
  const [now, wanted] = [brush.cell(row, unit.asIs), brush.cell(row, unit.desired)];
  if (part.figure === "gap") return `IF(AND(ISNUMBER(${now}),ISNUMBER(${wanted})),${wanted}-${now},"")`;
  return rank(brush, now, part.group);
}

/** 1 for the lowest rating; of equal ones the upper comes first. 0 is no rating. */
function rank(brush: Brush, now: string, group: string): string {
  const all = brush.anchor(`${group}.answers`);
  const above = `${brush.fixed(2, unit.asIs)}:${now}`;
  return `IF(N(${now})>0,COUNTIFS(${all},">0",${all},"<"&${now})+COUNTIF(${above},${now}),"")`;
}

function addRules(brush: Brush, part: Answers, facts: readonly Fact[], last: number): void {
  const desired = brush.area({ row: 2, toRow: last, unit: unit.desired });
  const isRating = facts.every(({ kind }) => kind === "rating");
  brush.layout.validations.push({
    areas: [desired],
    rule: isRating ? { kind: "decimal", least: 1, most: 5 } : { kind: "list", choices: ["Yes", "Partly", "No"] },
    title: "Desired",
    message: isRating ? "A number from 1 to 5." : "Yes, Partly or No.",
  });
  if (part.figure !== "gap") return;
  const gap = brush.cell(2, unit.figure);
  brush.layout.conditionalFormats.push({
    area: brush.area({ row: 2, toRow: last, unit: unit.figure }),
    formula: `=AND(ISNUMBER(${gap}),ABS(N(${gap}))>=2)`,
    color: colors.risk,
    bold: true,
  });
}
