import { heights, rows, type Lay, type Scene } from "../../block";
import type { Brush } from "../../brush";
import { call, quoteText } from "../../formula";
import { cellIn, rowIn, upTo } from "../../cellsIn";
import { colors } from "../../styles/colors";
import { checkFormula } from "./check";
import { slotsOf, unit, type MatrixPart, type Slot } from "./slots";
import { weightFormula } from "./weights";

/** Rows of the block, from its title down. */
const row = {
  title: 0,
  names: 1,
  whose: 2,
  goals: 3,
  lows: 4,
  highs: 5,
  desired: 6,
  direct: 7,
  weights: 8,
  check: 9,
  head: 10,
  candidates: 11,
} as const;

/** Criteria across, candidates down: everything people enter but the judgements in pairs. */
export const selectionMatrix: Lay<"selectionMatrix"> = (part, scene) => {
  const slots = slotsOf(scene, part);
  const last = row.candidates + slots.length - 1;
  const across = (at: number, to = at) => ({ row: at, toRow: to, unit: unit.first, toUnit: part.room });
  const down = (at: number) => ({ row: row.candidates, toRow: last, unit: at });
  return {
    heights: [heights.section, 40, ...rows(8, heights.roomy), heights.head + 6, ...rows(slots.length, heights.roomy)],
    anchors: {
      "selection.names": across(row.names),
      "selection.goals": across(row.goals),
      "selection.lows": across(row.lows),
      "selection.highs": across(row.highs),
      "selection.bounds": across(row.lows, row.highs),
      "selection.desired": across(row.desired),
      "selection.direct": across(row.direct),
      "selection.weights": across(row.weights),
      "selection.count": { row: row.check, unit: unit.first },
      "selection.check": { row: row.check, unit: unit.first + 1 },
      "selection.values": across(row.candidates, last),
      "selection.candidates": down(unit.label),
      "selection.scores": down(unit.score),
    },
    paint(brush) {
      brush.put(row.title, 0, part.title, "section", unit.end);
      brush.put(row.title, 1, part.note, "sectionNote", unit.end);
      paintCriteria(brush, part, scene);
      paintHead(brush);
      slots.forEach((slot, index) => paintCandidate(brush, row.candidates + index, index + 1, slot, part.room, scene));
      addValidations(brush, part.room, last);
      addLooks(brush, part.room, last);
    },
  };
};

function paintCriteria(brush: Brush, part: MatrixPart, scene: Scene): void {
  const labels: [number, string][] = [
    [row.names, "Criterion"],
    [row.whose, "Whose it is"],
    [row.goals, "Better is (max or min)"],
    [row.lows, "Least possible"],
    [row.highs, "Most possible"],
    [row.desired, "Desired, at the worst"],
    [row.direct, "Weight, given directly"],
    [row.weights, "Weight used"],
    [row.check, "Criteria read"],
  ];
  for (const [at, label] of labels) brush.put(at, unit.label, label, at === row.names ? "head" : "rowLabel");
  for (let column = 1; column <= part.room; column++) {
    const criterion = part.criteria[column - 1];
    const key = `criteria/${column}`;
    if (criterion && column <= part.fixed) brush.put(row.names, column, criterion.name, "headWrap");
    else brush.input(row.names, column, `${key}/name`, "inputHead", { content: criterion?.name ?? null });
    brush.put(row.whose, column, criterion?.source ?? null, "sourceCenter");
    brush.input(row.goals, column, `${key}/goal`, "inputChoice", { content: criterion?.goal ?? null });
    brush.input(row.lows, column, `${key}/low`, "inputAnswer", { content: criterion?.low ?? null });
    brush.input(row.highs, column, `${key}/high`, "inputAnswer", { content: criterion?.high ?? null });
    brush.input(row.desired, column, `${key}/desired`, "inputAnswer");
    brush.input(row.direct, column, `${key}/weight`, "inputAnswer");
    brush.put(row.weights, column, { formula: weightFormula(brush, column, scene) }, "shareOrDash");
  }
  const names = brush.anchor("selection.names");
  const leading = `IFERROR(MATCH(TRUE,INDEX(${names}="",0),0)-1,${part.room})`;
  brush.put(row.check, unit.first, { formula: leading }, "rank");
  brush.putMerged(row.check, unit.first + 1, unit.end, { formula: checkFormula(brush, scene) }, "warning");
  part.criteria.slice(0, notes).forEach(({ name, text }, index) => {
    brush.putMerged(row.names + 1 + index, unit.score, unit.end, `${name}: ${text}`, "noteRow");
  });
}

/** Rows right of the criteria's own that have room for what their values mean. */
const notes = row.check - row.names - 1;

function paintHead(brush: Brush): void {
  brush.put(row.names, unit.score, "What the ends of a rating mean", "head", unit.end);
  brush.put(row.head, unit.label, "Candidate", "head");
  brush.put(row.head, unit.first, "As it is, criterion by criterion", "head", unit.last);
  for (const [at, head] of [
    [unit.score, "Score"],
    [unit.rank, "Rank"],
    [unit.low, "Can be low"],
    [unit.high, "Can be high"],
  ] as const)
    brush.put(row.head, at, head, "headWrap");
  brush.put(row.head, unit.evidence, "Evidence", "head", unit.end);
}

