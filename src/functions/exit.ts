import { judgeExit, type Exit } from "../evaluation/running/judgeExit";
import { judgeEach, type Judge } from "./call/judgeEach";

/** @customenum {string} */
const enum ExitReturn {
  /** Continue, Renegotiate, Prepare exit, Exit, or Insufficient where too little is known. */
  label = "label",
  /** The triggers that fired, the heaviest first, and since when. */
  triggers = "triggers",
  /** Days to the deadline for notice; negative once it has passed. Needs end date, notice and asOf. */
  notice = "notice",
  /** All of them in one row, in this order. */
  all = "all",
}

const exitJudge: Judge<Exit, ExitReturn> = {
  name: "EXIT",
  bare: undefined,
  judge: judgeExit,
  cure: "Give the end date, the days of notice and asOf.",
  returns: {
    label: ({ label }) => label,
    triggers: ({ fired }) => fired.join("; "),
    notice: ({ notice }) => notice,
  },
};

/**
 * Tells whether to continue each alliance, renegotiate it, prepare the exit or leave, by what speaks for leaving: a purpose that is met, not delivering, no trust, no executive sponsor, a rival alliance, a term that is ending.
 * @customfunction EXIT
 * @category Explain and decide
 * @example =ALLIANCE.EXIT(Partners[#All], , , TODAY()) – Continue, Renegotiate, Prepare exit or Exit, as of today
 * @example =ALLIANCE.EXIT(Partners[#All], , "notice", TODAY()) – days to the deadline for notice
 * @param {any[][]} data Alliances: a table with its header row, a profile with facts down the first column, or rows of answers with headers given apart.
 * @param {any[][]} [headers] The headers of data, where data does not hold them.
 * @param {ExitReturn} [returns] What to return: label (default), triggers, notice or all; several with commas between them.
 * @param {any[][]} [asOf] The date the verdict is made for: one for all, or one for each alliance.
 * @param {any[][]} [policy] Agreed weights and cut-offs: two or three columns with key, value and note.
 * @returns {any[][]} One result for each alliance.
 */
export function exit(
  data: any[][],
  headers?: any[][],
  returns?: ExitReturn,
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  return judgeEach(exitJudge, { data, headers, returns, asOf, policy });
}
