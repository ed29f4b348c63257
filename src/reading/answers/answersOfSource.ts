import type { Described } from "../describeSource";
import { longAnswers } from "../long/longAnswers";
import type { AnswersRead } from "./answersOfRows";

/** What people answered one by one, of every side; none where the source does not have an answer a row. */
export function answersOfSource({ frame, source, records }: Described): AnswersRead["answers"] {
  if (source.shape !== "long") return [];
  const rows = records.map(({ record }) => record);
  return longAnswers(frame, source.columns ?? {}, rows, source.said).answers;
}