function paintCandidate(brush: Brush, at: number, slot: number, { key, name }: Slot, room: number, scene: Scene): void {
  brush.input(at, unit.label, `${key}/name`, "inputText", { content: name });
  for (let column = 1; column <= room; column++) brush.input(at, column, `${key}/${column}`, "inputAnswer");
  const [made, weights] = [rowIn(brush.anchor("selection.made"), slot), brush.anchor("selection.weights")];
  const known = `SUMPRODUCT((${made}>=0)*${made}*${weights})`;
  const bound = (formula: string) => {
    const isOpen = `OR(${brush.anchor("selection.check")}<>"",${countOf(brush, slot)}=0)`;
    return { formula: `IF(${isOpen},"",${formula})` };
  };
  brush.put(at, unit.score, { formula: scoreFormula(brush, slot, scene) }, "scoreStrong");
  brush.put(at, unit.rank, { formula: cellIn(brush.anchor("selection.ranks"), slot, 1) }, "rank");
  brush.put(at, unit.low, bound(known), "scoreCenter");
  brush.put(at, unit.high, bound(`${known}+SUMPRODUCT((${made}<0)*${weights})`), "scoreCenter");
  brush.input(at, unit.evidence, `${key}/evidence`, "inputText", { to: unit.end, merged: true });
}

/** How many of the criteria that are read have a number for this candidate. */
export function countOf(brush: Brush, slot: number): string {
  const values = rowIn(brush.anchor("selection.values"), slot);
  return `COUNT(${upTo(values, 1, `MAX(1,${brush.anchor("selection.count")})`)})`;
}

/** The score, or in words why there is none; nothing where nothing was entered. */
function scoreFormula(brush: Brush, slot: number, { calculate }: Scene): string {
  const count = brush.anchor("selection.count");
  const first = (name: string, down = 1): string => upTo(brush.anchor(`selection.${name}`), down, count);
  const values = upTo(rowIn(brush.anchor("selection.values"), slot), 1, count);
  const made = rowIn(brush.anchor("selection.made"), slot);
  const score =
    calculate === "native"
      ? `SUMPRODUCT(${made},${brush.anchor("selection.weights")})`
      : `INDEX(${call("COMPARE", values, first("weights"), first("goals"), first("bounds", 2), quoteText("spotis"))},1,1)`;
  const beyond = `SUMPRODUCT(ISNUMBER(${values})*((${values}<${first("lows")})+(${values}>${first("highs")})))`;
  return (
    `IF(${brush.anchor("selection.check")}<>"","",IF(${countOf(brush, slot)}=0,"",` +
    `IF(${beyond}>0,"beyond bounds",IF(${countOf(brush, slot)}<${count},"incomplete",${score}))))`
  );
}

function addValidations(brush: Brush, room: number, last: number): void {
  const across = (at: number, to = at): string => brush.area({ row: at, toRow: to, unit: unit.first, toUnit: room });
  const anyNumber = { kind: "decimal", least: -1e9, most: 1e9 } as const;
  brush.layout.validations.push(
    {
      areas: [across(row.goals)],
      rule: { kind: "list", choices: ["max", "min"] },
      title: "Better is",
      message: "max where more is better, min where less is.",
    },
    {
      areas: [across(row.lows, row.desired), across(row.candidates, last)],
      rule: anyNumber,
      title: "Value",
      message: "A number between the least and the most possible; leave it empty where it is not known.",
    },
    {
      areas: [across(row.direct)],
      rule: { kind: "decimal", least: 0, most: 1000 },
      title: "Weight",
      message: "A number of 0 or more; only the proportions count.",
    },
  );
}

/** What lies beyond its bounds is wrong; what falls short of what is desired stands out; columns that are not read fade. */
function addLooks(brush: Brush, room: number, last: number): void {
  const area = brush.area({ row: row.candidates, toRow: last, unit: unit.first, toUnit: room });
  const column = (at: number): string => brush.cell(at, unit.first).replace(/(\d+)$/, "$$$1");
  const value = brush.cell(row.candidates, unit.first);
  const [low, high, goal, desired] = [row.lows, row.highs, row.goals, row.desired].map(column);
  const isShort = `OR(AND(${goal}="max",${value}<${desired}),AND(${goal}="min",${value}>${desired}))`;
  brush.layout.conditionalFormats.push(
    {
      area,
      formula: `=AND(ISNUMBER(${value}),ISNUMBER(${low}),ISNUMBER(${high}),OR(${value}<${low},${value}>${high}))`,
      fill: colors.riskSoft,
      color: colors.risk,
      bold: true,
    },
    {
      area,
      formula: `=AND(ISNUMBER(${value}),ISNUMBER(${desired}),${isShort})`,
      fill: colors.watchSoft,
      color: colors.watch,
    },
  );
}
