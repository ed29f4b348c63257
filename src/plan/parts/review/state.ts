import { saidNoTo, saidYesFrom } from "../../../models/derivations/said";
import { inapplicableWords } from "../../../evaluation/reading/scaledAnswer";
import type { ReviewPart, ReviewRow } from "../../../templates/parts/reviewPart";
import type { Scene } from "../../block";
import type { Brush } from "../../brush";
import { quoteText } from "../../formula";
import { policyRow } from "../../native/policy/agreed";
import { isOneOf } from "../../native/words";
import { nativeAnchor } from "../arithmetic";
import { askScore, type AskScore } from "./askScore";
import { states } from "./states";

/** The as-is answer of a row as a state, by the rule SCORE counts by. `parts` are the rows that answer it piece by piece. */
export function stateOf(
  row: ReviewRow,
  model: string,
  brush: Brush,
  part: ReviewPart,
  scene: Scene,
  parts: readonly ReviewRow[],
): string {
  const { id, fact = id } = row;
  if (scene.calculate === "native") {
    const state = brush.anchor(nativeAnchor(`SCORE ${model}`, `state ${fact}`));
    const policy = scene.policy === null ? null : brush.anchor(`native ${policyRow}`);
    return fromArithmetic(state, policy, isUnanswered(rangeOf(id, parts, "as-is", brush, part)));
  }
  const answer = brush.anchor(`${part.name}/${id}.as-is`);
  const label = brush.anchor(`${part.name}/${id}.label`);
  const ask = askScore(model, brush, scene.policy);
  const score = ask(answer, label, "score");
  const known = stateByScore(answer, score);
  return scene.policy === null
    ? known
    : `IF(OR(${isWeightless(score)},${isSetAside(ask, label)}),${quoteText(states.aside)},${known})`;
}

/** The state that an answer alone gives what it is asked of, by its score. */
export function stateByScore(answer: string, score: string): string {
  const found = `INDEX({${bands.map(({ state }) => quoteText(state)).join(",")}},MATCH(${score},{${bands.map(({ from }) => from).join(",")}}))`;
  const otherwise = `IF(${isOneOf(keyOf(answer), inapplicableWords)},${quoteText(states.aside)},${quoteText(states.unknown)})`;
  // without any answer SCORE gives "", which is no number to look up
  return `IF(IFERROR(TRIM(${answer})="",FALSE),${quoteText(states.unknown)},IFNA(${found},${otherwise}))`;
}

/**
 * Whether a policy gives this one no weight. SCORE, asked of one alone, then knows too little for a number, as where the answer is not
 * known: but set aside, it is one less among all that are unknown.
 */
export const isSetAside = (ask: AskScore, label: string): string =>
  `IFERROR(${ask(quoteText("?"), label, "unknown")}=${ask(quoteText("n/a"), label, "unknown")},FALSE)`;

/** From which score (0–100) on an answer alone is in a state; a sum's rounding error makes no difference. */
const bands = [
  { state: states.absent, from: 0 },
  { state: states.partly, from: saidNoTo.value * 100 + 1e-9 },
  { state: states.present, from: saidYesFrom.value * 100 - 1e-9 },
] as const;

/** An answer without case and the marks people put into "n/a". */
const keyOf = (cell: string): string =>
  [" ", "/", ".", "-"].reduce((text, mark) => `SUBSTITUTE(${text},${quoteText(mark)},"")`, `LOWER(${cell})`);

/** #NUM!, by which SCORE says that the policy gives no weight to anything it was asked about. */
export const isWeightless = (formula: string): string => `IFERROR(ERROR.TYPE(${formula})=6,FALSE)`;

/** A row's answer with those of its parts below it, or what these rows are called. */
export function rangeOf(
  id: string,
  parts: readonly ReviewRow[],
  column: "as-is" | "label",
  brush: Brush,
  part: ReviewPart,
): string {
  const first = brush.anchor(`${part.name}/${id}.${column}`);
  const last = parts[parts.length - 1];
  return last ? `${first}:${brush.anchor(`${part.name}/${last.id}.${column}`)}` : first;
}

/** Whether nothing stands in these cells. An error among them is something: what is judged by it says what is wrong. */
export const isUnanswered = (cells: string): string => `IFERROR(SUMPRODUCT(--(TRIM(${cells})<>""))=0,FALSE)`;

/** Nothing answered is not known, even by a policy that cannot be used, which makes an error of all that is judged by it. */
function fromArithmetic(state: string, policy: string | null, isOpen: string): string {
  const shown = [
    ["present", states.present],
    ["partly", states.partly],
    ["absent", states.absent],
    ["unknown", states.unknown],
  ].reduceRight(
    (rest, [name = "", word = ""]) => `IF(${state}=${quoteText(name)},${quoteText(word)},${rest})`,
    quoteText(states.aside),
  );
  // what does not apply, the arithmetic sets aside before it looks at the policy
  return [state, ...(policy === null ? [] : [policy])].reduce(
    (rest, cell) => `IF(ISERROR(${cell}),IF(${isOpen},${quoteText(states.unknown)},${cell}),${rest})`,
    shown,
  );
}
