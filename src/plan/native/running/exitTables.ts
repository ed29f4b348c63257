import { exitFacts } from "../../../models/verdicts/exits";
import type { Scene } from "../../block";
import { durationRows } from "../duration";
import { asRead } from "../heads";
import { reading } from "../reading";
import type { NativeTable } from "../row";
import { exitRows } from "./exitRows";
import { termRows } from "./term";

/** Whatever is not an answer there is an error of the whole verdict; the day of the answer only where it is told. */
const judged: readonly string[] = [
  ...[exitFacts.purposeMet, exitFacts.delivering, ...exitFacts.trust, exitFacts.sponsor, exitFacts.rival],
  ...[exitFacts.autoRenew, "notice"],
];

/** EXIT, step by step. */
export const exitTables = (scene: Scene): NativeTable[] => [
  { title: "Since when, and the duration", heads: asRead, rows: durationRows(scene) },
  {
    title: "What the triggers are looked for in, and the term",
    heads: asRead,
    rows: [...[...judged, exitFacts.answered].map((fact) => reading(fact, scene)), ...termRows],
  },
  { title: "The triggers", heads: { value: "Comes to" }, rows: exitRows(judged) },
];
