import { wrong } from "../words";
import { noAnswer } from "./number";

/**
 * SHARES' fairness by built-in functions: 1 where everyone gets the share put in, 0 where nobody gets anything of it. Two ranges of
 * one shape, a cell for each partner: amounts of 0 or more, or empty for a partner who is in neither. An amount that is missing
 * beside the other, negative or no number is #VALUE!, as are fewer than two partners; nothing to share is #NUM!.
 */
export function fairness(contributions: string, benefits: string): string {
  const given = `SUMPRODUCT(--((${contributions}<>"")+(${benefits}<>"")>0))`;
  const known = `SUMPRODUCT(ISNUMBER(${contributions})*ISNUMBER(${benefits}))`;
  const isUnusable = `OR(${given}<2,${known}<>${given},MIN(${contributions},${benefits})<0)`;
  const isNothing = `OR(SUM(${contributions})=0,SUM(${benefits})=0)`;
  const apart = `SUMPRODUCT(ABS(${benefits}/SUM(${benefits})-${contributions}/SUM(${contributions})))/2`;
  return `IF(${isUnusable},${wrong},IF(${isNothing},${noAnswer},1-MIN(1,${apart})))`;
}
