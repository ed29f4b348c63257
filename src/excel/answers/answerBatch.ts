import type { AnswerColumn, Side } from "../../models/answerTable";
import { sides } from "../../models/answerTable";
import { factById } from "../../models/facts";
import { ExcelProblem } from "../problem";

/** One answer that is to be kept. */
export interface AnswerToKeep {
  partner: string;
  /** Fact id. */
  fact: string;
  /** 1–5, Yes, Partly, No, a number, a date serial, a text; "?" for "don't know" and "n/a" are answers too. */
  answer: string | number | boolean;
  side: Side;
  /** "" where nobody is to be named. */
  respondent: string;
  /** Date serial, with the time of day where several answers of one day are to be told apart. */
  answeredOn: number;
  evidence?: string;
  comment?: string;
  /** How easy the question was to answer: one of `easeChoices`. */
  ease?: string;
}

/** Answers given in one go. */
export interface AnswerBatch {
  /** Made once for these answers and kept until they are written: trying again with the same id writes none of them twice. */
  id: string;
  answers: readonly AnswerToKeep[];
}

/** What a cell of Excel takes. */
const longestText = 32_767;

/** What each column holds of an answer. Throws an ExcelProblem for a text that no cell takes. */
export function entryOf(
  { id, answers }: AnswerBatch,
  index: number,
): Record<AnswerColumn["id"], string | number | boolean> {
  const kept = answers[index];
  if (!kept) throw new Error(`The batch has no answer ${index}.`);
  const { header } = factById(kept.fact);
  const { partner, answer, respondent, evidence = "", comment = "", ease = "" } = kept;
  const texts = { partner, answer, respondent, evidence, comment };
  for (const [what, text] of Object.entries(texts)) {
    if (typeof text !== "string" || text.length <= longestText) continue;
    throw new ExcelProblem(
      "TooLong",
      `The ${what} for "${header}" has ${text.length} characters, and a cell takes ${longestText}. No answer was written.`,
      "Shorten it, then save again.",
    );
  }
  const side = sides.find((one) => one.id === kept.side)?.label ?? "";
  return { ...texts, fact: header, side, answered: kept.answeredOn, ease, entry: entryId(id, index) };
}

/** What tells an answer from every other: its batch and its number in it. */
export const entryId = (batch: string, index: number): string => `${batch}-${index + 1}`;
