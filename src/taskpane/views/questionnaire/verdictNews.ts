import { insufficient } from "../../../models/relationshipTypes";
import type { Asking } from "../../questionnaire/questionnaireState";
import type { Strings } from "../../strings/en";

/** What an answer changed, in a sentence or two; a range that moved by less than is shown is not worth one. */
export function changeText(
  { number, questionnaire: says }: Strings,
  { label, gone, narrowed }: NonNullable<Asking["change"]>,
): string {
  const named = (type: string) => (type === insufficient ? says.noVerdict : type);
  const by = Math.round(Math.abs(narrowed) * 100) / 100;
  return [
    label && says.changedTo(named(label.from), named(label.to)),
    gone.length > 0 && says.ruledOut(gone.join(", ")),
    by > 0 && (narrowed > 0 ? says.narrower(number(by, 2)) : says.wider(number(by, 2))),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What a screen reader is told of the last answer: what it changed in the verdict. */
export const verdictNews = (text: Strings, { change }: Asking): string => (change ? changeText(text, change) : "");
