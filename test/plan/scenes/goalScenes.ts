import type { CompileRequest } from "../../../src/plan/compile";
import { roleColumns } from "../../../src/reading/shape/roles";
import type { Source } from "../../../src/reading/source";
import { goalsAndValue } from "../../../src/templates/goalsAndValue";
import { planOf } from "../goldenPlan";
import { sourceOf } from "../sources";
import type { Scene } from "./scene";

const roles = ["partner", "goal", "target", "baseline", "actual", "weight", "direction", "unit", "date"] as const;
const goalsUnder = (headers: string[], parts: Partial<Source> = {}): Source =>
  sourceOf(headers, { id: "table:Goals", name: "Goals", sheet: "Goals", shape: "goals", facts: [], columns: roleColumns(headers, roles), ...parts }); // prettier-ignore

/** Every column goals can have: those that measure, and those that say who does what. */
const dated = goalsUnder([
  ...["Partner", "Goal", "Side", "Baseline", "Target", "Actual", "Weight", "Direction", "Unit", "Date"],
  ...["Owner", "Due date", "Next review", "Proof"],
]);

/** No more than goals need, in a block of cells. */
const undated = goalsUnder(["Partner", "KPI", "Target", "Actual"], {
  kind: "block",
  name: "It's!B3",
  sheet: "It's",
  address: "B3:E40",
});

const history = sourceOf(["Partner", "Date", "Score"], {
  ...{ id: "table:History", name: "History", sheet: "History", shape: "history", facts: [] },
  columns: { partner: 0, date: 1, score: 2 },
});

const two = (parts: Partial<CompileRequest>) => () => planOf(goalsAndValue, ["Acme", "Beta"], parts);
const scene = (name: string, others: Source[]): Scene[] => [
  { template: goalsAndValue, name, plan: two({ others }) },
  {
    template: goalsAndValue,
    name: `${name}-native`,
    plan: two({ others, calculate: "native" }),
    like: two({ others }),
  },
];

/**
 * Goals that come from the workbook: measured quarter by quarter, once, or beside a history of scores. What their formulas come to is
 * held by test/plan/templates/goalsAndValue.
 */
export const goalScenes: Scene[] = [
  ...scene("goals-dated", [dated]),
  ...scene("goals-undated", [undated]),
  ...scene("goals-history", [history]),
];
