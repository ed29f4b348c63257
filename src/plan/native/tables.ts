import { models } from "../../models/index";
import type { Scene } from "../block";
import { clocks, dueTables } from "./due/dueTable";
import { healthTables } from "./healthTables";
import { continuumTables } from "./place/continuumTables";
import { policyTables } from "./policy/policyTable";
import type { NativeTable } from "./row";
import { exitTables } from "./running/exitTables";
import { obstacleTables } from "./running/obstacleTables";
import { stageTables } from "./running/stageTables";
import { scoreTables } from "./score/scoreTables";
import { typeTables } from "./typeTables";

interface Steps {
  readonly restsOn?: readonly string[];
  tables(scene: Scene): NativeTable[];
}

/** The steps of each function of ours that built-in functions can take, in the order a reviewer would go through them. */
const steps: Readonly<Record<string, Steps>> = {
  CLASSIFY: { tables: typeTables },
  HEALTH: { restsOn: ["CLASSIFY"], tables: healthTables },
  CONTINUUM: { restsOn: ["CLASSIFY"], tables: continuumTables },
  STAGE: { tables: stageTables },
  OBSTACLES: { restsOn: ["CLASSIFY"], tables: obstacleTables },
  EXIT: { tables: exitTables },
  ...Object.fromEntries(models.map((model) => [`SCORE ${model.id}`, { tables: scoreTables(model) }])),
  ...Object.fromEntries(
    Object.entries(clocks).map(([name, clock]) => [`DUE ${name}`, { tables: dueTables(name, clock) }]),
  ),
};

/**
 * The steps of these functions, and of those whose results they use, by built-in functions alone. A judgement by one model goes by
 * the function and the model, "SCORE practices"; a clock by the function and its name, "DUE check-in".
 */
export function nativeTables(functions: readonly string[], scene: Scene): NativeTable[] {
  const wanted = new Set(functions.flatMap((name) => [...(steps[name]?.restsOn ?? []), name]));
  const tables = Object.entries(steps).flatMap(([name, { tables }]) => (wanted.has(name) ? tables(scene) : []));
  return onlyOnce(tables.length > 0 ? [...policyTables(scene), ...tables] : []);
}

/** What two functions read is read where it comes first: a row of the same name below it would say the same. */
function onlyOnce(tables: readonly NativeTable[]): NativeTable[] {
  const known = new Set<string>();
  const isNew = ({ id }: { id: string }): boolean => !known.has(id) && known.add(id) !== undefined;
  return tables.map((table) => ({ ...table, rows: table.rows.filter(isNew) })).filter(({ rows }) => rows.length > 0);
}
