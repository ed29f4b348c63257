import { contrasts } from "../../models/contrasts";
import { points } from "../../models/points";
import { deciding } from "../../models/verdicts/classification";
import type { Scene } from "../block";
import { classifyRows } from "./classification";
import { durationRows } from "./duration";
import { evidenceRows } from "./evidence";
import { healthRows } from "./health";
import { practiceRows, standInsRows } from "./practices";
import { reading } from "./reading";
import type { NativeTable } from "./row";
import { withQuestions } from "./toAsk";

const asRead = { answer: "Answer", cleaned: "Cleaned", value: "Reads as" } as const;
const weighed = {
  ...asRead,
  weight: "Weight",
  used: "Used",
  counts: "Counts",
  share: "Share",
  low: "Lowest",
  high: "Highest",
  product: "Product",
  rank: "Ask as",
  list: "To ask",
} as const;

/** CLASSIFY and HEALTH from the answers to the verdicts, by built-in functions, in the order a reviewer would go through them. */
export const nativeTables = (scene: Scene): NativeTable[] => [
  {
    title: "What decides by itself, and the duration",
    heads: asRead,
    rows: [reading(deciding.legal.fact, scene), reading(deciding.exchange.fact, scene), ...durationRows(scene)],
  },
  {
    title: "Evidence for the type: ten contrasts, five points",
    heads: weighed,
    rows: withQuestions([...evidenceRows(contrasts, scene), ...evidenceRows(points, scene)]),
  },
  { title: "The type", heads: { value: "Comes to" }, rows: classifyRows() },
  { title: "What stands in for practices nobody rated", heads: asRead, rows: standInsRows(scene) },
  {
    title: "Evidence for the health: seven practices",
    heads: { ...weighed, counts: "Judged" },
    rows: withQuestions(practiceRows(scene), (at, from, to) => at.range(from, to, "counts")),
  },
  { title: "The health", heads: { value: "Comes to" }, rows: healthRows() },
];
