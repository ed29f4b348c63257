import { heights, rows, type Lay, type Scene } from "../../block";
import type { Brush } from "../../brush";
import { call } from "../../formula";
import { fairness } from "../../native/formulas/fairness";
import { columnOf } from "../../../reading/source";
import type { Alliance } from "../../../reading/alliances";
import { lastUnit, of, subjectsOf, type Subject } from "./subjects";

/** What is shared, the fact that says so, and the column of our share; the partner's stands right of it. */
export const shared = [
  { name: "Cost", fact: "ourCost", at: 1 },
  { name: "Risk", fact: "ourRisk", at: 3 },
  { name: "Benefit", fact: "ourBenefit", at: 5 },
  { name: "Control", fact: "ourControl", at: 7 },
] as const;

/** Columns right of the shares. */
const column = { desired: 9, byCost: 10, byRisk: 11, reading: 12 } as const;

/** Each side's shares and how fair the benefit is beside cost and risk. */
export const goalShares: Lay<"goalShares"> = (part, scene) => {
  const subjects = subjectsOf(scene);
  return {
    heights: [heights.section, heights.head + 8, ...rows(subjects.length, heights.roomy)],
    paint(brush) {
      brush.put(0, 0, part.title, "section", lastUnit);
      brush.put(0, 1, part.note, "sectionNote", lastUnit);
      paintHead(brush, 1);
      subjects.forEach((subject, index) => paintSubject(brush, 2 + index, subject, index, scene));
    },
  };
};

function paintHead(brush: Brush, row: number): void {
  brush.put(row, 0, "Alliance", "head");
  for (const { name, at } of shared) {
    brush.put(row, at, `${name}: ours`, "headWrap");
    brush.put(row, at + 1, `${name}: theirs`, "headWrap");
  }
  brush.put(row, column.desired, "Benefit desired", "headWrap");
  brush.put(row, column.byCost, "Fair by cost", "headWrap");
  brush.put(row, column.byRisk, "Fair by risk", "headWrap");
  brush.put(row, column.reading, "Reading", "head", lastUnit);
}

function paintSubject(brush: Brush, row: number, subject: Subject, index: number, scene: Scene): void {
  const name = brush.anchor(of("name", index));
  brush.put(row, 0, { formula: `${name}&""` }, "rowLabel");
  for (const { fact, at } of shared) {
    const cell = shareOf(fact, subject, name, scene);
    if (cell === null) brush.input(row, at, `${subject.key}/shares/${fact}`, "inputShare");
    else brush.put(row, at, { formula: cell }, "shareCenter");
    const ours = brush.fixed(row, at);
    const isShare = `AND(ISNUMBER(${ours}),N(${ours})>=0,N(${ours})<=1)`;
    brush.put(row, at + 1, { formula: `IF(${isShare},1-${ours},"")` }, "shareCenter");
  }
  brush.input(row, column.desired, `${subject.key}/shares/desired`, "inputShare");
  brush.layout.validations.push({
    areas: [...shared.map(({ at }) => brush.cell(row, at)), brush.cell(row, column.desired)].filter(
      (cell) => brush.layout.cells[cell]?.formula === undefined,
    ),
    rule: { kind: "decimal", least: 0, most: 1 },
    title: "Our share",
    message: "0 % to 100 %; what is left is the partner's.",
  });
  const pair = (at: number): string => `${brush.fixed(row, at)}:${brush.fixed(row, at + 1)}`;
  const fair = (at: number): string => {
    const [put, got] = [pair(at), pair(5)];
    return `IF(COUNT(${put},${got})<4,"not known",${fairnessOf(put, got, scene)})`;
  };
  brush.put(row, column.byCost, { formula: fair(1) }, "shareCenter");
  brush.put(row, column.byRisk, { formula: fair(3) }, "shareCenter");
  const [cost, benefit] = [brush.fixed(row, 1), brush.fixed(row, 5)];
  const apart = `ROUND(100*ABS(${benefit}-${cost}),0)`;
  const words = `IF(${apart}=0,"benefit follows cost",${apart}&" points "&IF(${benefit}<${cost},"less benefit than cost for us","more benefit than cost for us"))`;
  const reading = `IF(COUNT(${pair(1)},${pair(5)})<4,"not known: agree on the shares",${words})`;
  brush.put(row, column.reading, { formula: reading }, "rowText", lastUnit);
}

/** SHARES' fairness of two ranges that are known to hold what it needs. */
export const fairnessOf = (put: string, got: string, { calculate }: Scene): string =>
  calculate === "native" ? fairness(put, got) : `INDEX(${call("SHARES", put, got)},1,1)`;

/** Our share as the source has it, as 0 to 1: above 1 it is meant in percent. Null where the source has none. */
function shareOf(fact: string, subject: Subject, name: string, scene: Scene): string | null {
  const { source, formulas, alliances } = scene;
  const at = columnOf(source, fact);
  const alliance: Alliance | undefined = alliances.find((one) => one.name === subject.name);
  if (at === undefined || !alliance || source.shape === "goals" || source.shape === "history") return null;
  const row = alliance.fixedBecause === null ? formulas.rowOf(name) : null;
  const value = formulas.answer(at, row ?? `${alliance.row}`);
  return `IFERROR(IF(ISNUMBER(${value}),IF(${value}>1,${value}/100,${value}),""),"")`;
}
