import { contrasts } from "../../models/contrasts";
import { points } from "../../models/points";
import { deciding } from "../../models/verdicts/classification";
import type { Scene } from "../block";
import { classifyRows } from "./classification";
import { durationRows } from "./duration";
import { evidenceRows } from "./evidence";
import { asRead, weighed } from "./heads";
import { reading } from "./reading";
import type { NativeTable } from "./row";
import { withQuestions } from "./toAsk";

/** CLASSIFY, step by step. */
export const typeTables = (scene: Scene): NativeTable[] => [
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
];
