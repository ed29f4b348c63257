import type { Selected } from "../../excel/explain/selected";
import { callJudged, type CallJudged } from "./callJudged";
import type { Explanation, Hint } from "./explanation";
import { givenTo } from "./givenTo";
import { rowJudged } from "./rowJudged";
import { judgingFunctions } from "./signatures";

const nobody: CallJudged = { alliance: null, judgements: [], trouble: null, asOf: null };

/**
 * All that can be said of the selected cell, by the functions' own arithmetic. `wanted`: which alliance of a formula that judges
 * several, counted from 0; undefined = the one whose result the cell shows.
 */
export function explanationOf(selected: Selected, wanted?: number): Explanation {
  const { sheet, place, text, value, formula, built, alliance, asOf, policy } = selected;
  const calls = formula?.calls ?? [];
  // a formula may look up one function's answer by another's: what judges an alliance says most
  const call = calls.find(({ name }) => name in judgingFunctions) ?? calls[0];
  const isJudging = call !== undefined && call.name in judgingFunctions;
  const by = isJudging ? callJudged(call, { down: formula?.down ?? 0, right: formula?.right ?? 0, wanted }) : null;
  const hints: Hint[] = [];
  if (formula?.isFrozen) hints.push("frozen");
  if (formula && formula.calls === null) hints.push("unreadable");
  if (isJudging && !by) hints.push("unclear");
  // another function's own arguments say all there is of it, unless the cell is about an alliance besides
  const found = by ?? (alliance && (!call || isJudging) ? rowJudged(alliance, asOf, policy) : nobody);
  if (!formula && built) hints.push(built.calculate);
  if (!formula && !found.alliance) hints.push(built ? "noAlliance" : "nothing");
  return {
    at: { sheet, place },
    text,
    formula: formula && {
      text: formula.text,
      at: formula.place === place ? null : { sheet, place: formula.place },
      functions: [...new Set(calls.map(({ name }) => name))],
    },
    error: typeof value === "object" && value !== null ? value.code : null,
    ...found,
    given: call && !by ? givenTo(call) : [],
    hints,
  };
}
