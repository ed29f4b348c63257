import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import type { AnswerBatch } from "./answerBatch";
import { findTable } from "./findTable";

/** Whether every answer of a batch stands in the table of answers. */
export async function areKept(batch: AnswerBatch, patience: Patience = {}): Promise<boolean> {
  const place = await whileAnswered(() => Excel.run(runOptions(), (context) => findTable(context, batch)), patience);
  return place.kept.size === batch.answers.length;
}
