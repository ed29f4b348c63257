import { cellIn, upTo } from "../../cellsIn";
import type { Brush } from "../../brush";
import type { Scene } from "../../block";
import { call } from "../../formula";

/** A condition as formula text, and what is said where it holds. */
export type Rule = readonly [condition: string, words: string];

/** What the choice of where weights come from says. */
export const weightsBy = { pairs: "Pairs", direct: "Direct" } as const;

/** Whether weights come from judgements in pairs. */
export const byPairs = (brush: Brush): string => `${brush.anchor("selection.by")}="${weightsBy.pairs}"`;

/** The square of judgements among the criteria that are read. */
export function judged(brush: Brush): string {
  const count = brush.anchor("selection.count");
  return upTo(brush.anchor("selection.pairs"), count, count);
}

/** What keeps the judgements from becoming weights. */
export function pairRules(brush: Brush, { calculate }: Scene): Rule[] {
  const open = brush.anchor("selection.open");
  const [count, bad] = [brush.anchor("selection.count"), brush.anchor("selection.bad")];
  const wrong: Rule = [
    `${bad}>0`,
    "A judgement is not between 1/9 and 9: type 3, or 1/3 where the column outweighs the row.",
  ];
  if (calculate === "native") {
    return [
      wrong,
      [`${open}>0`, "Judge all pairs, or give weights directly: only ALLIANCE functions estimate open pairs."],
    ];
  }
  return [
    wrong,
    [
      `AND(${count}>1,ISERROR(${call("WEIGHTS", judged(brush))}))`,
      "Judge more pairs, so that every criterion is compared with the others, or give weights directly.",
    ],
  ];
}

/** A criterion's share of all weight; 0 where it is not read or there are no weights yet. */
export function weightFormula(brush: Brush, column: number, { calculate }: Scene): string {
  const count = brush.anchor("selection.count");
  const direct = upTo(brush.anchor("selection.direct"), 1, count);
  const given = cellIn(brush.anchor("selection.direct"), 1, column);
  const byHand = `IF(COUNTA(${direct})=0,1/${count},N(${given})/SUM(${direct}))`;
  const pairwise =
    calculate === "native"
      ? cellIn(brush.anchor("selection.eigenvector"), column, 1)
      : `INDEX(${call("WEIGHTS", judged(brush))},${column},1)`;
  const fromPairs = calculate === "native" ? `IF(${brush.anchor("selection.open")}>0,0,${pairwise})` : pairwise;
  return `IF(${column}>${count},0,IFERROR(IF(${byPairs(brush)},${fromPairs},${byHand}),0))`;
}
