import { saidNoTo, saidYesFrom } from "../../../models/derivations/said";
import { roundingError } from "../../../evaluation/roundingError";
import type { ReviewPart, ReviewRow } from "../../../templates/parts/reviewPart";
import type { Scene } from "../../block";
import type { Brush } from "../../brush";
import { quoteText } from "../../formula";
import { inapplicable } from "../../native/words";
import { nativeAnchor } from "../arithmetic";
import { askScore } from "./askScore";
import { isSetAside, isUnanswered, isWeightless, rangeOf, stateByScore, stateOf } from "./state";
import { states } from "./states";

/** What a row's as-is answer comes to: of an item alone, of one that may be answered by the parts below it, or of such a part. */
export function itemState(row: ReviewRow, model: string, brush: Brush, part: ReviewPart, scene: Scene): string {
  if (row.isPart) return stateOfPart(row, model, brush, part, scene);
  const parts = partsBelow(row, part);
  return parts.length > 0 && scene.calculate !== "native"
    ? stateByParts(row, parts, model, brush, part, scene)
    : stateOf(row, model, brush, part, scene, parts);
}

/** The rows that answer an item piece by piece: those that follow it as its parts. */
function partsBelow({ id }: ReviewRow, { rows }: ReviewPart): readonly ReviewRow[] {
  const below = rows.slice(rows.findIndex((row) => row.id === id) + 1);
  const end = below.findIndex(({ isPart }) => !isPart);
  return end < 0 ? below : below.slice(0, end);
}

/** The state of an item that may be answered whole or by its parts: the one that SCORE counts it as, when it is asked of it alone. */
function stateByParts(
  { id }: ReviewRow,
  parts: readonly ReviewRow[],
  model: string,
  brush: Brush,
  part: ReviewPart,
  scene: Scene,
): string {
  const range = (column: "as-is" | "label"): string => rangeOf(id, parts, column, brush, part);
  const ask = askScore(model, brush, scene.policy);
  const count = (asks: string): string => ask(range("as-is"), range("label"), asks);
  const { present, partly, absent, unknown, aside } = states;
  const label = brush.anchor(`${part.name}/${id}.label`);
  // asked of one item alone, SCORE does not know the others; set aside, the item is one less among them, unless it already was
  const others = ask(quoteText("n/a"), label, "unknown");
  const open = `IF(${count("unknown")}>${others},${quoteText(unknown)},${quoteText(aside)})`;
  const found =
    `IF(${count("present")}=1,${quoteText(present)},IF(${count("absent")}=1,${quoteText(absent)},` +
    `IF(${count("partly")}=1,${quoteText(partly)},${open})))`;
  // without any answer SCORE gives "", which is no number
  const isOpen = isUnanswered(range("as-is"));
  if (scene.policy === null) return `IF(${isOpen},${quoteText(unknown)},${found})`;
  const unanswered = `IF(${isSetAside(ask, label)},${quoteText(aside)},${quoteText(unknown)})`;
  return `IF(${isWeightless(count("present"))},${quoteText(aside)},IF(${isOpen},${unanswered},${found}))`;
}

/** The state of one part, by its own answer alone. */
function stateOfPart(
  { id, fact = id }: ReviewRow,
  model: string,
  brush: Brush,
  part: ReviewPart,
  scene: Scene,
): string {
  if (scene.calculate === "native") {
    const value = brush.anchor(nativeAnchor(`SCORE ${model}`, `read ${fact}`));
    const signs = `IF(${value}=${inapplicable},${quoteText(states.aside)},${quoteText(states.unknown)})`;
    return `IF(ISERROR(${value}),${value},IF(ISNUMBER(${value}),${byValue(value)},${signs}))`;
  }
  const answer = brush.anchor(`${part.name}/${id}.as-is`);
  // whatever weight a policy gives the point it is a part of
  const ask = askScore(model, brush, null);
  return stateByScore(answer, ask(answer, brush.anchor(`${part.name}/${id}.label`), "score"));
}

/** The state of an answer as 0–1. */
const byValue = (value: string): string =>
  `IF(${value}>=${saidYesFrom.value}-${roundingError},${quoteText(states.present)},` +
  `IF(${value}<=${saidNoTo.value}+${roundingError},${quoteText(states.absent)},${quoteText(states.partly)}))`;
