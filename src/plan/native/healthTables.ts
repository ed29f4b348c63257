import type { Scene } from "../block";
import { healthRows } from "./health";
import { asRead, weighed } from "./heads";
import { practiceRows, standInsRows } from "./practices";
import type { NativeTable } from "./row";
import { withQuestions } from "./toAsk";

/** HEALTH, step by step; it rests on the type. */
export const healthTables = (scene: Scene): NativeTable[] => [
  { title: "What stands in for practices nobody rated", heads: asRead, rows: standInsRows(scene) },
  {
    title: "Evidence for the health: seven practices",
    heads: { ...weighed, counts: "Judged" },
    rows: withQuestions(practiceRows(scene), (at, from, to) => at.range(from, to, "counts")),
  },
  { title: "The health", heads: { value: "Comes to" }, rows: healthRows() },
];
