import type { Scene } from "../block";
import { healthTables } from "./healthTables";
import type { NativeTable } from "./row";
import { typeTables } from "./typeTables";

/** The steps of each function of ours that built-in functions can take, in the order a reviewer would go through them. */
const steps: Readonly<Record<string, { restsOn?: readonly string[]; tables(scene: Scene): NativeTable[] }>> = {
  CLASSIFY: { tables: typeTables },
  HEALTH: { restsOn: ["CLASSIFY"], tables: healthTables },
};

/** The steps of these functions, and of those whose results they use, by built-in functions alone. */
export function nativeTables(functions: readonly string[], scene: Scene): NativeTable[] {
  const wanted = new Set(functions.flatMap((name) => [...(steps[name]?.restsOn ?? []), name]));
  return Object.entries(steps).flatMap(([name, { tables }]) => (wanted.has(name) ? tables(scene) : []));
}
