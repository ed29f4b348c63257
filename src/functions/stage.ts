import { stageReached, type StageReached } from "../evaluation/running/stage";
import { stages } from "../models/stages";
import { judgeEach, type Judge } from "./call/judgeEach";

/** @customenum {string} */
const enum StageReturn {
  /** The furthest stage evidenced, None evidenced, or Insufficient where too little is known. */
  label = "label",
  /** Its number, 1 to 5; 0 where none is evidenced. */
  index = "index",
  /** Earlier stages that were left incomplete. */
  skipped = "skipped",
  /** All of them in one row, in this order. */
  all = "all",
}

const stageJudge: Judge<StageReached, StageReturn> = {
  name: "STAGE",
  bare: stages,
  judge: stageReached,
  cure: "Answer the stages that are still open.",
  returns: {
    label: ({ label }) => label,
    index: ({ index }) => index,
    skipped: ({ skipped }) => skipped.join("; "),
  },
};

/**
 * Tells the furthest of the five stages each alliance has evidence for: Courtship, Engagement, Housekeeping, Mechanics or Accommodation. Yes is evidence, Partly is a stage begun; it informs and changes no score.
 * @customfunction STAGE
 * @category Judge
 * @example =ALLIANCE.STAGE(Partners[#All]) – the furthest stage of each partner
 * @example =ALLIANCE.STAGE({"Yes","No","Yes","",""}, , "skipped") – Engagement
 * @param {any[][]} data Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the five stages alone.
 * @param {any[][]} [headers] The headers of data, where data does not hold them.
 * @param {StageReturn} [returns] What to return: label (default), index, skipped or all; several with commas between them.
 * @returns {any[][]} One result for each alliance.
 */
export function stage(data: any[][], headers?: any[][], returns?: StageReturn): any[][] {
  return judgeEach(stageJudge, { data, headers, returns });
}
