import { judgeHealth, type Health } from "../evaluation/judgeHealth";
import { practices } from "../models/practices";
import { insufficient } from "../models/relationshipTypes";
import { judgeEach, type Judge } from "./call/judgeEach";

const percent = (share: number | undefined): number | undefined => (share === undefined ? undefined : share * 100);

/** @customenum {string} */
const enum HealthReturn {
  /** Health, 0 to 100. */
  score = "score",
  /** Healthy, Watch, At risk, or Insufficient where too little is known. */
  label = "label",
  /** The sub-score of what is agreed, measured and organised, 0 to 100. */
  analytical = "analytical",
  /** The sub-score of how people get on and work together, 0 to 100. */
  relational = "relational",
  /** The fact that costs most. */
  weakest = "weakest",
  /** The least health can become, whatever the answers to what is unknown. */
  low = "low",
  /** The most health can become. */
  high = "high",
  /** The share of the evidence that is known, 0 to 1. */
  coverage = "coverage",
  /** The unknown facts, most informative first. */
  missing = "missing",
  /** All of them in one row, in this order. */
  all = "all",
}

const healthJudge: Judge<Health, HealthReturn> = {
  name: "HEALTH",
  bare: practices,
  judge: judgeHealth,
  returns: {
    score: ({ label, score }) => (label === insufficient ? undefined : percent(score)),
    label: ({ label }) => label,
    analytical: ({ analytical }) => percent(analytical),
    relational: ({ relational }) => percent(relational),
    weakest: ({ weakest }) => weakest ?? "",
    low: ({ low }) => low * 100,
    high: ({ high }) => high * 100,
    coverage: ({ coverage }) => coverage,
    missing: ({ missing }) => missing.join("; "),
  },
};

/**
 * Tells how healthy each alliance is, 0 to 100, by the seven practices that make alliances last, judged relative to its type: a tactical alliance is not unhealthy for being short.
 * @customfunction HEALTH
 * @category Judge
 * @example =ALLIANCE.HEALTH(Partners[#All]) – the health of each partner, 0 to 100
 * @example =ALLIANCE.HEALTH(Partners[#All], , "label") – Healthy, Watch, At risk or Insufficient
 * @example =ALLIANCE.HEALTH(B2:H2) – the health for seven ratings in the order of the practices
 * @param {any[][]} data Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the seven practices alone.
 * @param {any[][]} [headers] The headers of data, where data does not hold them.
 * @param {HealthReturn} [returns] What to return: score (default), label, analytical, relational, weakest, low, high, coverage, missing or all; several with commas between them.
 * @param {any[][]} [asOf] The date the verdict is made for: one for all, or one for each alliance.
 * @param {any[][]} [policy] Agreed weights and cut-offs: two or three columns with key, value and note.
 * @returns {any[][]} One result for each alliance.
 */
export function health(
  data: any[][],
  headers?: any[][],
  returns?: HealthReturn,
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  return judgeEach(healthJudge, { data, headers, returns, asOf, policy });
}
