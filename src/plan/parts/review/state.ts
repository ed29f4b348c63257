import { models } from "../../../models/index";
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
    call(
      "SCORE",
      ...[quoteText(model), answer, brush.anchor(`${part.name}/${id}.label`), quoteText(asks)],
      ...(scene.policy === null ? [] : [brush.anchor("asOf"), scene.policy]),
    );
  const [yes, no] = [saidYesFrom, saidNoTo].map(({ value }) => value * 100);
  const found = score("score");
  const byScore =
    `IFNA(IF(${found}>=${yes}-${roundingError},${quoteText(states.present)},` +
    `IF(${found}<=${no}+${roundingError},${quoteText(states.absent)},${quoteText(states.partly)})),` +
    `IF(${score("unknown")}=${itemsOf(model)},${quoteText(states.unknown)},${quoteText(states.aside)}))`;
  // without any answer SCORE gives "", which is more than any number
  const known = `IF(IFERROR(TRIM(${answer})="",FALSE),${quoteText(states.unknown)},${byScore})`;
  return scene.policy === null ? known : `IF(${isWeightless(found)},${quoteText(states.aside)},${known})`;
}

/** The facts of a model, each of which SCORE counts as unknown where nothing is said of it. */
const itemsOf = (model: string): number => models.find(({ id }) => id === model)?.items.length ?? 0;

/** #NUM!, by which SCORE says that the policy gives no weight to anything it was asked about. */
const isWeightless = (formula: string): string => `IFERROR(ERROR.TYPE(${formula})=6,FALSE)`;

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
