import type { Scene } from "../../block";
import { call, quoteText } from "../../formula";
import { unknownSigns, unknownWords } from "../../../evaluation/reading/scaledAnswer";

/** The cells of one goal. */
export interface GoalCells {
  readonly goal: string;
  readonly baseline: string;
  readonly actual: string;
  readonly target: string;
  readonly weight: string;
  readonly direction: string;
  readonly attained: string;
  /** What the goal weighs where all weights of the alliance are considered; "" where nothing says so. */
  readonly weighs: string;
}

/** Whether a baseline and a target leave a way to measure, or without a baseline a ratio that means something. */
function isMeasurable({ baseline, actual, target, direction }: GoalCells): string {
  const isHigher = `${direction}<>"lower"`;
  const way = `AND(${target}<>${baseline},(${target}>${baseline})=(${isHigher}))`;
  const ratio = `IF(${isHigher},${target}>0,AND(${target}>=0,${actual}>0))`;
  return `IF(ISNUMBER(${baseline}),${way},AND(${baseline}="",${ratio}))`;
}

const isDirection = ({ direction }: GoalCells): string =>
  `OR(${direction}="",${direction}="higher",${direction}="lower")`;

/** Whether an actual says that it is not known. */
const isOpen = ({ actual }: GoalCells): string => {
  const signs = [...unknownSigns].filter((sign) => sign !== "").map(quoteText);
  const words = [...unknownWords, "don't know", "not known", "n/a", "not measured"].map(quoteText);
  // compared one by one: ? would be a wildcard to MATCH
  return `OR(TRIM(${actual})="",SUMPRODUCT(--(TRIM(${actual})={${[...signs, ...words].join(",")}}))>0)`;
};

/** How far the goal is attained, 0 or more; "" where that cannot be known, which `findingOf` then explains. */
export function attainedFormula(cells: GoalCells, { calculate }: Scene): string {
  const { actual, target, baseline, direction } = cells;
  const byHand = `MAX(0,IF(ISNUMBER(${baseline}),(${actual}-${baseline})/(${target}-${baseline}),IF(${direction}="lower",${target}/${actual},${actual}/${target})))`;
  const attained =
    calculate === "native" ? byHand : `INDEX(${call("ATTAIN", actual, target, baseline, "", direction)},1,1)`;
  return (
    `IF(AND(ISNUMBER(${target}),ISNUMBER(${actual}),${isDirection(cells)}),` +
    `IF(${isMeasurable(cells)},${attained},""),"")`
  );
}

/** What is to be said of the goal: how it stands, or what keeps it from being measured. */
export function findingOf(cells: GoalCells): string {
  const { goal, baseline, actual, target, attained, weighs } = cells;
  const rules: [string, string][] = [
    [`AND(${goal}="",${target}="",${actual}="")`, ""],
    [`NOT(ISNUMBER(${target}))`, "no target"],
    [`NOT(${isDirection(cells)})`, "higher or lower?"],
    [isOpen(cells), "not measured"],
    [`NOT(ISNUMBER(${actual}))`, "actual is no number"],
    [`AND(${attained}="",${baseline}="")`, "needs a baseline"],
    [`${attained}=""`, "baseline contradicts"],
    [`${weighs}=""`, "no weight"],
    [`${attained}>=1`, "reached"],
    [`${attained}=0`, "no way made"],
  ];
  return rules.reduceRight(
    (rest, [condition, words]) => `IF(${condition},${quoteText(words)},${rest})`,
    quoteText("under way"),
  );
}
