import { wrong } from "../evaluation/evaluationError";
import { scoringBy, type ModelScore } from "../evaluation/score";
import { models } from "../models/index";
import { matchKey } from "../models/matchKey";
import type { Model } from "../models/model";
import { optionalText } from "./call/arguments";
import { withExcelErrors } from "./call/excelError";
import { judgeEach, type Judge } from "./call/judgeEach";

/** @customenum {string} */
const enum ScoreModel {
  /** The ten contrasts between strategic and tactical alliances. */
  contrasts = "contrasts",
  /** The five points of the alliance checklist. */
  points = "points",
  /** The ten characteristics of an alliance. */
  characteristics = "characteristics",
  /** The seven practices that make an alliance last. */
  practices = "practices",
  /** The five areas of integration. */
  integrations = "integrations",
  /** The five principles. */
  principles = "principles",
}

/** @customenum {string} */
const enum ScoreReturn {
  /** The score, 0 to 100. */
  score = "score",
  /** The sub-score of what is agreed, measured and organised, 0 to 100; empty for contrasts, points and characteristics. */
  analytical = "analytical",
  /** The sub-score of how people get on and work together, 0 to 100; empty for contrasts, points and characteristics. */
  relational = "relational",
  /** The fact that costs most. */
  weakest = "weakest",
  /** The least the score can become, whatever the answers to what is unknown. */
  low = "low",
  /** The most the score can become. */
  high = "high",
  /** The share of the evidence that is known, 0 to 1. */
  coverage = "coverage",
  /** The unknown facts, most informative first. */
  missing = "missing",
  /** How many of the model's items are there (Yes, or a rating of 4 and more). */
  present = "present",
  /** How many are there in part, or known only in part. */
  partly = "partly",
  /** How many are not there (No, or a rating of 2 and less). */
  absent = "absent",
  /** How many are unknown. */
  unknown = "unknown",
  /** All of them in one row, in this order. */
  all = "all",
}

const percent = (share: number | "" | undefined) => (typeof share === "number" ? share * 100 : share);

const judgeBy = (model: Model): Judge<ModelScore, ScoreReturn> => ({
  name: "SCORE",
  bare: model,
  judge: scoringBy(model),
  returns: {
    score: ({ score }) => percent(score),
    analytical: ({ analytical }) => percent(analytical),
    relational: ({ relational }) => percent(relational),
    weakest: ({ weakest }) => weakest ?? "",
    low: ({ weighing }) => percent(weighing.low),
    high: ({ weighing }) => percent(weighing.high),
    coverage: ({ weighing }) => weighing.coverage,
    missing: ({ missing }) => missing.join("; "),
    present: ({ tally }) => tally.present,
    partly: ({ tally }) => tally.partly,
    absent: ({ tally }) => tally.absent,
    unknown: ({ tally }) => tally.unknown,
  },
});

/**
 * Scores each alliance by one model alone, 0 to 100: the contrasts, the points of the checklist, the characteristics, the practices, the integrations or the principles. Tells also the weakest fact and what is present, partly there, absent or unknown.
 * @customfunction SCORE
 * @category Judge
 * @example =ALLIANCE.SCORE("characteristics", Partners[#All]) – how far each partner has what an alliance has, 0 to 100
 * @example =ALLIANCE.SCORE("integrations", Partners[#All], , "weakest") – the area of integration that costs most
 * @param {ScoreModel} model The model to score by: contrasts, points, characteristics, practices, integrations or principles.
 * @param {any[][]} data Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the model's items alone.
 * @param {any[][]} [headers] The headers of data, where data does not hold them.
 * @param {ScoreReturn} [returns] What to return: score (default), analytical, relational, weakest, low, high, coverage, missing, present, partly, absent, unknown or all; several with commas between them.
 * @param {any[][]} [asOf] The date the verdict is made for: one for all, or one for each alliance.
 * @param {any[][]} [policy] Agreed weights and cut-offs: two or three columns with key, value and note.
 * @returns {any[][]} One result for each alliance.
 */
export function score(
  model: ScoreModel,
  data: any[][],
  headers?: any[][],
  returns?: ScoreReturn,
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  const chosen = withExcelErrors("SCORE", () => modelNamed(optionalText(model, "model")));
  return judgeEach(judgeBy(chosen), { data, headers, returns, asOf, policy });
}

function modelNamed(name: string | undefined): Model {
  const found = name === undefined ? undefined : models.find(({ id }) => id === matchKey(name));
  if (found) return found;
  const problem = name === undefined ? "model is missing" : `"${name}" is not a model`;
  throw wrong(`${problem}. Use ${models.map(({ id }) => id).join(", ")}.`);
}
