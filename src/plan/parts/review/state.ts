import { saidNoTo, saidYesFrom } from "../../../models/derivations/said";
import { roundingError } from "../../../evaluation/roundingError";
import type { ReviewPart, ReviewRow } from "../../../templates/reviewPart";
import type { Scene } from "../../block";
import type { Brush } from "../../brush";
import { call, quoteText } from "../../formula";
import { nativeAnchor } from "../arithmetic";

/** What a characteristic can be found to be, in the words of the sheet. */
export const states = {
  present: "Present",
  partly: "Partly",
  absent: "Absent",
  unknown: "Not known",
  aside: "Not applicable",
} as const;

/** The as-is answer of a row as a state, by the rule SCORE counts by. */
export function stateOf(
  { id, fact = id }: ReviewRow,
  model: string,
  brush: Brush,
  part: ReviewPart,
  scene: Scene,
): string {
  if (scene.calculate === "native")
    return fromArithmetic(brush.anchor(nativeAnchor(`SCORE ${model}`, `state ${fact}`)));
  const answer = brush.anchor(`${part.name}/${id}.as-is`);
  const score = (asks: string) =>
    call("SCORE", quoteText(model), answer, brush.anchor(`${part.name}/${id}.label`), quoteText(asks));
  const [yes, no] = [saidYesFrom, saidNoTo].map(({ value }) => value * 100);
  const found = score("score");
  // a row without any answer gives "", which is more than any number
  return (
    `IF(TRIM(${answer})="",${quoteText(states.unknown)},IFNA(IF(${found}>=${yes}-${roundingError},${quoteText(states.present)},` +
    `IF(${found}<=${no}+${roundingError},${quoteText(states.absent)},${quoteText(states.partly)})),` +
    `IF(${score("unknown")}=1,${quoteText(states.unknown)},${quoteText(states.aside)})))`
  );
}

function fromArithmetic(state: string): string {
  const shown = [
    ["present", states.present],
    ["partly", states.partly],
    ["absent", states.absent],
    ["unknown", states.unknown],
  ].reduceRight(
    (rest, [name = "", word = ""]) => `IF(${state}=${quoteText(name)},${quoteText(word)},${rest})`,
    quoteText(states.aside),
  );
  return `IF(ISERROR(${state}),${state},${shown})`;
}
