import { insufficient } from "../../../models/relationshipTypes";
import type { Asking } from "../../questionnaire/questionnaireState";
import type { Strings } from "../../strings/en";

const inTwo = (share: number): string => share.toFixed(2);

/** What an answer changed, in a sentence or two. */
export function changeText(
  says: Strings["questionnaire"],
  { label, gone, narrowed }: NonNullable<Asking["change"]>,
): string {
  const named = (type: string) => (type === insufficient ? says.noVerdict : type);
  const by = inTwo(Math.abs(narrowed));
  return [
    label && says.changedTo(named(label.from), named(label.to)),
    gone.length > 0 && says.ruledOut(gone.join(", ")),
    by !== "0.00" && (narrowed > 0 ? says.narrower(by) : says.wider(by)),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What a screen reader is told of the last answer: what it changed in the verdict, or that it cannot be taken. */
export function verdictNews(says: Strings["questionnaire"], { change }: Asking): string {
  return change ? changeText(says, change) : "";
}
