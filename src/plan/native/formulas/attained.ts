import { wrong } from "../words";
import { noAnswer, whereKnown } from "./number";

/** One goal's cells; a goal without a cell for its baseline has none, without one for its direction higher is better. */
export interface GoalCells {
  readonly actual: string;
  readonly target: string;
  readonly baseline?: string;
  readonly direction?: string;
}

/**
 * ATTAIN of one goal, by built-in functions: 0 not at all, 1 reached. #N/A where the actual is not known, #VALUE! and #NUM! as the
 * function. Its cells hold numbers or nothing.
 */
export function attained({ actual, target, baseline, direction }: GoalCells): string {
  const lower = direction === undefined ? "FALSE" : `LOWER(TRIM(${direction}))="lower"`;
  const isUpside = `(${target}>${baseline})=(${lower})`;
  const way = `IF(${target}=${baseline},${noAnswer},IF(${isUpside},${wrong},MAX(0,(${actual}-${baseline})/(${target}-${baseline}))))`;
  const ratio = (of: string, to: string) => `IF(${to}=0,${noAnswer},MAX(0,${of}/${to}))`;
  const isMeaningless = `OR(${target}<0,AND(${lower},${actual}<0))`;
  const byRatio = `IF(${isMeaningless},${wrong},IF(${lower},${ratio(target, actual)},${ratio(actual, target)}))`;
  const known = baseline === undefined ? byRatio : whereKnown(baseline, way, byRatio);
  const isDirection = direction === undefined ? known : directed(direction, known);
  return `IF(ISNUMBER(${target}),${whereKnown(actual, isDirection, "NA()")},${wrong})`;
}

const directed = (direction: string, known: string): string =>
  `IF(OR(TRIM(${direction})="",LOWER(TRIM(${direction}))="higher",LOWER(TRIM(${direction}))="lower"),${known},${wrong})`;

/**
 * ATTAIN of several goals: the mean of what each attained, by weight. Both are ranges; what a goal attained is a number, or "" where
 * it is not known (IFNA of `attained`). #N/A where none is known, #NUM! where nothing weighs anything.
 */
export function attainedTogether(attainments: string, weights: string): string {
  const known = `SUMIF(${attainments},">=0",${weights})`;
  const mean = `IF(${known}>0,SUMPRODUCT(${attainments},${weights})/${known},NA())`;
  return `IF(SUM(${weights})=0,${noAnswer},${mean})`;
}
