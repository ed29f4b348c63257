import { classify as judge, type Classification } from "../evaluation/classify";
import { contrasts } from "../models/contrasts";
import { insufficient } from "../models/relationshipTypes";
import { judgeEach, type Judge } from "./call/judgeEach";

/** @customenum {string} */
const enum ClassifyReturn {
  /** The type of relationship, or Insufficient where too little is known. */
  label = "label",
  /** The strategic score, 0 (tactical) to 1 (strategic). */
  score = "score",
  /** The least the score can become, whatever the answers to what is unknown. */
  low = "low",
  /** The most the score can become. */
  high = "high",
  /** How far the score is from the nearest edge that would change the label, 0 to 1. */
  margin = "margin",
  /** The share of the evidence that is known, 0 to 1. */
  coverage = "coverage",
  /** The unknown facts, most informative first. */
  missing = "missing",
  /** All of them in one row, in this order. */
  all = "all",
}

const classification: Judge<Classification, ClassifyReturn> = {
  name: "CLASSIFY",
  bare: contrasts,
  judge,
  returns: {
    label: ({ label }) => label,
    score: ({ label, score }) => (label === insufficient ? undefined : score),
    low: ({ low }) => low,
    high: ({ high }) => high,
    margin: ({ margin }) => margin,
    coverage: ({ coverage }) => coverage,
    missing: ({ missing }) => missing.join("; "),
  },
};

/**
 * Tells what kind of business relationship each alliance really is: Transactional agreement, Tactical alliance, Partnership, Strategic alliance, Joint venture or Acquisition; Insufficient where too little is known.
 * @customfunction CLASSIFY
 * @category Judge
 * @example =ALLIANCE.CLASSIFY(Partners[#All]) – the type of each partner, one below the other
 * @example =ALLIANCE.CLASSIFY(Partners[@], Partners[#Headers], "missing") – beside a row of the table: what to find out about that partner
 * @example =ALLIANCE.CLASSIFY(B2:K2) – the type for ten ratings in the order of the contrasts
 * @example =ALLIANCE.CLASSIFY(Partners[#All], , "all", TODAY(), Policy!A1:C9) – everything, as of today, by what your team agreed
 * @param {any[][]} data Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the ten contrasts alone.
 * @param {any[][]} [headers] The headers of data, where data does not hold them.
 * @param {ClassifyReturn} [returns] What to return: label (default), score, low, high, margin, coverage, missing or all; several with commas between them.
 * @param {any[][]} [asOf] The date the verdict is made for: one for all, or one for each alliance.
 * @param {any[][]} [policy] Agreed weights and cut-offs: two or three columns with key, value and note.
 * @returns {any[][]} One result for each alliance.
 */
export function classify(
  data: any[][],
  headers?: any[][],
  returns?: ClassifyReturn,
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  return judgeEach(classification, { data, headers, returns, asOf, policy });
}
