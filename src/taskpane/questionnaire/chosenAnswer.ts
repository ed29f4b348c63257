import type { Asking } from "./questionnaireState";

/** What was answered to the open question; null = nothing. */
const saidAnswer = ({ draft, fact }: Pick<Asking, "draft" | "fact">): string | number | null =>
  draft.replies.find((reply) => reply.fact === fact)?.answer ?? null;

/** What is chosen now: what was said, or what the workbook suggests where nothing was said or typed. */
export const chosenAnswer = (asking: Asking): string | number | null =>
  saidAnswer(asking) ?? (asking.typed === null ? (asking.suggested[asking.fact] ?? null) : null);

/** Whether what is chosen is only suggested. */
export const isSuggested = (asking: Asking): boolean => chosenAnswer(asking) !== null && saidAnswer(asking) === null;
