import { fewestRespondents } from "../../../models/methods/respondents";
import type { Lay } from "../../block";
import { heights } from "../../block";
import { writeDate } from "../../../evaluation/reading/readDate";
import type { Brush } from "../../brush";
import { colors } from "../../styles/colors";
import type { SidesPart } from "../../../templates/parts/sidesParts";
import { readingFormula } from "./readingFormula";
import { sideFigures } from "./sideFigures";
import { sideLines, type SideLine } from "./sideFacts";

/** Units of the table. */
const unit = {
  ours: 1,
  theirs: 2,
  oursN: 3,
  theirsN: 4,
  gap: 5,
  rank: 6,
  reading: 7,
  desired: 9,
  evidence: 10,
  source: 12,
} as const;

/** Rows above the first line. */
const above = 2;

/**
 * Both sides' answers as values, because a formula over the answers would carry along what fewer people gave than may be shown; gaps
 * and readings as formulas over them.
 */
export const sides: Lay<"sides"> = (part, scene) => {
  const lines = sideLines(part, scene);
  const last = above + lines.length - 1;
  const column = (at: number) => ({ row: above, toRow: last, unit: at });
  return {
    heights: [heights.section, heights.tall, ...lines.map((line) => ("title" in line ? heights.head : heights.roomy))],
    // a group goes to the next page whole, but for the first, which stands below the heads
    joints: lines.flatMap((line, index) => ("title" in line && index > 0 ? [above + index] : [])),
    anchors: {
      "sides.facts": column(0),
      "sides.ours": column(unit.ours),
      "sides.theirs": column(unit.theirs),
      "sides.both": { ...column(unit.ours), toUnit: unit.theirs },
      "sides.gaps": column(unit.gap),
      "sides.ranks": column(unit.rank),
      "sides.readings": column(unit.reading),
    },
    paint(brush) {
      paintHead(brush, part, writeDate(scene.asOf));
      lines.forEach((line, index) => paintLine(brush, above + index, line, part));
      addRules(brush, last);
    },
    own(alliance, put) {
      const figures = sideFigures(alliance.name, scene);
      lines.forEach((line, index) => {
        if ("title" in line) return;
        const [ours, theirs] = [figures.of("ours", line.fact.id), figures.of("theirs", line.fact.id)];
        const row = above + index;
        put(row, unit.ours, ours.shown);
        put(row, unit.theirs, theirs.shown);
        put(row, unit.oursN, ours.n);
        put(row, unit.theirsN, theirs.n);
      });
    },
  };
};

function paintHead(brush: Brush, part: SidesPart, day: string): void {
  brush.put(0, 0, part.title, "section", unit.source);
  brush.put(0, unit.ours, `${part.note} ${day}.`, "sectionNote", unit.source);
  brush.put(1, 0, "Fact", "head");
  const heads = { ours: "Ours", theirs: "Theirs", oursN: "n ours", theirsN: "n theirs", gap: "Gap", rank: "Order" };
  for (const [name, text] of Object.entries(heads)) brush.put(1, unit[name as keyof typeof heads], text, "headWrap");
  brush.put(1, unit.reading, "Reading", "head", unit.desired - 1);
  brush.put(1, unit.desired, "Desired", "headWrap");
  brush.put(1, unit.evidence, "What explains it", "head", unit.source - 1);
  brush.put(1, unit.source, "Source", "headRight");
}

function paintLine(brush: Brush, row: number, line: SideLine, part: SidesPart): void {
  if ("title" in line) {
    brush.put(row, 0, line.title, "head", unit.source);
    return;
  }
  const { fact, isPart } = line;
  brush.put(row, 0, fact.header, isPart ? "partLabel" : "rowLabel");
  brush.put(row, unit.ours, null, "answer");
  brush.put(row, unit.theirs, null, "answer");
  brush.put(row, unit.oursN, null, "rank");
  brush.put(row, unit.theirsN, null, "rank");
  const [ours, theirs] = [brush.cell(row, unit.ours), brush.cell(row, unit.theirs)];
  const gap = `IF(AND(ISNUMBER(${ours}),ISNUMBER(${theirs})),ROUND(${ours}-${theirs},9),"")`;
  brush.put(row, unit.gap, { formula: gap }, "gap");
  brush.put(row, unit.rank, { formula: rank(brush, row) }, "rank");
  const counts = { oursN: brush.cell(row, unit.oursN), theirsN: brush.cell(row, unit.theirsN) };
  const reading = readingFormula({ ours, theirs, ...counts }, part);
  brush.putMerged(row, unit.reading, unit.desired - 1, { formula: reading }, "rowText");
  brush.input(row, unit.desired, `sides/${fact.id}/desired`, "inputAnswer");
  const evidence = { to: unit.source - 1, merged: true };
  brush.input(row, unit.evidence, `sides/${fact.id}/evidence`, "inputText", evidence);
  brush.put(row, unit.source, fact.source, "source");
}

/** 1 for the widest gap either way; of equal ones the upper comes first. */
function rank(brush: Brush, row: number): string {
  const gap = brush.cell(row, unit.gap);
  const all = brush.anchor("sides.gaps");
  const higher = `${brush.fixed(above - 1, unit.gap)}:${brush.cell(row - 1, unit.gap)}`;
  const wider = `COUNTIF(${all},">"&ABS(${gap}))+COUNTIF(${all},"<"&-ABS(${gap}))`;
  return `IF(N(${gap})=0,"",1+${wider}+COUNTIF(${higher},${gap})+COUNTIF(${higher},-${gap}))`;
}

function addRules(brush: Brush, last: number): void {
  const column = (at: number): string => brush.area({ row: above, toRow: last, unit: at });
  brush.layout.validations.push({
    areas: [column(unit.desired)],
    rule: { kind: "decimal", least: 1, most: 5 },
    title: "Desired",
    message: "A number from 1 to 5; Yes is 5, Partly 3, No 1.",
  });
  const looks = [
    { reading: "Agreed strength", color: colors.good },
    { reading: "Agreed weakness", color: colors.risk },
    { reading: "Blind spot", color: colors.watch },
    { reading: "Undervalued", color: colors.watch },
  ] as const;
  for (const { reading, color } of looks) {
    const first = `$${brush.cell(above, unit.reading)}`;
    brush.layout.conditionalFormats.push({
      area: column(unit.reading),
      formula: `=${first}="${reading}"`,
      color,
      bold: true,
    });
  }
  for (const counts of [unit.oursN, unit.theirsN]) {
    const first = brush.cell(above, counts);
    brush.layout.conditionalFormats.push({
      area: column(counts),
      formula: `=AND(N(${first})>0,N(${first})<${fewestRespondents.value})`,
      color: colors.watch,
      bold: true,
    });
  }
}
