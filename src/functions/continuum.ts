import { placeOnContinuum, type Place } from "../evaluation/continuum";
import { contrasts } from "../models/contrasts";
import { judgeEach, type Judge } from "./call/judgeEach";

/** @customenum {string} */
const enum ContinuumReturn {
  /** The place on the continuum, 0 (transaction) to 1 (acquisition). */
  position = "position",
  /** The type of relationship whose band the position falls in, or Insufficient where too little is known. */
  label = "label",
  /** The least the position can become, whatever the answers to what is unknown. */
  low = "low",
  /** The most the position can become. */
  high = "high",
  /** The share of the evidence that is known, 0 to 1. */
  coverage = "coverage",
  /** The unknown facts, most informative first. */
  missing = "missing",
  /** All of them in one row, in this order. */
  all = "all",
}

const continuumJudge: Judge<Place, ContinuumReturn> = {
  name: "CONTINUUM",
  bare: contrasts,
  judge: placeOnContinuum,
  returns: {
    position: ({ position }) => position,
    label: ({ label }) => label,
    low: ({ low }) => low,
    high: ({ high }) => high,
    coverage: ({ coverage }) => coverage,
    missing: ({ missing }) => missing.join("; "),
  },
};

/**
 * Places each alliance on the continuum from transaction (0) to acquisition (1). Strategic alliances lie around 2/3, joint ventures between them and 1; the position is always in the band of the type CLASSIFY gives.
 * @customfunction CONTINUUM
 * @category Judge
 * @example =ALLIANCE.CONTINUUM(Partners[#All]) – the position of each partner, 0 to 1
 * @example =ALLIANCE.CONTINUUM(Partners[#All], , "all") – position, type, bounds, coverage and what is missing
 * @param {any[][]} data Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the ten contrasts alone.
 * @param {any[][]} [headers] The headers of data, where data does not hold them.
 * @param {ContinuumReturn} [returns] What to return: position (default), label, low, high, coverage, missing or all; several with commas between them.
 * @param {any[][]} [asOf] The date the verdict is made for: one for all, or one for each alliance.
 * @param {any[][]} [policy] Agreed weights and cut-offs: two or three columns with key, value and note.
 * @returns {any[][]} One result for each alliance.
 */
export function continuum(
  data: any[][],
  headers?: any[][],
  returns?: ContinuumReturn,
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  return judgeEach(continuumJudge, { data, headers, returns, asOf, policy });
}
