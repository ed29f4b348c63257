import { factById } from "../../../models/facts";
import type { ReviewAnswers, ReviewRow } from "../../../templates/parts/reviewPart";

/** What a row is answered by: what it says, else what its fact is, else words. */
export function answersOf({ answers, fact }: ReviewRow): ReviewAnswers {
  if (answers) return answers;
  const kind = fact === undefined ? "text" : factById(fact).kind;
  return kind === "text" || kind === "choice" || kind === "share" ? "words" : kind;
}
