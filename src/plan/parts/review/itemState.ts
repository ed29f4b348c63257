import { saidNoTo, saidYesFrom } from "../../../models/derivations/said";
import { roundingError } from "../../../evaluation/roundingError";
import type { ReviewPart, ReviewRow } from "../../../templates/parts/reviewPart";
import type { Scene } from "../../block";
import type { Brush } from "../../brush";
import { call, quoteText } from "../../formula";
import { inapplicable } from "../../native/words";
import { nativeAnchor } from "../arithmetic";
import { isUnanswered, rangeOf, stateOf } from "./state";
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
  const ask = (answer: string, label: string, asks: string): string =>
    call(
      "SCORE",
      ...[quoteText(model), answer, label, quoteText(asks)],
      ...(scene.policy === null ? [] : [brush.anchor("asOf"), scene.policy]),
    );
  const count = (asks: string): string => ask(range("as-is"), range("label"), asks);
  const { present, partly, absent, unknown, aside } = states;
  const label = brush.anchor(`${part.name}/${id}.label`);
  // asked of one item alone, SCORE does not know the others; set aside, the item is one less among them, unless it already was
  const others = ask(quoteText("n/a"), label, "unknown");
  const open = (unknowns: string): string => `IF(${unknowns}>${others},${quoteText(unknown)},${quoteText(aside)})`;
  const found =
    `IF(${count("present")}=1,${quoteText(present)},IF(${count("absent")}=1,${quoteText(absent)},` +
    `IF(${count("partly")}=1,${quoteText(partly)},${open(count("unknown"))})))`;
  // without any answer SCORE gives "", which is no number; only a policy that can be used has set the item aside then
  const unanswered =
    scene.policy === null
      ? quoteText(unknown)
      : `IFERROR(${open(ask(quoteText("?"), label, "unknown"))},${quoteText(unknown)})`;
  const known = `IF(${isUnanswered(range("as-is"))},${unanswered},${found})`;
  return scene.policy === null
    ? known
    : `IF(IFERROR(ERROR.TYPE(${count("present")})=6,FALSE),${quoteText(aside)},${known})`;
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
    return `IF(ISERROR(${value}),${value},IF(ISNUMBER(${value}),${byValue(value, 1)},${signs}))`;
  }
  const answer = brush.anchor(`${part.name}/${id}.as-is`);
  const score = call("SCORE", quoteText(model), answer, brush.anchor(`${part.name}/${id}.label`), quoteText("score"));
  const aside = `IF(SUMPRODUCT(--(LOWER(SUBSTITUTE(${answer}," ",""))={"n/a","na","notapplicable"}))>0,${quoteText(states.aside)},${quoteText(states.unknown)})`;
  return `IF(IFERROR(TRIM(${answer})="",FALSE),${quoteText(states.unknown)},IFNA(${byValue(score, 100)},${aside}))`;
}

const byValue = (value: string, most: number): string =>
  `IF(${value}>=${saidYesFrom.value * most}-${roundingError},${quoteText(states.present)},` +
  `IF(${value}<=${saidNoTo.value * most}+${roundingError},${quoteText(states.absent)},${quoteText(states.partly)}))`;
