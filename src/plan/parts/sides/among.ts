import { EvaluationError } from "../../../evaluation/evaluationError";
import { rateAgreement } from "../../../evaluation/method/ratings/rateAgreement";
import { readMissing, readStatistic } from "../../../evaluation/method/ratings/readStatistic";
import type { Side } from "../../../models/answerTable";
import { fewestRespondents } from "../../../models/methods/respondents";
import type { SidesAgreementPart } from "../../../templates/parts/sidesParts";
import type { SideFigures } from "./sideFigures";

/** How far a side's people agree among themselves; in words where too few answered or nothing can be said of it. */
export function among(figures: SideFigures, side: Side, { among: { statistic }, unknown }: SidesAgreementPart) {
  if (figures.people(side) < fewestRespondents.value) return unknown;
  try {
    return rateAgreement(figures.ratings(side), readStatistic(statistic), readMissing(undefined)).value;
  } catch (error) {
    if (error instanceof EvaluationError) return unknown;
    throw error;
  }
}
