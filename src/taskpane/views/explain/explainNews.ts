import type { Explain } from "../../explain/explainState";
import type { Strings } from "../../strings/en";

/** What a screen reader is told of the selected cell: where it is, and the verdict. */
export function explainNews(says: Strings["explain"], { phase, explanation, failure }: Explain): string {
  if (phase === "failed") return failure ? says.failedTitle : "";
  if (!explanation) return phase === "reading" ? says.reading : "";
  const { at, alliance, judgements, trouble, hints } = explanation;
  const verdict = judgements[0]?.label ?? trouble?.message ?? (hints[0] ? says.hints[hints[0]] : "");
  return [at.place, alliance?.name, verdict].filter(Boolean).join(", ");
}
