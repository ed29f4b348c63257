import { obstacles } from "../../../models/obstacles";
import type { Scene } from "../../block";
import { asRead } from "../heads";
import { reading } from "../reading";
import type { NativeTable } from "../row";
import { obstacleRows } from "./obstacleRows";

/** OBSTACLES, step by step; it rests on the type. */
export const obstacleTables = (scene: Scene): NativeTable[] => [
  {
    title: "What the obstacles are looked for in",
    heads: asRead,
    rows: [...new Set(obstacles.flatMap(({ facts }) => facts))].map((fact) => reading(fact, scene)),
  },
  { title: "The obstacles", heads: { value: "Comes to" }, rows: obstacleRows() },
];
