import { recommend as judge, type Recommendation } from "../evaluation/running/recommend";
import { needs as needModel } from "../models/needs";
import { insufficient } from "../models/relationshipTypes";
import { judgeEach, type Judge } from "./call/judgeEach";

/** @customenum {string} */
const enum RecommendReturn {
  /** Strategic alliance, Tactical alliance, Either where the needs pull both ways, or Insufficient. */
  label = "label",
  /** How strategic the known needs are, 0 (tactical) to 1 (strategic). */
  score = "score",
  /** The needs that speak for the label, strongest first. */
  reasons = "reasons",
  /** All of them in one row, in this order. */
  all = "all",
}

const recommendation: Judge<Recommendation, RecommendReturn> = {
  name: "RECOMMEND",
  bare: needModel,
  judge,
  cure: "Answer more of the needs.",
  returns: {
    label: ({ label }) => label,
    score: ({ label, score }) => (label === insufficient ? undefined : score),
    reasons: ({ reasons }) => reasons.join("; "),
  },
};

/**
 * Tells which type of alliance a need calls for, apart from what any alliance is: Strategic alliance, Tactical alliance, or Either where the needs pull both ways; Insufficient while an unknown need could turn the answer round.
 * @customfunction RECOMMEND
 * @category Judge
 * @example =ALLIANCE.RECOMMEND({"long-term","No","No","No","Yes","Yes","Yes","Yes"}) – Strategic alliance
 * @example =ALLIANCE.RECOMMEND(Needs[#All], , "reasons") – what speaks for the type, for each row of needs
 * @param {any[][]} needs Needs: a table with its header row, a profile with needs down the first column, rows of answers with headers given apart, or the eight needs alone: Horizon, Environment volatile, Swift response, Single project, Innovation sought, New market sought, Resources available, Core capability involved.
 * @param {any[][]} [headers] The headers of needs, where needs does not hold them.
 * @param {RecommendReturn} [returns] What to return: label (default), score, reasons or all; several with commas between them.
 * @returns {any[][]} One result for each set of needs.
 */
export function recommend(needs: any[][], headers?: any[][], returns?: RecommendReturn): any[][] {
  return judgeEach(recommendation, { data: needs, headers, returns });
}
