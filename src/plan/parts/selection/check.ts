import { upTo } from "../../cellsIn";
import type { Brush } from "../../brush";
import type { Scene } from "../../block";
import { quoteText } from "../../formula";
import { byPairs, pairRules, type Rule } from "./weights";

/**
 * The first thing that keeps candidates from being compared, in words with its cure; "" where nothing does. Every other formula
 * asks this one, so that an empty sheet says what it waits for instead of showing errors.
 */
export function checkFormula(brush: Brush, scene: Scene): string {
  const count = brush.anchor("selection.count");
  const first = (name: string): string => upTo(brush.anchor(`selection.${name}`), 1, count);
  const [lows, highs, goals, direct] = [first("lows"), first("highs"), first("goals"), first("direct")];
  const ofCriteria: Rule[] = [
    [`${count}=0`, "Name at least one criterion."],
    [
      `SUMPRODUCT(--(${brush.anchor("selection.names")}<>""))>${count}`,
      "Leave no empty column between criteria: those behind it are not read.",
    ],
    [`SUMPRODUCT((${goals}="max")+(${goals}="min"))<${count}`, "Say for each criterion whether max or min is better."],
    [
      `SUMPRODUCT(ISNUMBER(${lows})*ISNUMBER(${highs})*(${lows}<${highs}))<${count}`,
      "Give each criterion the least and the most that is possible, the lower number first.",
    ],
  ];
  const ofDirect: Rule[] = [
    [
      `AND(COUNTA(${direct})>0,SUMPRODUCT(ISNUMBER(${direct})*(${direct}>=0))<${count})`,
      "Give each criterion a weight of 0 or more, or none of them one: then all weigh the same.",
    ],
    [`AND(COUNT(${direct})>0,SUM(${direct})=0)`, "All weights are 0: give at least one criterion some weight."],
  ];
  return firstOf(
    ofCriteria,
    `IF(${byPairs(brush)},${firstOf(pairRules(brush, scene), '""')},${firstOf(ofDirect, '""')})`,
  );
}

/** The words of the first rule that holds, or else `otherwise`. */
const firstOf = (rules: readonly Rule[], otherwise: string): string =>
  rules.reduceRight((rest, [condition, words]) => `IF(${condition},${quoteText(words)},${rest})`, otherwise);
