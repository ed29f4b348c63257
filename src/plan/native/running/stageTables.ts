import { factById } from "../../../models/facts";
import { insufficient } from "../../../models/relationshipTypes";
import { noStage, stages } from "../../../models/stages";
import type { Scene } from "../../block";
import { quoteText } from "../../formula";
import { asRead } from "../heads";
import { reading, readingId } from "../reading";
import type { At, NativeRow, NativeTable } from "../row";
import { inapplicable, unknown } from "../words";
import { joined } from "./findings";
import { saysYes } from "./said";

const stageId = (returned: string): string => `STAGE ${returned}`;
const facts = stages.items.map(({ fact }) => fact);
const values = (at: At): string[] => facts.map((fact) => at.cell(readingId(fact), "value"));

/** STAGE, step by step. */
export const stageTables = (scene: Scene): NativeTable[] => [
  { title: "Evidence for the five stages", heads: asRead, rows: facts.map((fact) => reading(fact, scene)) },
  { title: "The stage", heads: { value: "Comes to" }, rows: resultRows },
];

const own = (at: At, id: string): string => at.cell(stageId(id), "value");
const row = (id: string, label: string, formula: (at: At) => string): NativeRow => ({
  id: stageId(id),
  label,
  cells: (at) => ({ value: formula(at) }),
});

const resultRows: NativeRow[] = [
  row("furthest", "Furthest stage evidenced; 0 none", (at) => {
    const sum = `SUM(${values(at).join(",")})`;
    // from the last stage back: the first that says Yes
    const last = values(at).reduce((rest, value, index) => `IF(${saysYes(value)},${index + 1},${rest})`, "0");
    return `IF(ISERROR(${sum}),${sum},${last})`;
  }),
  row("open", "Could one be reached unseen?", (at) => {
    const isUnknown = values(at).map((value) => `${value}=${unknown}`);
    const noneApplies = values(at).map((value) => `${value}=${inapplicable}`);
    return `OR(${isUnknown.join(",")},AND(${noneApplies.join(",")}))`;
  }),
  row("label", "Stage", (at) => {
    const furthest = own(at, "furthest");
    const names = facts.map((fact) => quoteText(factById(fact).header)).join(",");
    const none = `IF(${own(at, "open")},${quoteText(insufficient)},${quoteText(noStage)})`;
    return `IF(ISERROR(${furthest}),${furthest},IF(${furthest}>0,INDEX({${names}},${furthest}),${none}))`;
  }),
  row("index", "Its number", (at) => {
    const furthest = own(at, "furthest");
    return `IF(ISERROR(${furthest}),${furthest},IF(${furthest}>0,${furthest},IF(${own(at, "open")},NA(),0)))`;
  }),
  row("skipped", "Earlier stages left incomplete", (at) => {
    const furthest = own(at, "furthest");
    const incomplete = facts.map((fact, index): [string, string] => {
      const value = at.cell(readingId(fact), "value");
      return [
        `IF(ISNUMBER(${value}),AND(${index + 1}<${furthest},NOT(${saysYes(value)})),FALSE)`,
        quoteText(factById(fact).header),
      ];
    });
    return `IF(ISERROR(${furthest}),${furthest},${joined(incomplete)})`;
  }),
];
