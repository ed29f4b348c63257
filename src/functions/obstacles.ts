import { shownFinding } from "../evaluation/running/finding";
import { judgeObstacles, type ObstaclesFound } from "../evaluation/running/judgeObstacles";
import { judgeEach, type Judge } from "./call/judgeEach";

/** @customenum {string} */
const enum ObstaclesReturn {
  /** The obstacles that are active, None found, or Insufficient where too little is known. */
  label = "label",
  /** How many are active. */
  count = "count",
  /** TRUE where it is declared strategic and the evidence says otherwise. */
  nameOnly = "name only",
  /** TRUE where progress is not measured, or no rule for stopping is agreed. */
  stop = "stop",
  /** TRUE where openness is outside the band the team agreed. */
  openness = "openness",
  /** TRUE where the team says that a part of the common approach does not apply. */
  fit = "fit",
  /** All of them in one row, in this order. */
  all = "all",
}

const obstacleJudge: Judge<ObstaclesFound, ObstaclesReturn> = {
  name: "OBSTACLES",
  bare: undefined,
  judge: judgeObstacles,
  cure: 'The flags that are "" tell which are still open.',
  returns: {
    label: ({ label }) => label,
    count: ({ count }) => count,
    "name only": ({ findings }) => shownFinding(findings.nameOnly),
    stop: ({ findings }) => shownFinding(findings.stop),
    openness: ({ findings }) => shownFinding(findings.openness),
    fit: ({ findings }) => shownFinding(findings.fit),
  },
};

/**
 * Tells which of four obstacles stand in each alliance's way: strategic in name only, a common approach that does not fit, no way to know when to stop, and openness outside the agreed band.
 * @customfunction OBSTACLES
 * @category Judge
 * @example =ALLIANCE.OBSTACLES(Partners[#All]) – the active obstacles of each partner
 * @example =ALLIANCE.OBSTACLES(Partners[#All], , "name only") – TRUE where it is declared strategic and the evidence says otherwise
 * @param {any[][]} data Alliances: a table with its header row, a profile with facts down the first column, or rows of answers with headers given apart.
 * @param {any[][]} [headers] The headers of data, where data does not hold them.
 * @param {ObstaclesReturn} [returns] What to return: label (default), count, name only, stop, openness, fit or all; several with commas between them.
 * @param {any[][]} [asOf] The date the verdict is made for: one for all, or one for each alliance.
 * @param {any[][]} [policy] Agreed weights and cut-offs: two or three columns with key, value and note.
 * @returns {any[][]} One result for each alliance.
 */
export function obstacles(
  data: any[][],
  headers?: any[][],
  returns?: ObstaclesReturn,
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  return judgeEach(obstacleJudge, { data, headers, returns, asOf, policy });
}
